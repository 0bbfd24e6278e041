package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** The languages that names come in: the official ones of the United Nations. */
final class Languages {
  /** English and Chinese first, which every entity has. */
  static final List<String> ALL = List.of("en", "zh", "fr", "es", "ru", "ar");

  static final String DEFAULT = "en";

  private Languages() {}

  /** The best of those a header names; English if it names none of them, or is none. */
  static String accepted(Optional<String> header) {
    try {
      return header
          .filter(value -> !value.isBlank())
          .flatMap(value -> Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(value), ALL)))
          .orElse(DEFAULT);
    } catch (IllegalArgumentException e) {
      // A header that says nothing is as good as none.
      return DEFAULT;
    }
  }

  /** The language of a tag such as {@code zh-Hant}, if it is one of them. */
  static Optional<String> of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return Optional.of(language).filter(ALL::contains);
  }

  /** The direction a language is written in, as the interface says it. */
  static String direction(String lang) {
    return lang.equals("ar") ? "rtl" : "ltr";
  }
}
