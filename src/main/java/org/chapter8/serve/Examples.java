package org.chapter8.serve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of {@code queries/examples/}. */
final class Examples {
  private static final Pattern TITLE = Pattern.compile("(?m)^# title-(\\w+): (.+)$");

  private Examples() {}

  /**
   * A question.
   *
   * @param name the file's name without its ending
   */
  record Example(String name, String sparql) {
    /** Its title in a language; its name where it has none. */
    String title(String lang) {
      Matcher matcher = TITLE.matcher(sparql);
      while (matcher.find()) {
        if (matcher.group(1).equals(lang)) {
          return matcher.group(2).strip();
        }
      }
      return name;
    }
  }

  /** All of them, by name; none if there is no such folder. */
  static List<Example> all(Path home) throws IOException {
    Path folder = home.resolve("queries/examples");
    List<Example> examples = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.rq")) {
        for (Path file : files) {
          String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
          examples.add(new Example(name, Files.readString(file)));
        }
      }
    }
    examples.sort(java.util.Comparator.comparing(Example::name));
    return List.copyOf(examples);
  }

  static Optional<Example> named(Path home, String name) throws IOException {
    return all(home).stream().filter(example -> example.name().equals(name)).findFirst();
  }
}
