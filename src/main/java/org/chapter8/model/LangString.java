package org.chapter8.model;

import java.util.Objects;

/**
 * A text and its language.
 *
 * @param value the text
 * @param lang BCP 47 tag: {@code zh}, {@code en}
 */
public record LangString(String value, String lang) {
  public LangString {
    Objects.requireNonNull(value, "value");
    if (lang.isBlank()) {
      throw new IllegalArgumentException("\"" + value + "\" needs a language");
    }
  }
}
