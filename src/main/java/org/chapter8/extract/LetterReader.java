package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;
import org.chapter8.text.Dates;

/**
 * Reads letters and what they transmit: who writes to whom, under which items, about which meeting,
 * and what letter and annex recommend.
 */
final class LetterReader {
  private static final String RULE = "letter";

  private final Reading reading;
  private final Kind kind;
  private final LetterHead head;
  private final MeetingFacts facts;
  private final Participants participants;
  private final SeriesMeetings series;
  private final Lists lists;
  private final Persons persons;
  private final Citations citations;
  private Optional<MeetingContext> context = Optional.empty();
  private Optional<Narrative> narrative = Optional.empty();
  private boolean inAnnex;

  LetterReader(Reading reading, Kind kind) {
    this.reading = reading;
    this.kind = kind;
    this.head = new LetterHead(reading);
    this.facts = new MeetingFacts(reading);
    this.participants = new Participants(reading);
    this.series = new SeriesMeetings(reading);
    this.lists = new Lists(reading);
    this.persons = new Persons(reading);
    this.citations = new Citations(reading);
  }

  void read() {
    boolean identical = kind == Kind.IDENTICAL_LETTERS;
    reading.main().documentType(Ref.term(identical ? "identicalLetters" : "letter"));
    List<Paragraph> paragraphs = RunIn.split(reading.layout().paragraphs(), reading.cues());
    findMeeting(paragraphs);
    for (Paragraph paragraph : paragraphs) {
      reading.passages().paragraph(paragraph.number());
      paragraph(paragraph);
    }
  }

  private void paragraph(Paragraph paragraph) {
    Sentence whole = Sentences.whole(paragraph, reading.names());
    if (head.read(whole)) {
      return;
    }
    if (annex(whole)) {
      return;
    }
    persons.signed(whole).ifPresent(person -> reading.main().creator(List.of(person)));
    if (lists.holds(paragraph)) {
      lists.item(paragraph, context.map(MeetingContext::id));
      return;
    }
    narrative.ifPresent(each -> each.paragraph(author()));
    for (Sentence sentence : sentences(paragraph)) {
      sentence(sentence, paragraph);
    }
  }

  private List<Sentence> sentences(Paragraph paragraph) {
    Matcher enumerator = reading.cues().matcher("enumerator", paragraph.folded());
    Sentence whole = Sentences.whole(paragraph, reading.names());
    Sentence text = enumerator.find() ? whole.part(enumerator.end(), whole.length()) : whole;
    return reading.layout().lostPunctuation()
        ? Sentences.ofLostPunctuation(text, reading.cues())
        : Sentences.of(text);
  }

  private boolean annex(Sentence whole) {
    if (reading.cues().found("kind.annex-heading", whole.folded())) {
      inAnnex = true;
      reading.passages().container(reading.part("annex", "letter.annex").id());
      return true;
    }
    if (inAnnex && reading.part("annex", "letter.annex").hasNoTitle()) {
      annexTitle(whole);
      return true;
    }
    return false;
  }

  private void annexTitle(Sentence whole) {
    var annex = reading.part("annex", "letter.annex").title(reading.text(whole.text()));
    reading.cues().map("document.kinds").entrySet().stream()
        .filter(entry -> whole.folded().contains(entry.getKey()))
        .findFirst()
        .ifPresent(entry -> annex.documentType(Ref.term(entry.getValue())));
    annex.creator(head.author().stream().toList());
    context.ifPresent(meeting -> closingSpeaker(whole, meeting));
  }

  private void closingSpeaker(Sentence title, MeetingContext meeting) {
    Matcher matcher = reading.cues().matcher("closing-speaker", title.masked());
    if (matcher.find()) {
      title
          .named()
          .firstActor(matcher.start("who"), matcher.end("who"))
          .ifPresent(
              actor ->
                  reading
                      .speakers()
                      .add(
                          meeting.id(),
                          actor,
                          "",
                          "spoke",
                          reading.passages().of(title.text()),
                          "speaker.closing"));
    }
  }

  /** In an annex that sums up a meeting nobody is the author of what was said there. */
  private Subject author() {
    boolean summary = inAnnex && kind == Kind.LETTER_WITH_SUMMARY;
    return summary || head.author().isEmpty()
        ? Subject.NONE
        : Subject.named(List.of(head.author().get()), false);
  }

  private void sentence(Sentence sentence, Paragraph paragraph) {
    citations.ofText(sentence.text());
    List<Ref> madeBy = author().actors();
    context.ifPresent(
        meeting -> {
          facts.read(sentence, meeting);
          attended(sentence, meeting);
          if (!participants.read(sentence, meeting)
              && !lists.inline(sentence, List.of(), Optional.of(meeting.id()))) {
            narrative.get().sentence(sentence);
          }
        });
    lists.announce(sentence, paragraph, madeBy);
  }

  /** "Your participation" is that of those the letter is addressed to. */
  private void attended(Sentence sentence, MeetingContext meeting) {
    if (reading.cues().found("addressees-attended", sentence.folded())) {
      for (Ref addressee : head.addressees()) {
        reading
            .speakers()
            .add(
                meeting.id(),
                addressee,
                "",
                "attended",
                reading.passages().of(sentence.text()),
                "speaker.addressee");
      }
    }
  }

  /** The meeting that letter and annex are about: one of a series, or the first that is dated. */
  private void findMeeting(List<Paragraph> paragraphs) {
    List<Ref> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      reading.passages().paragraph(paragraph.number());
      found.addAll(series.read(Sentences.whole(paragraph, reading.names())));
    }
    if (!found.isEmpty()) {
      open(reading.meeting(found.getFirst(), "meeting.series"));
      return;
    }
    for (Paragraph paragraph : paragraphs) {
      for (Sentence sentence : Sentences.of(paragraph, reading.names())) {
        if (context.isEmpty()) {
          dated(sentence);
        }
      }
    }
  }

  private void dated(Sentence sentence) {
    Matcher matcher = reading.cues().matcher("meeting.dated", sentence.folded());
    boolean council =
        sentence.named().actors(0, sentence.length()).contains(Organs.SECURITY_COUNCIL.ref())
            || sentence.named().actors(0, sentence.length()).contains(Organs.COUNCIL_PRESIDENT);
    if (!council || !matcher.find()) {
      return;
    }
    String group = matcher.group("date") != null ? "date" : "date2";
    Optional<DateSpan> day = Dates.find(matcher.group(group)).stream().findFirst();
    if (day.isEmpty()) {
      return;
    }
    Ref id = Ref.meeting(Organs.SECURITY_COUNCIL.code(), day.get().first().toString());
    boolean planned = reading.cues().found("meeting.planned", sentence.folded());
    open(
        reading
            .meeting(id, RULE)
            .organ(Organs.SECURITY_COUNCIL.ref())
            .dates(day.get().first(), day.get().last())
            .meetingStatus(Ref.term(planned ? "planned" : "held"))
            .statedIn(reading.passages().of(sentence.text())));
  }

  private void open(MeetingBuilder meeting) {
    if (kind == Kind.LETTER_WITH_CONCEPT_NOTE) {
      meeting.preparedBy(List.of(Ref.part(reading.document(), "annex")));
    }
    MeetingContext opened = new MeetingContext(meeting, Organs.SECURITY_COUNCIL.ref(), "");
    context = Optional.of(opened);
    narrative =
        Optional.of(new Narrative(reading, opened, note -> new NoteReader(reading).read(note)));
  }
}
