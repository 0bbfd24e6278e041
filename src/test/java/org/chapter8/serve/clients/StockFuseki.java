package org.chapter8.serve.clients;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Apache Jena Fuseki as it comes, over a file, in a process of its own. */
public final class StockFuseki implements AutoCloseable {
  private static final int SECONDS = 60;
  private static final int BETWEEN_MILLIS = 50;

  private final Process process;
  private final Path log;
  private final int port;

  private StockFuseki(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /**
   * Starts one on a free port of this machine.
   *
   * @param data a file in a format of RDF
   * @param log where its messages go
   * @throws IOException if it does not answer within a minute; with what it said
   */
  public static StockFuseki over(Path data, Path log) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // Its own logging is not among the libraries; that somebody sees to it, it has to be
            // told.
            "-Dlog4j2.configurationFile=none",
            "-cp",
            libraries(),
            "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
            "--localhost",
            "--port=" + port,
            "--file=" + data,
            "/theirs");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    StockFuseki started = new StockFuseki(process, log, port);
    try {
      started.await();
      return started;
    } catch (IOException | InterruptedException | RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /** Libraries alone: nothing of ours is set up in that process. */
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!isThere()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("Fuseki did not start: " + said());
      }
      Thread.sleep(BETWEEN_MILLIS);
    }
  }

  private boolean isThere() throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI ask = URI.create(sparql() + "?query=ASK%7B%7D");
      return client
              .send(HttpRequest.newBuilder(ask).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** What it wrote so far. */
  public String said() throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }

  /** The address of its query service. */
  public String sparql() {
    return "http://127.0.0.1:" + port + "/theirs/sparql";
  }

  /** Ends it; the signal is one that it cannot refuse. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
