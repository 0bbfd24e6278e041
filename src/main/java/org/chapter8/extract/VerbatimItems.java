package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.chapter8.extract.VerbatimPart.Role;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/** Reads the headings of agenda items within a record of the General Assembly. */
final class VerbatimItems {
  private static final String RULE = "verbatim.item";

  private final Reading reading;
  private final MeetingContext context;
  private final OptionalInt session;

  VerbatimItems(Reading reading, MeetingContext context, VerbatimSymbol symbol) {
    this.reading = reading;
    this.context = context;
    boolean regular = symbol.session().matches("\\d+");
    this.session =
        regular ? OptionalInt.of(Integer.parseInt(symbol.session())) : OptionalInt.empty();
  }

  void read(List<VerbatimPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).role() == Role.ITEM) {
        List<Sentence> titles = new ArrayList<>();
        for (int j = i + 1; j < parts.size() && parts.get(j).role() == Role.HEADING; j++) {
          if (!reading.cues().found("verbatim.document", parts.get(j).text().folded())) {
            titles.add(parts.get(j).text());
          }
        }
        items(parts.get(i), titles);
      }
    }
  }

  private void items(VerbatimPart heading, List<Sentence> titles) {
    reading.passages().paragraph(heading.number());
    Matcher item = reading.cues().matcher("verbatim.item", heading.text().folded());
    List<String> numbers = item.find() ? numbers(item.group("numbers")) : List.of();
    boolean paired = numbers.size() == titles.size() || (numbers.size() == 1 && !titles.isEmpty());
    if (!paired) {
      reading.finding(
          "verbatim.items-unpaired",
          Severity.INFO,
          heading.text().text(),
          "expected a title for each of items " + numbers + ", found " + titles.size());
    }
    for (int i = 0; i < numbers.size(); i++) {
      item(heading, numbers.get(i), paired ? Optional.of(titles.get(i)) : Optional.empty());
    }
  }

  /** The numbers of a list such as {@code 21 to 26} or {@code 14, 120 and 121}. */
  private List<String> numbers(String printed) {
    List<String> numbers = new ArrayList<>();
    Matcher each = reading.cues().matcher("verbatim.item-number", printed);
    while (each.find()) {
      int first = Integer.parseInt(each.group("first"));
      int last = each.group("last") == null ? first : Integer.parseInt(each.group("last"));
      for (int number = first; number <= last; number++) {
        numbers.add(String.valueOf(number));
      }
    }
    return numbers;
  }

  private void item(VerbatimPart heading, String number, Optional<Sentence> title) {
    Ref id = Ref.agendaItem(Organs.GENERAL_ASSEMBLY.code(), session, number);
    List<Ref> statedIn = new ArrayList<>(reading.passages().of(heading.text().text()));
    title.ifPresent(each -> statedIn.addAll(reading.passages().of(each.text())));
    List<LangString> label = title.map(each -> reading.text(each.text())).stream().toList();
    if (reading.kept(id).isEmpty()) {
      reading.add(
          new AgendaItem(
              id,
              label,
              Optional.of(context.organ()),
              session,
              Optional.of(number),
              statedIn,
              RULE));
    }
    context.meeting().agendaItem(List.of(id));
  }
}
