package org.chapter8.serve.reconcile;

/**
 * What one request may ask for; what asks for more is refused. The interface leaves the figures to
 * the service.
 */
final class Limits {
  /** Queries in a batch; OpenRefine sends ten unless told this. */
  static final int BATCH = 100;

  /** Characters of one text to look for. */
  static final int TEXT = 500;

  /** Conditions of a query, and values of a condition. */
  static final int CONDITIONS = 20;

  /** Entities whose properties are asked for. */
  static final int IDS = 1000;

  /** Properties that are asked for. */
  static final int PROPERTIES = 50;

  /** Bytes of a body. */
  static final int BODY = 1 << 20;

  /** Candidates of a query, and suggestions, where the client names no number. */
  static final int CANDIDATES = 10;

  private Limits() {}

  static void batch(int size) throws Problem {
    require(Problem.TOO_LARGE, "batch.too-large", "queries", size, BATCH);
  }

  static void text(String place, String text) throws Problem {
    int length = text.codePointCount(0, text.length());
    require(Problem.BAD_REQUEST, "text.too-long", "the characters of " + place, length, TEXT);
  }

  static void conditions(String place, int count) throws Problem {
    require(Problem.BAD_REQUEST, "query.too-large", place, count, CONDITIONS);
  }

  static void ids(int count) throws Problem {
    require(Problem.TOO_LARGE, "extend.too-large", "ids", count, IDS);
  }

  static void properties(int count) throws Problem {
    require(Problem.TOO_LARGE, "extend.too-large", "properties", count, PROPERTIES);
  }

  private static void require(int status, String code, String what, int found, int most)
      throws Problem {
    if (found > most) {
      throw new Problem(
          status, code, "%s: expected at most %d, found %d".formatted(what, most, found));
    }
  }
}
