package org.chapter8.extract;

/** Modal verbs whose subject is not the one to act. */
final class Passive {
  private Passive() {}

  /** Whether the subject of a modal verb is to be given something, or kept from it. */
  static boolean undergoes(Sentence part, Span modal, Cues cues) {
    return cues.has("agent.undergoes")
        && cues.matcher("agent.undergoes", part.masked())
            .region(modal.end(), part.length())
            .lookingAt();
  }
}
