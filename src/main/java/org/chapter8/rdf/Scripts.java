package org.chapter8.rdf;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text is written as its language is. */
final class Scripts {
  private static final Map<String, UnicodeScript> OF_LANGUAGE =
      Map.of(
          "zh", UnicodeScript.HAN,
          "ru", UnicodeScript.CYRILLIC,
          "ar", UnicodeScript.ARABIC,
          "en", UnicodeScript.LATIN,
          "fr", UnicodeScript.LATIN,
          "es", UnicodeScript.LATIN);

  private static final Set<UnicodeScript> KNOWN = Set.copyOf(OF_LANGUAGE.values());

  private Scripts() {}

  /**
   * The script that a text lacks, or has to have alone: names in other scripts have Latin parts
   * (M23运动), those in Latin letters have no others. A tag that names a script speaks for itself.
   *
   * @param tag a language tag of BCP 47
   * @return empty if the text is as it should be, or nothing is known of the language
   */
  static Optional<String> missing(String text, String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    Optional<UnicodeScript> script =
        locale.getScript().isEmpty()
            ? Optional.ofNullable(OF_LANGUAGE.get(locale.getLanguage()))
            : Optional.empty();
    return script.filter(expected -> !isWritten(text, expected)).map(Scripts::name);
  }

  private static boolean isWritten(String text, UnicodeScript expected) {
    Set<UnicodeScript> found =
        text.codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(KNOWN::contains)
            .collect(Collectors.toSet());
    return found.contains(expected) && (expected != UnicodeScript.LATIN || found.size() == 1);
  }

  private static String name(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
