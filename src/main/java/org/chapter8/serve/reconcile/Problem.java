package org.chapter8.serve.reconcile;

/** A request that can't be answered, and what is wrong with it. */
final class Problem extends Exception {
  private static final long serialVersionUID = 1L;

  static final int BAD_REQUEST = 400;
  static final int NOT_FOUND = 404;
  static final int METHOD = 405;
  static final int TOO_LARGE = 413;
  static final int MEDIA_TYPE = 415;

  private final int status;
  private final String code;

  /**
   * A problem.
   *
   * @param status of HTTP
   * @param code stable, of the form {@code subject.problem}
   * @param message where, what was expected, what was found
   */
  Problem(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static Problem bad(String code, String message) {
    return new Problem(BAD_REQUEST, code, message);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
