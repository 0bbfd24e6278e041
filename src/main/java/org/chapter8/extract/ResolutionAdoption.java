package org.chapter8.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;
import org.chapter8.text.Numerals;
import org.chapter8.text.Roman;

/** Reads at which meeting and on which day a resolution was adopted. */
final class ResolutionAdoption {
  private static final String RULE = "resolution.head";
  private static final Pattern SESSION =
      Pattern.compile("^A/RES/(?:(?<before>[^/(]+)/|\\d+\\((?<roman>[IVXL]+)\\))");

  private final Reading reading;
  private final Cues cues;
  private final List<Sentence> texts;
  private final OptionalInt adopted;

  ResolutionAdoption(Reading reading, List<Sentence> texts) {
    this.reading = reading;
    this.cues = reading.cues();
    this.texts = texts;
    this.adopted =
        IntStream.range(0, texts.size())
            .filter(i -> cues.found("resolution.adopted", texts.get(i).folded()))
            .findFirst();
  }

  /**
   * The day: where the text says that it was adopted, on a line of its own beside that, then in
   * other lines; a day of issue counts last.
   */
  Optional<LocalDate> day() {
    Stream<Sentence> adoption = adopted.stream().mapToObj(texts::get);
    Predicate<Sentence> dated = text -> cues.found("resolution.dated", text.folded());
    Predicate<Sentence> issued = text -> cues.found("resolution.issued", text.folded());
    return Stream.of(
            adoption,
            beside(),
            texts.stream().filter(dated),
            texts.stream().filter(issued.negate()),
            texts.stream())
        .flatMap(each -> each)
        .flatMap(text -> days(text).stream())
        .findFirst()
        .map(DateSpan::first);
  }

  private List<DateSpan> days(Sentence text) {
    List<DateSpan> all = Days.find(text.folded(), cues);
    Matcher matcher = cues.matcher("resolution.adopted", text.folded());
    int from = matcher.find() ? matcher.end() : 0;
    List<DateSpan> after = all.stream().filter(span -> span.start() >= from).toList();
    return after.isEmpty() ? all : after;
  }

  private Stream<Sentence> beside() {
    return adopted.stream()
        .flatMap(at -> IntStream.of(at + 1, at - 1))
        .filter(i -> i >= 0 && i < texts.size())
        .mapToObj(texts::get)
        .filter(text -> days(text).stream().anyMatch(span -> isAll(span, text)));
  }

  private static boolean isAll(DateSpan span, Sentence text) {
    return span.start() == 0 && span.end() == text.length();
  }

  /** The meeting, if the text says at which it was. */
  Optional<Ref> meeting(Organs organ, Optional<String> symbol) {
    if (adopted.isEmpty()) {
      reading.finding(
          "resolution.no-meeting",
          Severity.INFO,
          "expected the meeting at which the resolution was adopted, found none");
      return Optional.empty();
    }
    Sentence text = texts.get(adopted.getAsInt());
    Matcher matcher = cues.matcher("resolution.adopted", text.folded());
    return matcher.find()
        ? ResolutionSymbol.group(matcher, "number")
            .or(() -> ResolutionSymbol.group(matcher, "plenary"))
            .flatMap(number -> Numerals.parse(number).stream().boxed().findFirst())
            .map(number -> meeting(text, number, organ, symbol))
        : Optional.empty();
  }

  private Ref meeting(Sentence text, int number, Organs organ, Optional<String> symbol) {
    String key =
        session(symbol).map(session -> session + "/" + number).orElse(String.valueOf(number));
    MeetingBuilder meeting =
        reading
            .meeting(Ref.meeting(organ.code(), key), RULE)
            .meetingNumber(number)
            .organ(organ.ref())
            .meetingStatus(Ref.term("held"))
            .outcome(List.of(reading.work().id()))
            .statedIn(reading.passages().of(text.text()));
    day().ifPresent(held -> meeting.dates(held, held));
    return meeting.id();
  }

  /** The General Assembly counts its meetings by session. */
  private static Optional<String> session(Optional<String> symbol) {
    Matcher matcher = SESSION.matcher(symbol.orElse(""));
    if (!matcher.find()) {
      return Optional.empty();
    }
    return ResolutionSymbol.group(matcher, "before")
        .or(
            () ->
                ResolutionSymbol.group(matcher, "roman")
                    .map(roman -> String.valueOf(Roman.value(roman.toLowerCase(Locale.ROOT)))));
  }
}
