package org.chapter8.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that pages are in. */
public enum Lang {
  EN("en", "English"),
  ZH("zh", "中文");

  private final String tag;
  private final String endonym;

  Lang(String tag, String endonym) {
    this.tag = tag;
    this.endonym = endonym;
  }

  /** Its tag of BCP 47, as literals have it. */
  public String tag() {
    return tag;
  }

  /** Its name in itself. */
  public String endonym() {
    return endonym;
  }

  /** The other one. */
  public Lang other() {
    return this == EN ? ZH : EN;
  }

  /** Languages of literals in the order in which a reader of pages in this one wants them. */
  public List<String> preferred() {
    return this == EN
        ? List.of("en", "", "zh", "fr", "es", "ru", "ar")
        : List.of("zh", "", "en", "fr", "es", "ru", "ar");
  }

  /** The language of a tag, whatever its region or script. */
  public static Optional<Lang> of(String tag) {
    String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(lang -> lang.tag.equals(language)).findFirst();
  }

  /**
   * The language of an answer: what the address asks for, then what the reader chose before, then
   * what the browser prefers.
   *
   * @param asked the parameter {@code lang}, empty if there is none
   * @param chosen the cookie {@code lang}, empty if there is none
   * @param accepted the header {@code Accept-Language} (RFC 9110, 12.5.4), empty if there is none
   */
  public static Lang negotiate(String asked, String chosen, String accepted) {
    return Stream.of(of(asked), of(chosen), accepted(accepted))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(EN);
  }

  private static Optional<Lang> accepted(String header) {
    if (header.isBlank()) {
      return Optional.empty();
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> of(range.getRange()).stream())
          .findFirst();
    } catch (IllegalArgumentException malformed) {
      // A preference that cannot be read is none: RFC 9110 lets a server disregard the header.
      return Optional.empty();
    }
  }
}
