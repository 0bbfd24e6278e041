package org.chapter8.serve.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query that asks for names in one language, which it says by {@code VALUES ?language { "zh" }},
 * so that any other may stand there: examples are shown with the reader's.
 *
 * @param written the language in its file, empty if it asks for none in particular
 */
record NamesIn(String sparql, String written) {
  private static final Pattern PARAMETER =
      Pattern.compile("VALUES \\?language \\{ \"(?<tag>[a-z]{2})\" }");

  static NamesIn of(String sparql) {
    Matcher parameter = PARAMETER.matcher(sparql);
    return new NamesIn(sparql, parameter.find() ? parameter.group("tag") : "");
  }

  /** The same query for another language. */
  String in(Lang lang) {
    return PARAMETER.matcher(sparql).replaceAll("VALUES ?language { \"" + lang.tag() + "\" }");
  }

  /** What to know of the query, and, where it was written for another language, that it was. */
  String said(String comment, Messages messages, Lang lang) {
    return written.isEmpty() || written.equals(lang.tag())
        ? comment
        : comment + " " + messages.say("query.written." + written);
  }
}
