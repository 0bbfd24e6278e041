package org.chapter8.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;
import org.chapter8.text.SymbolSpan;

/**
 * Reads which resolution it is, of which organ, and at which meeting it was adopted on which day.
 */
final class ResolutionHead {
  private static final String RULE = "resolution.head";

  private final Reading reading;
  private final Cues cues;
  private final List<Sentence> texts;
  private Optional<String> symbol = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();

  ResolutionHead(Reading reading, List<Sentence> texts) {
    this.reading = reading;
    this.cues = reading.cues();
    this.texts = texts;
  }

  /** Reads the head; the result is the meeting, if the resolution says at which it was adopted. */
  Optional<Ref> read() {
    DocumentBuilder main = reading.main().documentType(Ref.term("resolution"));
    title();
    printedSymbol();
    symbol.ifPresentOrElse(main::identifier, this::noSymbol);
    main.creator(List.of(organ().ref()));
    Optional<Ref> meeting = meeting();
    if (day.isEmpty()) {
      texts.forEach(text -> firstDay(text, 0));
    }
    day.ifPresent(main::date);
    vote();
    return meeting;
  }

  /** Whose resolution it is. */
  Organs organ() {
    boolean assembly = symbol.filter(known -> known.startsWith("A/")).isPresent();
    return assembly ? Organs.GENERAL_ASSEMBLY : Organs.SECURITY_COUNCIL;
  }

  private void title() {
    for (Sentence text : texts) {
      Matcher title = cues.matcher("resolution.title", text.folded());
      if (reading.main().hasNoTitle() && title.find()) {
        int end = cues.found("resolution.whole-title", text.folded()) ? text.length() : title.end();
        reading.main().title(reading.text(text.text().subSequence(title.start(), end)));
        symbol = ResolutionSymbol.titled(text.folded(), cues);
      }
    }
  }

  private void printedSymbol() {
    for (Sentence text : texts) {
      Optional<SymbolSpan> printed = ResolutionSymbol.printed(text.folded(), cues);
      if (printed.isPresent()) {
        agree(text, printed.get());
        return;
      }
    }
  }

  private void agree(Sentence text, SymbolSpan span) {
    if (symbol.filter(titled -> !titled.equals(span.symbol())).isPresent()) {
      reading.finding(
          "resolution.symbol",
          Severity.WARNING,
          text.text().subSequence(span.start(), span.end()),
          "expected " + symbol.get() + " as in the title, found " + span.symbol());
    } else {
      symbol = Optional.of(span.symbol());
    }
  }

  private void noSymbol() {
    reading.finding(
        "resolution.no-symbol",
        Severity.WARNING,
        "expected the symbol or number of a resolution before its text, found none");
  }

  private Optional<Ref> meeting() {
    for (Sentence text : texts) {
      Matcher adopted = cues.matcher("resolution.adopted", text.folded());
      if (adopted.find()) {
        firstDay(text, adopted.end());
        return ResolutionSymbol.group(adopted, "number")
            .or(() -> ResolutionSymbol.group(adopted, "plenary"))
            .map(number -> meeting(text, number));
      }
    }
    reading.finding(
        "resolution.no-meeting",
        Severity.INFO,
        "expected the meeting at which the resolution was adopted, found none");
    return Optional.empty();
  }

  private Ref meeting(Sentence text, String number) {
    Organs organ = organ();
    String key = session().map(session -> session + "/" + number).orElse(number);
    MeetingBuilder meeting =
        reading
            .meeting(Ref.meeting(organ.code(), key), RULE)
            .meetingNumber(Integer.parseInt(number))
            .organ(organ.ref())
            .meetingStatus(Ref.term("held"))
            .outcome(List.of(reading.document()))
            .statedIn(reading.passages().of(text.text()));
    if (day.isEmpty()) {
      texts.forEach(other -> firstDay(other, 0));
    }
    day.ifPresent(held -> meeting.dates(held, held));
    return meeting.id();
  }

  /** The General Assembly counts its meetings by session. */
  private Optional<String> session() {
    return symbol
        .filter(known -> known.startsWith("A/RES/"))
        .map(known -> known.substring("A/RES/".length()))
        .filter(rest -> rest.contains("/"))
        .map(rest -> rest.substring(0, rest.indexOf('/')).toUpperCase(Locale.ROOT));
  }

  private void firstDay(Sentence text, int from) {
    if (day.isEmpty()) {
      day =
          Days.find(text.folded(), cues).stream()
              .filter(span -> span.start() >= from)
              .findFirst()
              .map(DateSpan::first);
    }
  }

  private void vote() {
    for (Sentence text : texts) {
      if (cues.found("resolution.vote", text.folded())) {
        reading.finding(
            "resolution.vote",
            Severity.INFO,
            text.text(),
            "expected no vote in the text of a resolution, found one; it was left unread");
      }
    }
  }
}
