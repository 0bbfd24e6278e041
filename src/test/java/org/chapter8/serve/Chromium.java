package org.chapter8.serve;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser that sees this machine alone. */
public final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final int SECONDS = 60;

  private final Path program;
  private final Path profile;

  private Chromium(Path program, Path profile) {
    this.program = program;
    this.profile = profile;
  }

  /** The browser on the path, if there is one. */
  public static Optional<Chromium> find(Path profile) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Chromium(program, profile));
  }

  /**
   * What a page is once the browser has read it.
   *
   * @param dom the document as the browser holds it
   * @param log what the browser logged, messages of the console among it
   */
  public record Page(String dom, String log) {
    public List<String> consoleErrors() {
      return log.lines().filter(line -> line.contains("CONSOLE")).toList();
    }
  }

  public Page open(String url, Path screenshot) throws IOException, InterruptedException {
    Path dom = Files.createTempFile(profile, "dom", ".html");
    Path log = Files.createTempFile(profile, "log", ".txt");
    run(List.of("--dump-dom", url), dom, log);
    run(List.of("--screenshot=" + screenshot, url), Files.createTempFile(profile, "out", ""), log);
    return new Page(read(dom), read(log));
  }

  private void run(List<String> task, Path out, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--enable-logging=stderr",
            "--window-size=400,800",
            "--user-data-dir=" + profile.resolve("profile")));
    command.addAll(task);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser took more than " + SECONDS + " s for " + task);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
