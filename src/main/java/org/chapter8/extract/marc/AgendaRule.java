package org.chapter8.extract.marc;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.extract.structured.Desk;
import org.chapter8.extract.structured.Named;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Reads the agenda field (991): the agenda's document, the item's number, its title. A number in
 * brackets after the item's counts descriptors of the catalogue, not items of the agenda.
 */
final class AgendaRule {
  private static final Pattern AGENDA =
      Pattern.compile("(A/HRC|A|E|S)(?:/((?:ES-|S-)?)(\\d{1,4}))?/.+");
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3}[A-Za-z]?)(?:\\[\\d{1,4}\\])?");
  private static final int FIRST_YEAR = 1946;

  private final Desk desk;

  AgendaRule(Desk desk) {
    this.desk = desk;
  }

  void read(Field field, DocumentBuilder document) {
    Optional<String> agenda = field.first("a");
    if (agenda.isEmpty()) {
      return;
    }
    Optional<String> title =
        field
            .first("c")
            .map(words -> words.replaceAll("[\\s.]+$", ""))
            .filter(words -> !words.isEmpty());
    Optional<Named> item = item(agenda.get(), field.first("b"), title);
    if (item.isEmpty()) {
      desk.finding(
          "marc.agenda-unread",
          Severity.WARNING,
          field.span(),
          "expected an agenda and an item, found: "
              + agenda.get()
              + " "
              + field.first("b").orElse(""));
      return;
    }
    title.ifPresent(words -> item.get().name(new LangString(words, "en")));
    item.get().statedIn(desk.passage(field.span()));
    document.agendaItem(List.of(item.get().id()));
  }

  private Optional<Named> item(String agenda, Optional<String> number, Optional<String> title) {
    Matcher symbol = AGENDA.matcher(agenda);
    if (!symbol.matches()) {
      return Optional.empty();
    }
    Matcher printed = ITEM.matcher(number.orElse(""));
    OptionalInt session = session(symbol);
    if (printed.matches() && session.isPresent()) {
      String item = printed.group(1);
      Ref id = Ref.agendaItem(code(symbol.group(1)), session, item);
      return Optional.of(named(id, symbol).place(session, item));
    }
    return title.map(
        words -> {
          String key = Normalizer.normalize(words, Normalizer.Form.NFC);
          return named(Ref.agendaItem(code(symbol.group(1)), OptionalInt.empty(), key), symbol);
        });
  }

  private Named named(Ref id, Matcher symbol) {
    return desk.agendaItem(id, "marc.agenda").organ(Optional.of(organ(symbol.group(1))));
  }

  /** Sessions of the plenary count: special ones count anew, years are no sessions. */
  private static OptionalInt session(Matcher symbol) {
    if (symbol.group(3) == null || !symbol.group(2).isEmpty()) {
      return OptionalInt.empty();
    }
    int session = Integer.parseInt(symbol.group(3));
    return session > 0 && session < FIRST_YEAR ? OptionalInt.of(session) : OptionalInt.empty();
  }

  private static String code(String series) {
    return switch (series) {
      case "A" -> "GA";
      case "S" -> "SC";
      case "E" -> "ECOSOC";
      default -> "HRC";
    };
  }

  private static Ref organ(String series) {
    String key =
        switch (series) {
          case "A" -> "general-assembly";
          case "S" -> "security-council";
          case "E" -> "economic-and-social-council";
          default -> "human-rights-council";
        };
    return new Ref(Ref.Kind.ORGAN, key);
  }
}
