package org.chapter8.cli;

import java.util.List;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;

/** What {@code --strict} counts: findings that cost something, which a remark does not. */
final class Strictness {
  static final String DESCRIPTION = "Exit with 1 if there are findings: warnings or errors.";

  private Strictness() {}

  /** The exit code of a run with these findings. */
  static int exitCode(boolean strict, List<Finding> findings) {
    return strict && findings.stream().anyMatch(Strictness::counts) ? Main.FINDINGS : 0;
  }

  static boolean isWarning(Finding finding) {
    return finding.severity() == Severity.WARNING;
  }

  static boolean counts(Finding finding) {
    return finding.severity() != Severity.INFO;
  }
}
