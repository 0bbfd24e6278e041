package org.chapter8.serve.reconcile;

import java.util.List;

/** Whether the best of the candidates is what was meant, beyond doubt. */
final class Verdict {
  private Verdict() {}

  /**
   * Whether the first candidate is sure and the text names no other as well. A name that another
   * has too is in doubt, even if it is the one that the United Nations prefer for the first: who
   * sees a name alone can't know who was meant.
   *
   * @param candidates the best first
   */
  static boolean isMatch(List<Candidate> candidates) {
    if (candidates.isEmpty() || !candidates.getFirst().isSure()) {
      return false;
    }
    Candidate first = candidates.getFirst();
    return candidates.subList(1, candidates.size()).stream()
        .noneMatch(other -> isRival(first, other));
  }

  /** The core of a name is too little to cast doubt on one that was met with all its words. */
  private static boolean isRival(Candidate first, Candidate other) {
    return other.rule().isWhole() && (other.rule() != Rule.CORE || first.rule() == Rule.CORE);
  }
}
