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
    List<Candidate> rivals =
        candidates.subList(1, candidates.size()).stream()
            .filter(candidate -> candidate.rule().isWhole())
            .toList();
    return rivals.isEmpty()
        || (isPreferred(candidates.getFirst()) && rivals.stream().noneMatch(Verdict::isPreferred));
  }

  private static boolean isPreferred(Candidate candidate) {
    return candidate.rule() == Rule.PREFERRED || candidate.rule() == Rule.IDENTIFIER;
  }
}
