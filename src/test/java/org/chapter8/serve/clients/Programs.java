package org.chapter8.serve.clients;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds and runs programs. */
public final class Programs {
  private static final int SECONDS = 120;

  private Programs() {}

  /**
   * What a program did.
   *
   * @param said what it wrote to standard output and standard error
   */
  record Run(int exitCode, String said) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  /** All programs of that name on the path, and in {@code /usr/bin}, where Debian has its own. */
  static List<Path> named(String name) {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/bin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .distinct()
        .toList();
  }

  /** Where {@code ./chapter8 test} puts packages of npm, for node to find them. */
  public static Map<String, String> npm() {
    String home = System.getenv().getOrDefault("HOME", "/");
    String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", home + "/.cache");
    return Map.of("NODE_PATH", cache + "/chapter8/npm/node_modules");
  }

  /** The first program of that name that finds a package of npm. */
  public static Optional<Path> withModule(String program, String module)
      throws IOException, InterruptedException {
    for (Path candidate : named(program)) {
      List<String> probe = List.of(candidate.toString(), "-e", "require.resolve('" + module + "')");
      if (run(probe, npm()).succeeded()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  static Optional<String> missing(String name, String installed) {
    return named(name).isEmpty() ? Optional.of(installed) : Optional.empty();
  }

  static Run run(List<String> command) throws IOException, InterruptedException {
    return run(command, Map.of());
  }

  /** Runs a command; what does not end in time is ended and fails. */
  static Run run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("client", ".log");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return new Run(-1, command.getFirst() + " did not end in " + SECONDS + " s");
      }
      return new Run(
          process.exitValue(), new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    } finally {
      Files.delete(log);
    }
  }
}
