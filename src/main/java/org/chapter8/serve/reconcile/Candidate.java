package org.chapter8.serve.reconcile;

import java.util.Comparator;
import org.chapter8.model.LangString;

/**
 * An entity that a text may mean.
 *
 * @param score 0 to 100
 * @param form the name of the entity that was met
 * @param isSure whether the text means this one, if it means no other as well
 */
record Candidate(Entity entity, Rule rule, double score, LangString form, boolean isSure) {
  /**
   * The best first; the surer rule, then the order of IRIs among equals, so that answers are the
   * same each time.
   */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(Candidate::rule)
          .thenComparing(candidate -> candidate.entity().types().contains(Type.THEME))
          .thenComparing(candidate -> candidate.entity().iri());

  static Candidate of(Name name, Rule rule) {
    return new Candidate(name.entity(), rule, rule.score(), name.text(), rule.isWhole());
  }

  Candidate as(Rule other) {
    return new Candidate(entity, other, other.score(), form, other.isWhole());
  }

  Candidate unsure() {
    return new Candidate(entity, rule, score, form, false);
  }

  Candidate scored(double other) {
    return new Candidate(entity, rule, other, form, isSure);
  }

  /** The better of two for one entity. */
  static Candidate better(Candidate one, Candidate other) {
    return other.score() > one.score() ? other : one;
  }
}
