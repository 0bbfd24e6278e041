package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Note;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;
import org.chapter8.text.PositionedText;
import org.chapter8.text.Symbols;

/**
 * Reads a chapter of the Repertoire of the Practice of the Security Council: items, the decisions
 * taken at their meetings, and what is reported of each meeting.
 */
final class RepertoireReader {
  private static final String RULE = "repertoire.meeting";

  private final Reading reading;
  private final MeetingFacts facts;
  private final Participants participants;
  private final Provisions provisions;
  private final Citations citations;
  private final ChapterNotes notes;
  private final Papers papers;
  private final SeriesMeetings series;
  private Optional<PositionedText> heading = Optional.empty();
  private String section = "";
  private Optional<MeetingContext> context = Optional.empty();
  private Optional<Narrative> narrative = Optional.empty();
  private boolean inProvisions;

  RepertoireReader(Reading reading) {
    this.reading = reading;
    this.facts = new MeetingFacts(reading);
    this.participants = new Participants(reading);
    this.provisions = Provisions.reported(reading);
    this.citations = new Citations(reading);
    this.notes = new ChapterNotes(reading);
    this.papers = new Papers(reading);
    this.series = new SeriesMeetings(reading);
  }

  void read() {
    reading.main().documentType(Ref.term("repertoireChapter"));
    for (Paragraph paragraph : reading.layout().paragraphs()) {
      reading.passages().paragraph(paragraph.number());
      if (!heading(paragraph)) {
        opening(paragraph);
        body(paragraph);
      }
    }
    closeMeeting();
    complete();
  }

  /** A chapter whose last sentence has no end was cut off; what stands before it is read. */
  private void complete() {
    List<Paragraph> all = reading.layout().paragraphs();
    if (!all.isEmpty() && !reading.cues().found("ended", all.getLast().folded())) {
      reading.finding(
          "document.cut-off",
          Severity.WARNING,
          all.getLast().text(),
          "expected the last sentence to end, found the text cut off");
    }
  }

  private boolean heading(Paragraph paragraph) {
    Matcher numbered = reading.cues().matcher("repertoire.numbered", paragraph.folded());
    Matcher lettered = reading.cues().matcher("repertoire.lettered", paragraph.folded());
    Matcher decision = reading.cues().matcher("kind.decision-heading", paragraph.folded());
    if (numbered.find() && paragraph.marks().isEmpty()) {
      section = numbered.group("number");
      title(paragraph, numbered.start("title"));
    } else if (lettered.find()) {
      title(paragraph, lettered.start("title"));
    } else if (decision.find()) {
      meeting(paragraph.text(), decision.group("number"));
    } else {
      return false;
    }
    return true;
  }

  /** A paragraph may open another meeting than the one whose heading it stands under. */
  private void opening(Paragraph paragraph) {
    Matcher opening = reading.cues().matcher("repertoire.opening", paragraph.folded());
    if (opening.find()) {
      Ref id = Ref.meeting(Organs.SECURITY_COUNCIL.code(), opening.group("number"));
      if (context.filter(open -> open.id().equals(id)).isEmpty()) {
        PositionedText stated = paragraph.text().subSequence(0, opening.end());
        meeting(stated, opening.group("number"));
      }
    }
  }

  private void title(Paragraph paragraph, int start) {
    closeMeeting();
    heading = Optional.of(paragraph.text().trimmed(start, paragraph.text().length()));
    reading.passages().section(section);
    if (reading.main().hasNoTitle()) {
      reading.main().title(reading.text(heading.get()));
    }
  }

  private void meeting(PositionedText stated, String number) {
    closeMeeting();
    Ref id = Ref.meeting(Organs.SECURITY_COUNCIL.code(), number);
    MeetingBuilder meeting =
        reading
            .meeting(id, RULE)
            .meetingNumber(Integer.parseInt(number))
            .organ(Organs.SECURITY_COUNCIL.ref())
            .meetingStatus(Ref.term("held"))
            .statedIn(reading.passages().of(stated));
    Optional<DateSpan> day = Days.first(stated.folded(), reading.cues());
    day.ifPresent(each -> dates(meeting, each));
    reading.speaksOf(id, Organs.SECURITY_COUNCIL.ref(), day.map(DateSpan::first));
    MeetingContext opened = new MeetingContext(meeting, Organs.SECURITY_COUNCIL.ref(), section);
    context = Optional.of(opened);
    narrative = Optional.of(new Narrative(reading, opened, this::parsed));
  }

