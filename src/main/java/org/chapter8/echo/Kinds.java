package org.chapter8.echo;

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
    if (flags.contains(Term.Role.YES)) {
      return Optional.of(EchoKind.ENDORSES);
    }
    if (isView) {
      return Optional.empty();
    }
    if (later.force().equals("operative")) {
      boolean isDecided = !earlier.force().equals("operative");
      return Optional.of(isDecided ? EchoKind.CARRIES_OUT : EchoKind.REPEATS);
    }
    return Optional.of(flags.contains(Term.Role.DONE) ? EchoKind.REPORTS_ON : EchoKind.REPEATS);
  }
}
