package org.chapter8.serve.reconcile;

import java.util.List;

/** Whether the best of the candidates is what was meant, beyond doubt. */
final class Verdict {
  private Verdict() {}

  /**
   * Whether the first candidate is sure and the text names no other as well. The name that the
   * United Nations prefers for one is not in doubt because another is sometimes called so.
   *
   * @param candidates the best first
   */
  static boolean isMatch(List<Candidate> candidates) {
    if (candidates.isEmpty() || !candidates.getFirst().isSure()) {
      return false;
    }
    Candidate first = candidates.getFirst();
    List<Candidate> rivals =
        candidates.subList(1, candidates.size()).stream()
            .filter(other -> isRival(first, other))
            .toList();
    return rivals.isEmpty()
        || (isPreferred(first) && rivals.stream().noneMatch(Verdict::isPreferred));
  }

  /** The core of a name is too little to cast doubt on one that was met with all its words. */
  private static boolean isRival(Candidate first, Candidate other) {
    return other.rule().isWhole() && (other.rule() != Rule.CORE || first.rule() == Rule.CORE);
  }

  private static boolean isPreferred(Candidate candidate) {
    return candidate.rule() == Rule.PREFERRED || candidate.rule() == Rule.IDENTIFIER;
  }
}
