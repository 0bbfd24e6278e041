package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.chapter8.extract.Move.Kind;
import org.chapter8.extract.layout.Note;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;

/** Reads what is reported of a meeting: who said, demanded and seconded what. */
final class Narrative {
  /**
   * Several times what a sentence of a document has; more comes from a text that lost its stops.
   */
  private static final int LONGEST_SENTENCE = 5000;

  private static final String RELATIVE_RULE = "narrative.relative-clause";

  private final Reading reading;
  private final Moves moves;
  private final Directives directives;
  private final Voices voices;
  private final ReportedStatements reported;
  private final Attribution attribution;
  private final Seconding seconding;
  private final Predicate<Move> counts;
  private List<Statements.Draft> lastSaid = List.of();

  Narrative(Reading reading, MeetingContext context, Function<Note, ParsedNote> notes) {
    this(reading, context, notes, move -> true);
  }

  /**
   * A reader of narrative.
   *
   * @param counts which moves may be statements; asked of all, in reading order
   */
  Narrative(
      Reading reading,
      MeetingContext context,
      Function<Note, ParsedNote> notes,
      Predicate<Move> counts) {
    this.counts = counts;
    this.reading = reading;
    this.seconding = new Seconding(reading);
    this.moves = new Moves(reading.cues());
    this.directives = new Directives(reading.cues(), reading.antecedents());
    this.voices = new Voices(new Subjects(reading, context));
    this.reported = new ReportedStatements(reading, context, directives, voices);
    this.attribution = new Attribution(reading, context, notes);
  }

  /** A new paragraph of a text in which, unless it says otherwise, its author speaks. */
  void paragraph(Subject author) {
    paragraph(author, author);
  }

  /**
   * A new paragraph.
   *
   * @param author who speaks unless the text says otherwise
   * @param self who "I" is, also where the author reports what others said
   */
  void paragraph(Subject author, Subject self) {
    voices.paragraph(author, self);
    attribution.paragraph();
    lastSaid = List.of();
    reading.antecedents().paragraph();
  }

  /** Who is the subject of a sentence that announces what is proposed; nobody if it names none. */
  List<Ref> announcing(Sentence sentence) {
    Move last = moves.of(sentence).getLast();
    if (last.subject().isEmpty()) {
      return List.of();
    }
    voices.move(last);
    return voices.current().actors();
  }

  void sentence(Sentence sentence) {
    if (sentence.length() > LONGEST_SENTENCE) {
      tooLong(sentence);
      return;
    }
    voices.sentence();
    for (Sentence text : Sentences.segments(sentence, reading.cues())) {
      Optional<RelativeClause> relative = RelativeClause.in(text, reading.cues());
      Matcher joined = reading.cues().matcher("move.joined", text.masked());
      Matcher agent = reading.cues().matcher("move.agent", text.masked());
      if (joined.find()) {
        joined(text, joined);
      } else if (agent.find()) {
        saidBy(text, agent);
      } else if (owned(text)) {
        continue;
      } else if (relative.isPresent()) {
        relative(relative.get(), text);
      } else {
        moves(text);
      }
      if (endsWithSemicolon(text)) {
        voices.sentence();
      }
    }
  }

  private static boolean endsWithSemicolon(Sentence text) {
    String words = text.folded().stripTrailing();
    return !words.isEmpty() && Clauses.isSemicolon(words, words.length() - 1);
  }

  /** "The view that … was shared by …": those named last say what was said first. */
  private void saidBy(Sentence text, Matcher agent) {
    Sentence who = text.part(agent.start("who"), agent.end("who"));
    voices.set(Subject.named(voices.named(who), reading.cues().found("others", who.masked())));
    Segment segment = new Segment();
    reported.said(new Move(text, 0, "", Kind.SAYS, Optional.empty(), Optional.empty()), segment);
    attribution.close(text, segment, voices.current(), lastSaid);
    lastSaid = segment.statements();
  }

