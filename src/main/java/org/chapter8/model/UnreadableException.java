package org.chapter8.model;

/**
 * A file that cannot be read as a document; the finding says where, what was expected and what was
 * found.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public UnreadableException(Finding finding) {
    super(finding.toString());
    this.finding = finding;
  }

  public UnreadableException(Finding finding, Throwable cause) {
    super(finding.toString(), cause);
    this.finding = finding;
  }

  /** Why it cannot be read. */
  public Finding finding() {
    return finding;
  }
}
