package org.chapter8.check.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A vocabulary that links lead to.
 *
 * @param name as tables call it
 * @param meant IRIs that are meant for it, in whatever form
 * @param form IRIs in the right form
 * @param category IRIs of groups of concepts, which are no concepts
 * @param holds what its resources are to ours
 * @param expected the right form as people read it
 */
record Target(
    String name,
    Pattern meant,
    Pattern form,
    Optional<Pattern> category,
    Holdings holds,
    String expected) {
  private static final String RESOURCE = "targets.tsv";
  private static final List<Target> ALL = read();

  /** The vocabulary that an IRI is meant for. */
  static Optional<Target> of(String iri) {
    return ALL.stream().filter(target -> target.meant.matcher(iri).matches()).findFirst();
  }

  boolean isWellFormed(String iri) {
    return form.matcher(iri).matches();
  }

  boolean isCategory(String iri) {
    return category.filter(pattern -> pattern.matcher(iri).matches()).isPresent();
  }

  private static List<Target> read() {
    try (InputStream in = Target.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its data file " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": cannot be read", e);
    }
  }

  private static Target of(String[] cells) {
    return new Target(
        cells[0],
        Pattern.compile(cells[1]),
        Pattern.compile(cells[2]),
        Optional.of(cells[3]).filter(cell -> !cell.equals("-")).map(Pattern::compile),
        Holdings.valueOf(cells[4].toUpperCase(Locale.ROOT)),
        cells[5]);
  }
}
