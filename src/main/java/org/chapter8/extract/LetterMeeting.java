package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;

/** Finds the meeting that a letter and its annexes are about. */
final class LetterMeeting {
  private static final String RULE = "letter";

  private final Reading reading;
  private final SeriesMeetings series;
  private Optional<Integer> year = Optional.empty();
  private List<Paragraph> all = List.of();

  LetterMeeting(Reading reading) {
    this.reading = reading;
    this.series = new SeriesMeetings(reading);
  }

  /**
   * The meeting: one of a series, else the first that is dated in a sentence that names the
   * Security Council, else the first that is dated. Its number may stand elsewhere, beside its day.
   */
  MeetingContext find(List<Paragraph> paragraphs) {
    all = paragraphs;
    List<Ref> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      reading.passages().paragraph(paragraph.number());
      found.addAll(series.read(Sentences.whole(paragraph, reading.names())));
    }
    if (!found.isEmpty()) {
      MeetingBuilder meeting = reading.meeting(found.getFirst(), "meeting.series");
      return new MeetingContext(meeting, Organs.SECURITY_COUNCIL.ref(), "");
    }
    return dated(paragraphs, true).or(() -> dated(paragraphs, false)).orElseGet(this::none);
  }

  private MeetingContext none() {
    reading.finding(
        "letter.no-meeting",
        Severity.INFO,
        "expected the date or the number of a meeting, found none: statements have no meeting");
    return MeetingContext.none(Organs.SECURITY_COUNCIL.ref());
  }

  private Optional<MeetingContext> dated(List<Paragraph> paragraphs, boolean ofCouncil) {
    for (Paragraph paragraph : paragraphs) {
      reading.passages().paragraph(paragraph.number());
      for (Sentence sentence : Sentences.of(paragraph, reading.names(), reading.cues())) {
        note(sentence);
        Optional<DateSpan> day =
            ofCouncil && !namesCouncil(sentence) ? Optional.empty() : day(sentence);
        if (day.isPresent()) {
          return Optional.of(meeting(sentence, day.get()));
        }
      }
    }
    return Optional.empty();
  }

  static boolean namesCouncil(Sentence sentence) {
    List<Ref> actors = sentence.named().actors(0, sentence.length());
    return actors.contains(Organs.SECURITY_COUNCIL.ref())
        || actors.contains(Organs.COUNCIL_PRESIDENT);
  }

  private Optional<DateSpan> day(Sentence sentence) {
    Matcher matcher = reading.cues().matcher("meeting.dated", sentence.folded());
    if (matcher.find()) {
      return first(matcher, "date", "date2", "date3").flatMap(this::day);
    }
    if (year.isEmpty() || !reading.cues().has("meeting.dated-short")) {
      return Optional.empty();
    }
    Matcher without = reading.cues().matcher("meeting.dated-short", sentence.folded());
    return without.find()
        ? first(without, "date", "date2").flatMap(day -> day(year.get() + "年" + day))
        : Optional.empty();
  }

  private Optional<DateSpan> day(String printed) {
    return Days.first(printed, reading.cues());
  }

  private static Optional<String> first(Matcher matcher, String... groups) {
    return Stream.of(groups).flatMap(group -> Cues.group(matcher, group).stream()).findFirst();
  }

  /** The year of the last day named, which a day without a year is of. */
  private void note(Sentence sentence) {
    Days.find(sentence.folded(), reading.cues())
        .forEach(day -> year = Optional.of(day.first().getYear()));
  }

  private MeetingContext meeting(Sentence sentence, DateSpan day) {
    boolean planned = reading.cues().found("meeting.planned", sentence.folded());
    Ref organ = Organs.SECURITY_COUNCIL.ref();
    List<Ref> evidence = reading.passages().of(sentence.text());
    Optional<MeetingNumber.Found> number = new MeetingNumber(reading).of(day, all);
    String key = number.map(MeetingNumber.Found::printed).orElse(day.first().toString());
    MeetingBuilder meeting =
        reading
            .meeting(Ref.meeting(Organs.SECURITY_COUNCIL.code(), key), RULE)
            .organ(organ)
            .dates(day.first(), day.last())
            .meetingStatus(Ref.term(planned ? "planned" : "held"))
            .statedIn(evidence);
    number.ifPresent(
        found ->
            meeting.meetingNumber(Integer.parseInt(found.printed())).statedIn(found.statedIn()));
    return planned
        ? MeetingContext.planned(meeting, organ)
        : new MeetingContext(meeting, organ, "");
  }
}
