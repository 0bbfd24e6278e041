package org.chapter8.extract.marc;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapter8.text.Symbols;

/** The type of a document, where its symbol, its title or the catalogue's collection is clear. */
final class DocumentTypes {
  /** How the remainder of the title (245 $b), or the title itself, begins. */
  private static final Map<String, Pattern> BY_TITLE =
      Map.of(
          "draftResolution", begins("(?:revised )?draft resolution"),
          "identicalLetters", begins("identical letters"),
          "letter", begins("letter"),
          "noteVerbale", begins("note verbale"),
          "noteByTheSecretaryGeneral", begins("note by the secretary-general"),
          "noteByThePresident", begins("note by the president"),
          "provisionalAgenda", begins("provisional agenda"),
          "summaryRecord", begins("(?:provisional )?summary record"),
          "report", begins("(?:interim |annual |final )?report"));

  private DocumentTypes() {}

  private static Pattern begins(String words) {
    return Pattern.compile("^" + words + "\\b");
  }

  static Optional<String> of(MarcRecord record, String symbol) {
    String bySymbol = Symbols.type(symbol);
    if (!bySymbol.isEmpty()) {
      return Optional.of(bySymbol);
    }
    return record
        .first("245", "b")
        .flatMap(DocumentTypes::byTitle)
        .or(() -> record.first("245", "a").flatMap(DocumentTypes::byTitle))
        .or(() -> byCollection(record));
  }

  private static Optional<String> byTitle(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    return BY_TITLE.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> byCollection(MarcRecord record) {
    boolean report = record.fields("989").anyMatch(field -> field.all("b").contains("Reports"));
    return report ? Optional.of("report") : Optional.empty();
  }
}
