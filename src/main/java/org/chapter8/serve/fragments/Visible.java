package org.chapter8.serve.fragments;

import java.util.regex.Pattern;

/** Words of a request as they may be shown: control characters as {@code \}{@code u0000}. */
public final class Visible {
  /** Neither HTML nor a terminal has to get them; tabs and the ends of lines do no harm. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

  private Visible() {}

  /** The text, all of it to be seen. */
  public static String of(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }
}
