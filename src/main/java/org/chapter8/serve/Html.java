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

  /** A link. */
  static String link(String href, String content) {
    return "<a href=\"" + escape(href) + "\">" + content + "</a>";
  }

  /** Text in a language; without one, plain. */
  static String text(String text, String lang) {
    return lang.isEmpty()
        ? escape(text)
        : "<span lang=\"" + escape(lang) + "\">" + escape(text) + "</span>";
  }
}
