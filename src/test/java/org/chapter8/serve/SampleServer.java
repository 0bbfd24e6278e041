package org.chapter8.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a {@link ServedRelease} as a parameter. All classes that ask have the same one, started for
 * the first and stopped after the last: they read only, and must not close it.
 */
final class SampleServer implements ParameterResolver {

  /** The server and the folder that its release lies in. */
  private record Running(Path folder, ServedRelease served) implements AutoCloseable {

    static Running start() {
      try {
        Path folder = Files.createTempDirectory("sample");
        return new Running(folder, ServedRelease.in(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (Exception e) {
        throw new IllegalStateException("the sample can't be served", e);
      }
    }

    @Override
    public void close() throws IOException {
      served.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ServedRelease.class;
  }

  @Override
  public ServedRelease resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SampleServer.class))
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .served();
  }
}
