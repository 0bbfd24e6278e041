package org.chapter8.extract;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores of documents, summed by language, kind and measure, and over all kinds of a language. */
final class Figures {
  /** The kind that stands for all kinds. */
  static final String ALL = "all";

  /**
   * What a score is of.
   *
   * @param language of the documents
   * @param kind of the documents, or {@link #ALL}
   */
  record Slice(String language, String kind, Measure measure) implements Comparable<Slice> {
    private static final Comparator<Slice> ORDER =
        Comparator.comparing(Slice::language)
            .thenComparing(Slice::kind)
            .thenComparing(Slice::measure);

    @Override
    public int compareTo(Slice other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return language + " " + kind + " " + measure.label();
    }
  }

  private final SortedMap<Slice, Score> scores = new TreeMap<>();

  /** Adds a document of a language and a kind. */
  void add(String language, String kind, GoldenCase each) {
    Set<String> found = each.found();
    for (Measure measure : Measure.values()) {
      Score score = measure.of(each.required(), each.optional(), found);
      if (!score.isEmpty()) {
        scores.merge(new Slice(language, kind, measure), score, Score::plus);
        scores.merge(new Slice(language, ALL, measure), score, Score::plus);
      }
    }
  }

  /** The sums, those of nothing left out. */
  SortedMap<Slice, Score> scores() {
    return Collections.unmodifiableSortedMap(scores);
  }
}
