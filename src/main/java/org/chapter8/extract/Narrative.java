package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chapter8.extract.Move.Kind;
import org.chapter8.extract.layout.Note;
import org.chapter8.model.Ref;

/**
 * Reads what is reported of a meeting: who said, demanded and seconded what.
 *
 * <p>A note in brackets names those who speak for an unnamed "some speakers", and those who agree
 * with a named one. It belongs to its own sentence; what somebody named said before it in the
 * paragraph is covered by it too, what unnamed speakers said is not.
 */
final class Narrative {
  private static final String RULE = "narrative.move";

  private final Reading reading;
  private final MeetingContext context;
  private final Function<Note, ParsedNote> notes;
  private final Moves moves;
  private final Directives directives;
  private final Subjects subjects;
  private final Citations citations;

  private Subject current = Subject.NONE;
  private Subject lastNamed = Subject.NONE;
  private List<Statements.Draft> lastSaid = List.of();
  private List<Said> uncited = new ArrayList<>();
  private List<Ref> pendingSeconders = List.of();
  private boolean pendingOthers;
  private boolean saidInSentence;

  Narrative(Reading reading, MeetingContext context, Function<Note, ParsedNote> notes) {
    this.reading = reading;
    this.context = context;
    this.notes = notes;
    this.moves = new Moves(reading.cues());
    this.directives = new Directives(reading.cues());
    this.subjects = new Subjects(reading, context);
    this.citations = new Citations(reading);
  }

  /** Something said that no note has closed yet. */
  private record Said(Subject subject, Statements.Draft statement) {}

  /** A new paragraph: whoever spoke in the last does not go on. */
  void paragraph() {
    current = Subject.NONE;
    lastNamed = Subject.NONE;
    lastSaid = List.of();
    uncited = new ArrayList<>();
  }

  void sentence(Sentence sentence) {
    saidInSentence = false;
    for (Sentence segment : Sentences.segments(sentence)) {
      segment(segment);
    }
  }

  private void segment(Sentence segment) {
    Optional<RelativeClause> relative = RelativeClause.in(segment, reading.cues());
    List<Said> said = new ArrayList<>();
    List<Ref> seconding = new ArrayList<>();
    if (relative.isPresent()) {
      relative(relative.get(), segment, said, seconding);
    } else {
      for (Move move : moves.of(segment)) {
        move(move, said, seconding);
      }
    }
    List<Statements.Draft> before = lastSaid;
    close(segment, said, seconding);
    if (relative.isPresent()) {
      lastSaid = before;
    }
  }

  /**
   * "Those who call for …, the representatives of …, agreed": a demand within what names the
   * speaker.
   */
  private void relative(
      RelativeClause clause, Sentence segment, List<Said> said, List<Ref> seconding) {
    List<Ref> speakers = subjects.speakers(clause.who(), "spoke");
    Subject subject = Subject.named(speakers, false);
    Statements.Draft draft =
        reading
            .statements()
            .add(segment.text().trimmed(0, clause.end()), "narrative.relative-clause");
    draft.force("proposal").madeAt(Optional.of(context.id())).madeBy(speakers);
    draft.verb(reading.text(clause.verb()));
    draft.addressedTo(directives.listAt(segment, clause.contentStart()));
    said.add(new Said(subject, draft));
    seconding.addAll(speakers);
    lastSaid.forEach(before -> before.supportedBy(speakers));
    current = subject;
    lastNamed = subject;
  }

  private void move(Move move, List<Said> said, List<Ref> seconding) {
    subject(move);
    seconders(move);
    if (move.kind() == Kind.SECONDS) {
      seconding.addAll(current.actors());
      lastSaid.forEach(before -> before.supportedBy(current.actors()));
      if (current.kind() == Subject.Kind.COLLECTIVE) {
        said.add(new Said(current, null));
      }
      return;
    }
    boolean directive = directives.isDirective(move);
    boolean content = move.kind() == Kind.SAYS || move.kind() == Kind.DEMANDS;
    if (move.kind() == Kind.TAKES_FLOOR || !(directive || (content && speaks()))) {
      return;
    }
    saidInSentence = true;
    for (Sentence each : Enumeration.split(move)) {
      said.add(new Said(current, statement(move, each, directive)));
    }
  }

  private boolean speaks() {
    return current.kind() != Subject.Kind.NONE;
  }

  private void subject(Move move) {
    boolean reported = saidInSentence && isBareName(move);
    Optional<Subject> found = reported ? Optional.empty() : subjects.of(move, current, lastNamed);
    if (found.isPresent()) {
      current = found.get();
      if (current.kind() == Subject.Kind.NAMED) {
        lastNamed = current;
      }
    }
  }

