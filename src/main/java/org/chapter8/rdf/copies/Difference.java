package org.chapter8.rdf.copies;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What differs between a copy and the one before.
 *
 * @param iri what it is said of
 * @param property of which another value is said; empty where it is about the whole resource
 * @param before the value in the copy before, as N-Triples write it; empty for none
 * @param after the value now
 */
public record Difference(Kind kind, String iri, String property, String before, String after) {
  private static final String HEAD = "kind\tiri\tproperty\tbefore\tafter";

  /** What happened over there. */
  public enum Kind {
    /** It has another label in a language. */
    RENAMED,
    /** It leads to another resource, which took its place. */
    MERGED,
    /** Nothing is said of it any more. */
    DELETED,
    /** Something else is said of it. */
    CHANGED,
    /** It wasn't there before, or wasn't asked for. */
    NEW,
    /** We don't ask for it any more. */
    DROPPED;

    /** How files and messages write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<String> lines(List<Difference> differences) {
    return Stream.concat(Stream.of(HEAD), differences.stream().map(Difference::line)).toList();
  }

  /** Terms of N-Triples have neither tabs nor line ends. */
  private String line() {
    return String.join("\t", kind.word(), iri, property, before, after);
  }
}
