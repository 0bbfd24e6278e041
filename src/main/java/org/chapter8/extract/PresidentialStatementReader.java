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
  private final OwnSymbol own;
  private final MeetingFacts facts;
  private final Provisions provisions;
  private Optional<MeetingContext> context = Optional.empty();

  PresidentialStatementReader(Reading reading) {
    this.reading = reading;
    this.own = new OwnSymbol(reading);
    this.facts = new MeetingFacts(reading);
    this.provisions = new Provisions(reading);
  }

  void read() {
    reading
        .main()
        .documentType(Ref.term("presidentialStatement"))
        .creator(List.of(Organs.SECURITY_COUNCIL.ref()));
    List<Paragraph> paragraphs = reading.layout().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean heads = i + 1 < paragraphs.size() && isItem(paragraphs.get(i + 1));
      reading.passages().paragraph(paragraph.number());
      if (context.isEmpty() && reading.cues().found("masthead", paragraph.folded())) {
        continue;
      }
      if (reading.main().hasNoTitle()) {
        if (own.read(Sentences.whole(paragraph, reading.names()))) {
          continue;
        }
        reading.main().title(reading.text(paragraph.text()));
      } else if (context.isEmpty()) {
        opening(paragraph);
      } else {
        text(paragraph, heads);
      }
    }
  }

  private boolean isItem(Paragraph paragraph) {
    return reading.cues().found("enumerator", paragraph.folded());
  }

  /** A paragraph of the statement, one of a list of what is demanded, or what heads that list. */
  private void text(Paragraph paragraph, boolean heads) {
    if (isItem(paragraph) && provisions.item(Sentences.whole(paragraph, reading.names()))) {
      return;
    }
    provisions.noHeading();
    for (Sentence sentence : Sentences.of(paragraph, reading.names(), reading.cues())) {
      provision(sentence, heads);
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
    List<String> cues = List.of("meeting.numbered", "meeting.numbered-first");
    for (String cue : cues.stream().filter(reading.cues()::has).toList()) {
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

  private void provision(Sentence sentence, boolean heads) {
    Optional<Ref> meeting = context.flatMap(MeetingContext::at);
    List<Ref> council = List.of(Organs.SECURITY_COUNCIL.ref());
    if (heads && Clauses.announces(sentence.folded())) {
      provisions.heading(sentence, meeting, council);
    } else {
      provisions.read(sentence, meeting, council);
    }
  }
}
