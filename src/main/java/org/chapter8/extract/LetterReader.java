package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.Ref;

/**
 * Reads letters and what they transmit: who writes to whom, under which items, about which meeting,
 * and what letter and annexes recommend.
 */
final class LetterReader {
  private static final Pattern SYMBOL_ALONE = Pattern.compile("[\\p{Graph}]+");

  private final Reading reading;
  private final Kind kind;
  private final LetterHead head;
  private final Annexes annexes;
  private final MeetingFacts facts;
  private final Participants participants;
  private final Lists lists;
  private final Persons persons;
  private final Papers papers;
  private final Citations citations;
  private final MeetingContext meeting;
  private final Narrative narrative;
  private final List<Paragraph> paragraphs;
  private Optional<Paragraph> following = Optional.empty();
  private boolean namesFollow;

  LetterReader(Reading reading, Kind kind) {
    this.reading = reading;
    this.kind = kind;
    this.head = new LetterHead(reading);
    this.annexes = new Annexes(reading, head);
    this.facts = new MeetingFacts(reading);
    this.participants = new Participants(reading);
    this.lists = new Lists(reading);
    this.persons = new Persons(reading);
    this.papers = new Papers(reading);
    this.citations = new Citations(reading);
    this.paragraphs = RunIn.split(reading.layout().paragraphs(), reading.cues());
    this.meeting = new LetterMeeting(reading).find(paragraphs);
    NoteReader notes = new NoteReader(reading);
    this.narrative = new Narrative(reading, meeting, notes::read);
  }

  void read() {
    boolean identical = kind == Kind.IDENTICAL_LETTERS;
    reading.main().documentType(Ref.term(identical ? "identicalLetters" : "letter"));
    if (kind == Kind.LETTER_WITH_CONCEPT_NOTE) {
      meeting.meeting().preparedBy(List.of(Ref.part(reading.document(), Annexes.FIRST)));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      following = i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
      reading.passages().paragraph(paragraph.number());
      paragraph(paragraph, Sentences.whole(paragraph, reading.names()));
    }
  }

  private void paragraph(Paragraph paragraph, Sentence whole) {
    if (head.read(whole) || annexes.read(whole, meeting)) {
      return;
    }
    if (namesFollow && !lists.isNumbered(paragraph) && participants.listed(whole, meeting)) {
      return;
    }
    if (annexes.listsParticipants() && participants.attending(whole, meeting)) {
      return;
    }
    namesFollow = false;
    persons.signed(whole).ifPresent(person -> reading.main().creator(List.of(person)));
    boolean section = isHeading(whole) && lists.isSection(paragraph);
    if (!section && !letterEnds(whole) && lists.holds(paragraph)) {
      lists.item(paragraph, following, meeting.at());
      return;
    }
    if (isHeading(whole)) {
      namesFollow = reading.cues().found("participation.heading", whole.folded());
      lists.heading(whole, paragraph, author().actors());
      annexes.heading(whole);
      if (!SYMBOL_ALONE.matcher(whole.folded()).matches()) {
        citations.ofText(whole.text());
      }
      return;
    }
    lists.paragraph(paragraph);
    reading.antecedents().author(head.authors().stream().findFirst());
    narrative.paragraph(author(), Subject.named(head.authors(), false));
    for (Sentence sentence : sentences(whole)) {
      sentence(sentence, paragraph);
    }
  }

  private boolean letterEnds(Sentence whole) {
    return reading.cues().found("letter.signature", whole.folded());
  }

  /** A line without punctuation is a heading, unless the text has lost its punctuation. */
  private boolean isHeading(Sentence whole) {
    return !reading.layout().lostPunctuation()
        && !reading.cues().found("punctuated", whole.folded());
  }

  private List<Sentence> sentences(Sentence whole) {
    Matcher enumerator = reading.cues().matcher("enumerator", whole.folded());
    Sentence text = enumerator.find() ? whole.part(enumerator.end(), whole.length()) : whole;
    return reading.layout().lostPunctuation()
        ? Sentences.ofLostPunctuation(text, reading.cues())
        : Sentences.of(text, reading.cues());
  }

  /** In an annex that sums up a meeting nobody is the author of what was said there. */
  private Subject author() {
    boolean summary = annexes.begun() && (kind == Kind.LETTER_WITH_SUMMARY || annexes.sumsUp());
    return summary || head.authors().isEmpty()
        ? Subject.NONE
        : Subject.named(head.authors(), false);
  }

  /** Whose items follow: the author's, or of a meeting summed up whoever announces them. */
  private List<Ref> announcing(Sentence sentence) {
    List<Ref> authors = author().actors();
    boolean announces = reading.cues().found("list.announces", sentence.folded());
    return authors.isEmpty() && announces ? narrative.announcing(sentence) : authors;
  }

  private void sentence(Sentence sentence, Paragraph paragraph) {
    citations.ofText(sentence.text());
    namesFollow = reading.cues().found("participation.follows", sentence.folded());
    boolean participation = meeting.isKnown() && ofMeeting(sentence);
    if (namesFollow || lists.announce(sentence, paragraph, announcing(sentence))) {
      return;
    }
    boolean floor =
        participation && !reading.cues().found("narrative.after-floor", sentence.folded());
    if (!floor && !lists.inline(sentence, List.of(), meeting.at())) {
      narrative.sentence(sentence);
    }
  }

  /** What a sentence says of the meeting; true if it lists who took part or tells the outcome. */
  private boolean ofMeeting(Sentence sentence) {
    facts.read(sentence, meeting);
    if (head.authors().size() == 1) {
      facts.presidedByAuthor(sentence, head.authors().getFirst(), meeting);
    }
    attended(sentence);
    boolean outcome = papers.inText(sentence, meeting);
    return participants.read(sentence, meeting) || outcome;
  }

  /** "Your participation" is that of those the letter is addressed to. */
  private void attended(Sentence sentence) {
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
}
