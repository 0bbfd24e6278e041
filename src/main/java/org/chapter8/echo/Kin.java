package org.chapter8.echo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Things that are spoken of in many ways: terms of one family, or several terms near each other;
 * the data file says what its columns are. It holds for all languages, as it is made of terms.
 */
final class Kin {
  private static final int COLUMNS = 5;

  /** Terms further apart, in characters or English words, belong to different parts of a text. */
  private static final int NEAR_IN_CHINESE = 24;

  private static final int NEAR_IN_ENGLISH = 14;

  private final List<Family> families;

  private Kin(List<Family> families) {
    this.families = List.copyOf(families);
  }

  private record Family(Term term, List<List<String>> sorts) {}

  /** The families that come with this package; each is made of terms of the glossary. */
  static Kin load(Glossary glossary) {
    List<String> known = glossary.terms().stream().map(Term::key).toList();
    List<Family> families = new ArrayList<>();
    for (List<String> cells : Data.rows("kin.tsv", COLUMNS)) {
      Term term = new Term(cells.get(0), Term.Role.of(cells.get(1)), cells.get(2), cells.get(3));
      List<List<String>> sorts =
          Stream.of(cells.get(4).split("\\|")).map(sort -> List.of(sort.split("\\+"))).toList();
      if (!sorts.stream().allMatch(known::containsAll)) {
        throw new IllegalStateException("kin.tsv: a term that the glossary lacks: " + cells);
      }
      families.add(new Family(term, sorts));
    }
    return new Kin(families);
  }

  /**
   * The families that a statement speaks of.
   *
   * @param places of the terms met, by their keys
   */
  List<Term> of(Map<String, List<Integer>> places, boolean inChinese) {
    int near = inChinese ? NEAR_IN_CHINESE : NEAR_IN_ENGLISH;
    return families.stream()
        .filter(family -> family.sorts().stream().anyMatch(sort -> met(sort, places, near)))
        .map(Family::term)
        .toList();
  }

  private static boolean met(List<String> sort, Map<String, List<Integer>> places, int near) {
    return places.keySet().containsAll(sort)
        && places.get(sort.getFirst()).stream()
            .anyMatch(
                place ->
                    sort.stream()
                        .allMatch(
                            key ->
                                places.get(key).stream()
                                    .anyMatch(other -> Math.abs(other - place) <= near)));
  }
}
