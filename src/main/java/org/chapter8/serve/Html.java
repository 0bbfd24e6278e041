package org.chapter8.serve;

/** Pieces of HTML. Whatever comes from the data or from a client goes through {@link #escape}. */
public final class Html {
  private Html() {}

  /** Text as content of an element or of a quoted attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