  private static void dates(MeetingBuilder meeting, DateSpan day) {
    meeting.dates(day.first(), day.last());
  }

  /** A meeting whose text names no item was held under the heading it stands under. */
  private void closeMeeting() {
    inProvisions = false;
    context.ifPresent(
        closed -> {
          if (closed.meeting().hasNoAgendaItem() && heading.isPresent()) {
            facts.agendaItem(heading.get(), closed);
          }
        });
    context = Optional.empty();
    narrative = Optional.empty();
    reading.speaksOfNoMeeting();
  }

  private ParsedNote parsed(Note note) {
    return notes.read(note, context);
  }

  private void body(Paragraph paragraph) {
    boolean heading = !reading.cues().found("punctuated", paragraph.folded());
    if (heading) {
      return;
    }
    if (context.isEmpty()) {
      notes(Sentences.whole(paragraph, reading.names()));
      return;
    }
    if (inProvisions) {
      provision(paragraph);
      return;
    }
    narrative.ifPresent(each -> each.paragraph(Subject.NONE));
    papers.paragraph();
    for (Sentence sentence : Sentences.of(paragraph, reading.names(), reading.cues())) {
      sentence(sentence);
    }
  }

  private void provision(Paragraph paragraph) {
    Sentence whole = Sentences.whole(paragraph, reading.names());
    provisions.read(whole, Optional.of(context.get().id()), List.of(context.get().organ()));
    notes(whole);
    inProvisions = reading.cues().found("report.continues", paragraph.folded());
  }

  private void sentence(Sentence sentence) {
    MeetingContext meeting = context.get();
    series.read(sentence);
    Matcher inline = reading.cues().matcher("report.inline", sentence.folded());
    boolean provides = inline.find();
    facts.read(provides ? sentence.part(0, inline.start()) : sentence, meeting);
    outcome(sentence, meeting);
    if (reading.cues().found("report.opening", sentence.folded())) {
      inProvisions = true;
      notes(sentence);
      return;
    }
    if (provides) {
      Sentence provision = sentence.part(inline.end(), sentence.length());
      provisions.read(provision, Optional.of(meeting.id()), List.of(meeting.organ()));
      notes(sentence);
      return;
    }
    boolean joined = reading.cues().found("move.joined", sentence.masked());
    boolean list = !joined && participants.read(sentence, meeting);
    papers.read(sentence, symbols(sentence), meeting);
    boolean floor = list && !reading.cues().found("narrative.after-floor", sentence.folded());
    if (floor || isProcedure(sentence)) {
      notes(sentence);
    } else {
      narrative.get().sentence(sentence);
    }
    citations.ofText(sentence.text());
  }

  private boolean isProcedure(Sentence sentence) {
    return reading.cues().found("paper.introduced", sentence.masked())
        || reading.cues().found("report.procedure", sentence.folded());
  }

  private void notes(Sentence sentence) {
    for (Note note : sentence.notes()) {
      ParsedNote parsed = parsed(note);
      citations.ofNote(parsed, context.orElseGet(this::beforeMeetings), List.of());
    }
  }

  /** An introduction is of no meeting, but its notes are of its section. */
  private MeetingContext beforeMeetings() {
    return MeetingContext.none(Organs.SECURITY_COUNCIL.ref(), section);
  }

  private void outcome(Sentence sentence, MeetingContext meeting) {
    List<Ref> decisions = new ArrayList<>();
    if (reading.cues().found("meeting.statement-outcome", sentence.folded())) {
      symbols(sentence).stream()
          .filter(s -> Symbols.type(s).equals("presidentialStatement"))
          .forEach(s -> decisions.add(Ref.document(s)));
    }
    if (reading.cues().found("meeting.adopted", sentence.masked())) {
      Symbols.find(sentence.folded()).stream()
          .filter(span -> Symbols.type(span.symbol()).equals("resolution"))
          .forEach(span -> decisions.add(Ref.document(span.symbol())));
      citations.ofText(sentence.text());
    }
    meeting.meeting().outcome(decisions);
  }

  private List<String> symbols(Sentence sentence) {
    return sentence.notes().stream().flatMap(note -> parsed(note).symbols().stream()).toList();
  }
}
