package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The resources that an earlier release had and this one hasn't. */
public final class Withdrawn {
  static final String FILE = "withdrawn.tsv";

  private final Map<String, Optional<String>> successors;

  private Withdrawn(Map<String, Optional<String>> successors) {
    this.successors = successors;
  }

  /** Those of a release; none of one that was built before they were listed. */
  public static Withdrawn of(Release release) throws IOException {
    Path file = release.folder().resolve(FILE);
    Map<String, Optional<String>> successors = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", 2);
        successors.put(
            plain(cells[0]), cells.length > 1 ? Optional.of(plain(cells[1])) : Optional.empty());
      }
    }
    return new Withdrawn(successors);
  }

  private static String plain(String bracketed) {
    return bracketed.substring(1, bracketed.length() - 1);
  }

  /** Whether a resource was withdrawn. */
  public boolean contains(String iri) {
    return successors.containsKey(iri);
  }

  /** What took its place, if anything did. */
  public Optional<String> successor(String iri) {
    return successors.getOrDefault(iri, Optional.empty());
  }
}
