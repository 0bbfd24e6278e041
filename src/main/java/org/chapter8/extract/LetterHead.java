package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Theme;
import org.chapter8.text.Numerals;
import org.chapter8.text.PositionedText;

/**
 * Reads what stands above a letter's text: descriptors, session, agenda items, date and title.
 *
 * <p>Where numbers of items are printed in one line and their titles below, the two are paired in
 * printed order.
 */
final class LetterHead {
  private static final String RULE = "letter.head";
  private static final String DESCRIPTORS = "%%%";
  private static final Pattern NUMBER =
      Pattern.compile("(?<item>\\d+)(?: ?(?<sub>\\([a-z]\\)))?|(?<further>\\([a-z]\\))");
  private static final int SLUG_SAFE = 80;

  private final Reading reading;
  private final OwnSymbol own;
  private OptionalInt session = OptionalInt.empty();
  private final List<String> numbers = new ArrayList<>();
  private final List<PositionedText> titles = new ArrayList<>();
  private boolean titled;
  private List<Ref> authors = List.of();
  private List<Ref> addressees = List.of();

  LetterHead(Reading reading) {
    this.reading = reading;
    this.own = new OwnSymbol(reading);
  }

  /** Reads a paragraph if it belongs to the head; false if it is text. */
  boolean read(Sentence paragraph) {
    if (paragraph.folded().startsWith(DESCRIPTORS)) {
      descriptors(paragraph.text());
      return true;
    }
    if (titled) {
      return false;
    }
    if (own.read(paragraph)) {
      return true;
    }
    Matcher title = reading.cues().matcher("kind.letter-title", paragraph.masked());
    if (title.find()) {
      title(paragraph, title);
      return true;
    }
    above(paragraph);
    return true;
  }

  private void above(Sentence paragraph) {
    String folded = paragraph.folded();
    Matcher sessionCue = reading.cues().matcher("session", folded);
    Matcher items = reading.cues().matcher("items", folded);
    if (items.find()) {
      if (sessionCue.find()) {
        session(sessionCue);
      }
      numbers(items.group("numbers"));
      firstTitle(paragraph, items.end());
    } else if (reading.cues().found("letter.date", folded)) {
      Days.first(folded, reading.cues()).ifPresent(day -> reading.main().date(day.first()));
    } else if (sessionCue.find()) {
      session(sessionCue);
    } else if (titles.size() < numbers.size() && !reading.cues().found("masthead", folded)) {
      titles.add(paragraph.text());
    }
  }

  private void session(Matcher cue) {
    session = Numerals.parse(cue.group("session").toLowerCase(Locale.ROOT));
  }

  /** "22 (a), (f) and (k)": a letter alone is of the item before it. */
  private void numbers(String printed) {
    String item = "";
    Matcher number = NUMBER.matcher(printed);
    while (number.find()) {
      item = Cues.group(number, "item").orElse(item);
      String sub = Cues.group(number, "sub").or(() -> Cues.group(number, "further")).orElse("");
      numbers.add(item + sub);
    }
  }

  /** What stands in the line of the numbers, after them, is the title of the first. */
  private void firstTitle(Sentence paragraph, int from) {
    PositionedText rest = paragraph.text().trimmed(from, paragraph.length());
    if (rest.length() > 1) {
      titles.add(rest);
    }
  }

  private void title(Sentence paragraph, Matcher title) {
    titled = true;
    PositionedText text = paragraph.text().trimmed(0, title.end());
    reading.main().title(reading.text(text));
    Days.first(paragraph.folded().substring(0, title.end()), reading.cues())
        .ifPresent(day -> reading.main().date(day.first()));
    authors = senders(actors(paragraph, title, "sender"));
    reading.main().creator(authors);
    reading.main().addressee(actors(paragraph, title, "addressee"));
    addressees = actors(paragraph, title, "addressee");
    items();
  }

  /** All states that write together; of an office, its first name. */
  private static List<Ref> senders(List<Ref> named) {
    List<Ref> states =
        named.stream().takeWhile(each -> each.kind() == Ref.Kind.STATE).distinct().toList();
    return states.isEmpty() ? named.stream().limit(1).toList() : states;
  }

  private static List<Ref> actors(Sentence paragraph, Matcher title, String group) {
    String found = Openings.has(title.toMatchResult(), group) ? group : group + "2";
    return Openings.has(title.toMatchResult(), found)
        ? paragraph.named().actors(title.start(found), title.end(found))
        : List.of();
  }

  /** The states or the office that write. */
  List<Ref> authors() {
    return authors;
  }

  /** To whom it is written. */
  List<Ref> addressees() {
    return addressees;
  }

  private void items() {
    if (numbers.size() != titles.size()) {
      reading.finding(
          "agenda.unpaired",
          Severity.WARNING,
          "expected a title for each of the items " + numbers + ", found " + titles.size());
      return;
    }
    List<Ref> items = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      items.add(item(numbers.get(i), titles.get(i)));
    }
    reading.main().agendaItem(items);
  }

  private Ref item(String number, PositionedText title) {
    Ref id = Ref.agendaItem(Organs.GENERAL_ASSEMBLY.code(), session, number);
    reading.add(
        new AgendaItem(
            id,
            List.of(reading.text(title)),
            Optional.of(Organs.GENERAL_ASSEMBLY.ref()),
            session,
            Optional.of(number),
            reading.passages().of(title),
            RULE));
    return id;
  }

  private void descriptors(PositionedText line) {
    List<Ref> themes = new ArrayList<>();
    int start = DESCRIPTORS.length();
    for (int i = start; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '|') {
        if (i > start && i - start < SLUG_SAFE) {
          themes.add(theme(line.trimmed(start, i)));
        }
        start = i + 1;
      }
    }
    reading.main().subject(themes);
  }

  private Ref theme(PositionedText descriptor) {
    String slug = descriptor.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    Ref id = new Ref(Ref.Kind.THEME, slug);
    reading.add(
        new Theme(
            id,
            List.of(new LangString(descriptor.toString(), "en")),
            reading.passages().of(descriptor),
            "letter.descriptor"));
    return id;
  }
}