  /** A name without an office, after somebody has begun to speak, is spoken of. */
  private static boolean isBareName(Move move) {
    return move.subject()
        .filter(span -> span.form().equals("actors"))
        .map(span -> move.part().masked().substring(span.start(), span.end()))
        .map(words -> words.matches(Names.ACTOR))
        .orElse(false);
  }

  private void seconders(Move move) {
    move.seconders()
        .ifPresent(
            span -> {
              Sentence part = move.part().part(span.start(), span.end());
              pendingSeconders = subjects.speakers(part, "spoke");
              pendingOthers = reading.cues().found("others", part.folded());
            });
  }

  private Statements.Draft statement(Move move, Sentence words, boolean directive) {
    int end = words.length();
    while (end > 0 && "，；：".indexOf(words.folded().charAt(end - 1)) >= 0) {
      end--;
    }
    Statements.Draft draft = reading.statements().add(words.text().trimmed(0, end), RULE);
    draft.madeAt(Optional.of(context.id())).madeBy(current.actors());
    draft.supportedBy(pendingSeconders);
    if (directive) {
      draft.force(force(move));
      directives.verbs(move).forEach(draft::verb);
      draft.addressedTo(directives.addressees(move));
    }
    return draft;
  }

  private String force(Move move) {
    boolean points =
        current.kind() == Subject.Kind.PAPER
            && reading.cues().found("list.discussion-focus", move.part().folded());
    return points ? "discussionPoint" : "proposal";
  }

  /** Gives a segment the note that stands at its end. */
  private void close(Sentence segment, List<Said> said, List<Ref> seconding) {
    List<Statements.Draft> before = lastSaid;
    for (Note note : segment.notes()) {
      ParsedNote parsed = notes.apply(note);
      List<Ref> cites = citations.ofNote(parsed, context, speakers(said, seconding));
      List<Ref> bracketed = bracketed(parsed, cites);
      attribute(said, before, bracketed);
      for (Said each : said) {
        cite(each, cites);
      }
      uncited.stream()
          .filter(each -> samePerson(each.subject()))
          .forEach(each -> cite(each, cites));
      uncited = new ArrayList<>();
    }
    if (segment.notes().isEmpty()) {
      uncited.addAll(said);
    }
    List<Statements.Draft> drafts =
        said.stream().map(Said::statement).filter(draft -> draft != null).toList();
    if (!drafts.isEmpty()) {
      lastSaid = drafts;
    }
    pendingSeconders = List.of();
    pendingOthers = false;
  }

  private boolean samePerson(Subject subject) {
    return subject.kind() == Subject.Kind.NAMED && subject.actors().equals(current.actors());
  }

  private static void cite(Said said, List<Ref> cites) {
    if (said.statement() != null) {
      said.statement().cites(cites);
    }
  }

  /** Whose words a reference without brackets is: who speaks, then who is said to agree. */
  private List<Ref> speakers(List<Said> said, List<Ref> seconding) {
    List<Ref> all = new ArrayList<>(current.actors());
    for (Ref each : pendingSeconders) {
      if (!all.contains(each)) {
        all.add(each);
      }
    }
    for (Ref each : seconding) {
      if (said.isEmpty() && !all.contains(each)) {
        all.add(each);
      }
    }
    return current.kind() == Subject.Kind.PAPER ? List.of() : all;
  }

  private List<Ref> bracketed(ParsedNote parsed, List<Ref> cites) {
    List<Ref> speakers = new ArrayList<>();
    for (int i = 0; i < parsed.refs().size(); i++) {
      if (!parsed.refs().get(i).parties().isEmpty()) {
        reading.kept(cites.get(i)).ifPresent(citation -> addNew(speakers, citation));
      }
    }
    return speakers;
  }

  private static void addNew(List<Ref> speakers, org.chapter8.model.Resource citation) {
    for (Ref each : ((org.chapter8.model.Citation) citation).attributedTo()) {
      if (!speakers.contains(each)) {
        speakers.add(each);
      }
    }
  }

  private void attribute(List<Said> said, List<Statements.Draft> before, List<Ref> bracketed) {
    if (bracketed.isEmpty()) {
      return;
    }
    for (Said each : said) {
      boolean last = each.subject().equals(current);
      if (each.statement() == null) {
        before.forEach(draft -> draft.supportedBy(bracketed));
      } else if (last && current.kind() == Subject.Kind.COLLECTIVE) {
        each.statement().madeBy(bracketed);
      } else if (last
          && (pendingOthers || current.others() || current.kind() == Subject.Kind.NAMED)) {
        each.statement().supportedBy(bracketed);
      }
    }
  }
}
