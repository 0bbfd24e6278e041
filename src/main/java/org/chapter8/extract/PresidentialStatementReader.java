package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;

/** Reads a statement by the President of the Security Council. */
final class PresidentialStatementReader {
  private static final String RULE = "statement.meeting";

  private final Reading reading;
  private final MeetingFacts facts;
  private final Provisions provisions;
  private Optional<MeetingContext> context = Optional.empty();

  PresidentialStatementReader(Reading reading) {
    this.reading = reading;
    this.facts = new MeetingFacts(reading);
    this.provisions = new Provisions(reading);
  }

  void read() {
    reading
        .main()
        .documentType(Ref.term("presidentialStatement"))
        .creator(List.of(Organs.SECURITY_COUNCIL.ref()));
    for (Paragraph paragraph : reading.layout().paragraphs()) {
      reading.passages().paragraph(paragraph.number());
      if (context.isEmpty() && reading.cues().found("masthead", paragraph.folded())) {
        continue;
      }
      if (reading.main().hasNoTitle()) {
        reading.main().title(reading.text(paragraph.text()));
      } else if (context.isEmpty()) {
        opening(paragraph);
      } else {
        Sentences.of(paragraph, reading.names(), reading.cues()).forEach(this::provision);
      }
    }
  }

  /** The formula that says at which meeting, under which item, the President made the statement. */
  private void opening(Paragraph paragraph) {
    Sentence whole = Sentences.whole(paragraph, reading.names());
    Optional<String> printed = number(paragraph.folded());
    if (printed.isEmpty()) {
      unknownMeeting(paragraph);
      return;
    }
    Ref id = Ref.meeting(Organs.SECURITY_COUNCIL.code(), printed.get());
    List<Ref> passages = reading.passages().of(paragraph.text());
    MeetingBuilder meeting =
        reading
            .meeting(id, RULE)
            .meetingNumber(Integer.parseInt(printed.get()))
            .organ(Organs.SECURITY_COUNCIL.ref())
            .meetingStatus(Ref.term("held"))
            .outcome(List.of(reading.document()))
            .statedIn(passages);
    Days.first(paragraph.folded(), reading.cues())
        .ifPresent(
            day -> {
              meeting.dates(day.first(), day.last());
              reading.main().date(day.first());
            });
    MeetingContext opened = new MeetingContext(meeting, Organs.SECURITY_COUNCIL.ref(), "");
    facts.read(whole, opened);
    president(opened, passages);
    context = Optional.of(opened);
  }

  /** The number of the meeting, which stands behind its day or before it. */
  private Optional<String> number(String folded) {
    for (String cue : List.of("meeting.numbered", "meeting.numbered-first")) {
      Matcher matcher = reading.cues().matcher(cue, folded);
      if (matcher.find()) {
        return Optional.of(matcher.group("number"));
      }
    }
    return Optional.empty();
  }

  /** A formula without a meeting: what follows it is read all the same. */
  private void unknownMeeting(Paragraph paragraph) {
    if (reading.cues().found("kind.presidential-statement", paragraph.folded())) {
      reading.finding(
          "statement.no-meeting",
          Severity.WARNING,
          paragraph.text(),
          "expected the date and number of the meeting, found none");
      context = Optional.of(MeetingContext.none(Organs.SECURITY_COUNCIL.ref()));
    }
  }

  private void president(MeetingContext opened, List<Ref> passages) {
    Ref speaker =
        reading.speakers().add(opened.id(), Organs.COUNCIL_PRESIDENT, "", "spoke", passages, RULE);
    reading.speakers().onBehalfOf(speaker, Organs.SECURITY_COUNCIL.ref());
  }

  private void provision(Sentence sentence) {
    provisions.read(
        sentence, context.flatMap(MeetingContext::at), List.of(Organs.SECURITY_COUNCIL.ref()));
  }
}
