package org.chapter8.serve;

/** A result that is larger than an answer may be. */
final class ResultTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * More than the cap.
   *
   * @param what is counted, in the plural
   */
  ResultTooLargeException(long cap, String what) {
    super(
        "The result has more than the "
            + cap
            + " "
            + what
            + " that one answer may have; nothing was left out silently. Ask for pages with ORDER"
            + " BY, LIMIT and OFFSET, or take the dumps.");
  }
}
