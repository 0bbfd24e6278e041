package org.chapter8.echo;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** In what way one statement comes back to another, told by the words of the later one. */
final class Kinds {
  private Kinds() {}

  /**
   * The kind of an echo.
   *
   * @param flags of the later statement
   * @return empty for a statement that recommends nothing and neither agrees nor reports
   */
  static Optional<EchoKind> of(Spoken later, Spoken earlier, Set<Term.Role> flags) {
    boolean isView = later.force().equals("view");
    if (isView && flags.contains(Term.Role.DONE)) {
      return Optional.of(EchoKind.REPORTS_ON);
    }
    if (isView) {
      return Optional.of(EchoKind.ENDORSES).filter(kind -> flags.contains(Term.Role.YES));
    }
    return Optional.of(
        later.force().equals("operative") ? decided(later, earlier, flags) : asked(flags));
  }

  /** What a body decides: the step itself, its own wish once more, or the wish of others. */
  private static EchoKind decided(Spoken later, Spoken earlier, Set<Term.Role> flags) {
    boolean isOwn = !Collections.disjoint(later.madeBy(), earlier.madeBy());
    if (isOwn && earlier.force().equals("operative")) {
      return EchoKind.REPEATS;
    }
    return flags.contains(Term.Role.STEP) ? EchoKind.CARRIES_OUT : EchoKind.ENDORSES;
  }

  private static EchoKind asked(Set<Term.Role> flags) {
    if (flags.contains(Term.Role.DONE)) {
      return EchoKind.REPORTS_ON;
    }
    return flags.contains(Term.Role.YES) ? EchoKind.ENDORSES : EchoKind.REPEATS;
  }
}
