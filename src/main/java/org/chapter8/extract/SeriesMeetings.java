package org.chapter8.extract;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.MeetingSeries;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;
import org.chapter8.text.Numerals;

/**
 * Finds numbered meetings between two parties, such as the United Nations and regional
 * organizations: the parties make the series, the number the place in it.
 */
final class SeriesMeetings {
  private static final String RULE = "meeting.series";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Reading reading;
  private Optional<Ref> series = Optional.empty();

  SeriesMeetings(Reading reading) {
    this.reading = reading;
  }

  /** Adds the meetings of series that a text names; returns them in order. */
  List<Ref> read(Sentence text) {
    List<Ref> found = new ArrayList<>();
    Matcher matcher = reading.cues().matcher("meeting.series", text.masked());
    while (matcher.find()) {
      numbered(text, matcher).ifPresent(found::add);
    }
    first(text);
    return found;
  }

  private Optional<Ref> numbered(Sentence text, Matcher matcher) {
    String printed = matcher.group("n") != null ? matcher.group("n") : matcher.group("n2");
    var number = printed == null ? java.util.OptionalInt.empty() : Numerals.parse(printed);
    List<Ref> parties =
        text.named().between(matcher.start(), matcher.end()).stream().map(m -> m.actor()).toList();
    if (number.isEmpty() || parties.size() < 2) {
      return Optional.empty();
    }
    series(text.part(matcher.start(), matcher.end()), parties);
    MeetingBuilder meeting = meeting(number.getAsInt(), text.part(matcher.start(), matcher.end()));
    meeting.meetingStatus(Ref.term("held"));
    meeting.prefLabel(reading.text(text.text().subSequence(matcher.start(), matcher.end())));
    Optional.ofNullable(reading.cues().map("formats").get(matcher.group("kind")))
        .ifPresent(format -> meeting.meetingFormat(List.of(Ref.term(format))));
    date(text.folded(), matcher).ifPresent(d -> meeting.dates(d.first(), d.last()));
    return Optional.of(meeting.id());
  }

  private void series(Sentence name, List<Ref> parties) {
    Ref id = new Ref(Ref.Kind.SERIES, parties.get(0).key() + "-and-" + parties.get(1).key());
    String label = reading.cues().matcher("series.number", name.folded()).replaceAll("");
    reading.add(
        new MeetingSeries(
            id, List.of(reading.text(label)), reading.passages().of(name.text()), RULE));
    series = Optional.of(id);
  }

  private MeetingBuilder meeting(int number, Sentence evidence) {
    Ref body = series.orElseThrow();
    return reading
        .meeting(Ref.meeting(body.key(), String.valueOf(number)), RULE)
        .meetingNumber(number)
        .inSeries(body, number)
        .statedIn(reading.passages().of(evidence.text()));
  }

  private Optional<DateSpan> date(String text, MatchResult name) {
    String before = text.substring(0, name.start());
    if (reading.cues().found("meeting.series-date", before)) {
      return Days.find(before, reading.cues()).stream().reduce((a, b) -> b);
    }
    Matcher after = reading.cues().matcher("meeting.series-date-after", text.substring(name.end()));
    return after.find() ? Days.first(after.group("date"), reading.cues()) : Optional.empty();
  }

  /** "The first two meetings, in the years …": as many years as meetings. */
  private void first(Sentence text) {
    Matcher matcher = reading.cues().matcher("meeting.series-first", text.folded());
    if (!matcher.find() || series.isEmpty()) {
      return;
    }
    List<String> years =
        YEAR.matcher(matcher.group("years")).results().map(y -> y.group()).toList();
    int count = Numerals.parse(matcher.group("count")).orElse(0);
    Sentence evidence = text.part(matcher.start(), matcher.end());
    if (count != years.size()) {
      reading.finding(
          "meeting.series-years",
          Severity.WARNING,
          evidence.text(),
          "expected a year for each of " + count + " meetings, found " + years);
      return;
    }
    for (int i = 0; i < count; i++) {
      meeting(i + 1, evidence).year(Year.parse(years.get(i))).meetingStatus(Ref.term("held"));
    }
  }
}
