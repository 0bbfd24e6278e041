package org.chapter8.serve;

/** Pieces of HTML. Whatever comes from the data or from a client goes through {@link #escape}. */
public final class Html {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
      header,footer{font-size:.9rem;border-bottom:1px solid #8886;padding:.3rem 0}
      footer{border:0;border-top:1px solid #8886;margin-top:2rem}
      h1{font-size:1.5rem;margin:.8rem 0 .2rem}h2{font-size:1.15rem;margin-top:1.6rem}
      table{border-collapse:collapse;width:100%}
      th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;\
      border-bottom:1px solid #8883;overflow-wrap:anywhere}
      th{font-weight:600;width:14rem}ul{margin:0;padding-left:1.1rem}
      blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #8886;\
      white-space:pre-wrap}
      code,textarea,pre{font:14px/1.45 ui-monospace,monospace}
      textarea{width:100%;box-sizing:border-box}
      pre{overflow-x:auto}.quiet{opacity:.75;font-size:.9rem}
      """;

  private Html() {}

  /** Text as content of an element or of a quoted attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A whole page. */
  static String page(String title, String head, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        %s<style>
        %s</style>
        </head>
        <body>
        <header><a href="/">Chapter8</a> · <a href="/sparql">query</a> · \
        <a href="/dumps/">dumps</a> · <a href="/ns">vocabulary</a></header>
        <main>
        %s</main>
        <footer>Data: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>
        </body>
        </html>
        """
        .formatted(escape(title), head, STYLE, body);
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
