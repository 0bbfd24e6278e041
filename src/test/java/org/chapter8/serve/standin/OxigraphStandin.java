package org.chapter8.serve.standin;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.serve.clients.Programs;

/** Oxigraph, where {@code ./chapter8 test} puts it, in a process of its own. */
public final class OxigraphStandin implements Standin {
  private static final Path SCRIPT =
      Path.of("src/test/resources/standin/oxigraph.cjs").toAbsolutePath();

  private final Process process;
  private final int port;

  private OxigraphStandin(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** What has to be installed for it, if something has. */
  public static Optional<String> missing() throws IOException, InterruptedException {
    return node().isPresent()
        ? Optional.empty()
        : Optional.of("nodejs and the oxigraph that ./chapter8 test puts into " + Programs.npm());
  }

  private static Optional<Path> node() throws IOException, InterruptedException {
    return Programs.withModule("node", "oxigraph");
  }

  public static OxigraphStandin start() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(node().orElseThrow().toString(), SCRIPT.toString()));
    Graphs.files().forEach((name, file) -> command.add(name + "=" + file));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(Programs.npm());
    Process process = builder.start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String port = Optional.ofNullable(said.readLine()).orElse("");
    if (port.isEmpty()) {
      process.destroy();
      throw new IOException("Oxigraph did not start");
    }
    return new OxigraphStandin(process, Integer.parseInt(port));
  }

  @Override
  public String engine() {
    return "Oxigraph";
  }

  @Override
  public URI endpoint(String target) {
    return URI.create("http://127.0.0.1:" + port + "/" + target);
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroy();
  }
}
