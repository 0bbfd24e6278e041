package org.chapter8.cli.explain;

/** Characters that would steer a terminal or turn the order of a page. */
final class Controls {
  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7f;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Controls() {}

  /** The text with such characters as pictures of themselves; line feeds and tabs stay. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().map(Controls::visible).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int visible(int c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return PICTURES + c;
    }
    if (c == DELETE) {
      return PICTURE_OF_DELETE;
    }
    return Character.getType(c) == Character.CONTROL || turnsOrder(c) ? '\ufffd' : c;
  }

  /** Marks and embeddings of bidirectional text. */
  private static boolean turnsOrder(int c) {
    return c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
