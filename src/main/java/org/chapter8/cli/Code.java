package org.chapter8.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.chapter8.publish.Fingerprint;
import picocli.CommandLine.IVersionProvider;

/** The code that runs. */
final class Code implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"chapter8 " + version};
  }

  /** Changes when the code does. */
  static String fingerprint() throws IOException {
    Optional<CodeSource> source =
        Optional.ofNullable(Main.class.getProtectionDomain().getCodeSource());
    if (source.isEmpty()) {
      return "unknown";
    }
    try {
      Path place = Path.of(source.get().getLocation().toURI());
      Fingerprint fingerprint = new Fingerprint();
      return Files.isDirectory(place)
          ? fingerprint.folder(place).get()
          : fingerprint.file("code", place).get();
    } catch (URISyntaxException e) {
      throw new IOException("the code lies in no file: " + source.get().getLocation(), e);
    }
  }
}