  /** "Somebody's proposal that … was endorsed by …": false if a text says nothing such. */
  private boolean owned(Sentence text) {
    if (!reading.cues().has("move.owned")) {
      return false;
    }
    Matcher owned = reading.cues().matcher("move.owned", text.masked());
    if (!owned.find()) {
      return false;
    }
    Segment segment = new Segment();
    Sentence who = text.part(owned.start("who"), owned.end("who"));
    segment.secondedBy(voices.named(who), reading.cues().found("others", who.masked()));
    Sentence owner = text.part(owned.start("owner"), owned.end("owner"));
    voices.set(Subject.named(voices.named(owner), false));
    int end = owned.end("noun");
    reported.said(
        new Move(text, end, owned.group("noun"), Kind.DEMANDS, Optional.empty(), Optional.empty()),
        segment);
    attribution.close(text, segment, voices.current(), lastSaid);
    lastSaid = segment.statements();
    return true;
  }

  /** "He was joined by …, who …": they agree with what was said before, and go on to speak. */
  private void joined(Sentence text, Matcher joined) {
    Segment segment = new Segment();
    Sentence who = text.part(joined.start("who"), joined.end("who"));
    voices.set(Subject.named(voices.named(who), reading.cues().found("others", who.masked())));
    segment.seconding(voices.current());
    if (joined.end() < text.length() - 1) {
      moves(text.part(joined.end(), text.length()), segment);
    } else {
      attribution.close(text, segment, voices.current(), lastSaid);
    }
  }

  private void tooLong(Sentence sentence) {
    reading.finding(
        "sentence.too-long",
        Severity.WARNING,
        sentence.text(),
        "expected a sentence of at most "
            + LONGEST_SENTENCE
            + " characters, found one of "
            + sentence.length()
            + ": it was left out");
  }

  private void moves(Sentence text) {
    moves(text, new Segment());
  }

  private void moves(Sentence text, Segment segment) {
    for (Move move : moves.of(text)) {
      boolean counted = counts.test(move);
      boolean others = seconding.isOfOthers(move, lastSaid);
      boolean passive = move.kind() == Kind.SECONDS && move.seconders().isPresent();
      if (!passive) {
        voices.move(move);
        seconders(move, segment);
      }
      if (reading.cues().found("move.echoes", lead(move))) {
        segment.seconds(voices.current());
      }
      if (move.kind() == Kind.SECONDS && !others) {
        segment.seconds(passive ? secondedBy(move) : voices.current());
      } else if (counted && move.kind() != Kind.TAKES_FLOOR) {
        reported.said(move, segment);
      }
      reading.antecedents().note(move.part());
    }
    attribution.close(text, segment, voices.current(), seconding.of(text, lastSaid));
    if (!segment.said().isEmpty()) {
      lastSaid = segment.statements();
    }
  }

  /** What a move says before its verb. */
  private static String lead(Move move) {
    return move.part().masked().substring(0, move.contentStart() - move.verb().length());
  }

  /** "A view shared by …": those named agree, and who spoke before goes on speaking. */
  private Subject secondedBy(Move move) {
    Span span = move.seconders().orElseThrow();
    Sentence words = move.part().part(span.start(), span.end());
    boolean others = reading.cues().found("others", words.masked());
    return Subject.named(voices.named(words), others);
  }

  private void seconders(Move move, Segment segment) {
    move.seconders()
        .map(span -> move.part().part(span.start(), span.end()))
        .ifPresent(
            words ->
                segment.secondedBy(
                    voices.named(words), reading.cues().found("others", words.masked())));
  }

  /**
   * "Those who call for …, the representatives of …, agreed": a demand within what names the
   * speaker, who seconds what was said before.
   */
  private void relative(RelativeClause clause, Sentence text) {
    Segment segment = new Segment();
    List<Ref> speakers = voices.named(clause.who());
    voices.set(Subject.named(speakers, false));
    Statements.Draft draft =
        reported
            .statement(text.text().trimmed(0, clause.end()), RELATIVE_RULE)
            .force("proposal")
            .verb(reading.text(clause.verb()))
            .addressedTo(directives.listAt(text, clause.contentStart()));
    segment.said(voices.current(), draft);
    segment.seconding(voices.current());
    attribution.close(text, segment, voices.current(), lastSaid);
  }
}
