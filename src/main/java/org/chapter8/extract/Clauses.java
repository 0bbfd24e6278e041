package org.chapter8.extract;

/**
 * The marks that part clauses: comma, semicolon and colon. The ASCII forms count only where a blank
 * or nothing follows, so that 3,500 and 10:30 stay whole.
 */
final class Clauses {
  private static final String WIDE = "，；：";
  private static final String ASCII = ",;:";

  private Clauses() {}

  /** Whether a clause ends with the character at an index. */
  static boolean ends(CharSequence text, int at) {
    return isMark(text, at, WIDE, ASCII);
  }

  /** Whether a semicolon stands at an index. */
  static boolean isSemicolon(CharSequence text, int at) {
    return isMark(text, at, "；", ";");
  }

  /** Whether a colon stands at an index. */
  static boolean isColon(CharSequence text, int at) {
    return isMark(text, at, "：", ":");
  }

  private static boolean isMark(CharSequence text, int at, String wide, String ascii) {
    char c = text.charAt(at);
    boolean parts = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    return wide.indexOf(c) >= 0 || (parts && ascii.indexOf(c) >= 0);
  }

  /**
   * Whether what stands before an index belongs to the clause of the modal verb after it. A
   * quotation that begins with the modal verb goes on in the clause around it.
   */
  static boolean goesOn(String folded, int at, int modal) {
    char before = folded.charAt(at - 1);
    boolean opensWithModal = before == '“' && modal - at <= 1;
    return opensWithModal || !("。“”".indexOf(before) >= 0 || ends(folded, at - 1));
  }

  /** Whether a text ends with a colon. */
  static boolean announces(CharSequence text) {
    return !text.isEmpty() && isColon(text, text.length() - 1);
  }
}
