package org.chapter8.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.extract.Move.Kind;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;

/** Makes statements of what narrative reports that somebody said or demanded. */
final class ReportedStatements {
  private static final String RULE = "narrative.move";

  private final Reading reading;
  private final MeetingContext context;
  private final Directives directives;
  private final Voices voices;
  private final Obligations obligations;

  ReportedStatements(
      Reading reading, MeetingContext context, Directives directives, Voices voices) {
    this.reading = reading;
    this.context = context;
    this.directives = directives;
    this.voices = voices;
    this.obligations = new Obligations(reading.cues(), directives);
  }

  /** What somebody says or demands, clause by clause; nothing where nobody is known to. */
  void said(Move move, Segment segment) {
    if (isOnlyLeadIn(move)) {
      return;
    }
    List<Move> halves = Enumeration.halves(move);
    if (halves.stream().map(this::isDirective).distinct().count() > 1) {
      halves.forEach(half -> saidAs(half, isDirective(half), segment));
    } else {
      saidAs(move, isDirective(move), segment);
    }
  }

  private boolean isDirective(Move move) {
    return directives.isDirective(move) || isOwnAct(move);
  }

  /** "Its delegation announced that … would": whether those named do so who speak. */
  private boolean isOwnAct(Move move) {
    if (move.verb().isEmpty() || !reading.cues().has("content.own-act")) {
      return false;
    }
    Matcher act = reading.cues().matcher("content.own-act", move.part().masked());
    act.region(move.contentStart(), move.part().length());
    return act.find()
        && speaking()
            .containsAll(Antecedents.actors(move.part(), act.start("who"), act.end("who")));
  }

  private List<Ref> speaking() {
    return voices.current().actors().stream().map(reading.speakers()::actorOf).toList();
  }

  private void saidAs(Move move, boolean directive, Segment segment) {
    boolean view = move.kind() == Kind.SAYS && voices.anybody();
    if (directive || view) {
      voices.reported();
      for (Sentence words : parts(move, directive)) {
        PositionedText text = words.text().trimmed(0, words.length());
        if (text.length() == 0) {
          continue;
        }
        Statements.Draft draft = statement(text, RULE);
        draft.supportedBy(segment.seconders());
        Voices.collective(move)
            .filter(this::areSpeakers)
            .ifPresent(who -> draft.unnamed(who.text()));
        if (directive) {
          directive(draft, move, words);
        }
        segment.said(voices.current(), draft);
      }
    }
  }

  /** The parts of a move that are statements of their own. */
  private List<Sentence> parts(Move move, boolean directive) {
    return directive && move.verb().isEmpty()
        ? obligations.split(move.part())
        : Enumeration.split(move);
  }

  /** "Many speakers" are persons whose names are wanted; "one recognizes" means nobody. */
  private boolean areSpeakers(Sentence who) {
    return !reading.cues().has("collective.speakers")
        || reading.cues().found("collective.speakers", who.folded());
  }

  /** "He said that", before somebody is reported to do more than say. */
  private boolean isOnlyLeadIn(Move move) {
    String content = move.part().folded().substring(move.contentStart());
    int verb = move.contentStart() - move.verb().length();
    return isBeginning(move, verb)
        || (reading.cues().is("reporting", move.part().masked(), verb, move.contentStart())
            && reading.cues().found("content.none", content));
  }

  /** "He did not agree with that", "he spoke of …", before he is reported to say what he wants. */
  private boolean isBeginning(Move move, int verb) {
    return reading.cues().has("move.begins-with")
        && reading.cues().found("move.begins-with", move.part().masked().substring(verb));
  }

  Statements.Draft statement(PositionedText text, String rule) {
    return reading
        .statements()
        .add(text, rule)
        .madeAt(context.at())
        .madeBy(voices.current().actors());
  }

  private void directive(Statements.Draft draft, Move move, Sentence words) {
    boolean points =
        voices.current().kind() == Subject.Kind.PAPER
            && reading.cues().found("list.discussion-focus", move.part().folded());
    draft
        .force(points ? "discussionPoint" : "proposal")
        .addressedTo(directives.addressees(move, words));
    if (directives.isCommitment(move) || isOwnAct(move)) {
      draft.addressedTo(committed(move));
    }
    directives.verbs(Enumeration.move(move, words)).forEach(draft::verb);
  }

  /** Who commits himself is who should act: those named there, else who speaks. */
  private List<Ref> committed(Move move) {
    List<Ref> named =
        move.subject()
            .map(span -> Antecedents.actors(move.part(), span.start(), span.end()))
            .orElse(List.of());
    return named.isEmpty() ? speaking() : named;
  }
}
