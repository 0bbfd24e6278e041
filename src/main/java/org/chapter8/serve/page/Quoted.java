package org.chapter8.serve.page;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts as literals of programs. */
final class Quoted {
  private Quoted() {}

  /** A literal of JSON, which JavaScript and R read as well. */
  static String json(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  /** A literal over several lines of Python. */
  static String python(String text) {
    return "\"\"\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\"\"";
  }
}
