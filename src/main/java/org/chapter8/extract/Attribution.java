package org.chapter8.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chapter8.extract.Segment.Said;
import org.chapter8.extract.layout.Note;
import org.chapter8.model.Ref;

/**
 * Gives statements the notes that close them.
 *
 * <p>A note in brackets names those who speak for an unnamed "some speakers", and those who agree
 * with a named one. It belongs to its own segment; what somebody named said before it in the
 * paragraph is covered by it too, what unnamed speakers said is not.
 */
final class Attribution {
  private final MeetingContext context;
  private final Function<Note, ParsedNote> notes;
  private final Citations citations;
  private final List<Said> uncited = new ArrayList<>();

  Attribution(Reading reading, MeetingContext context, Function<Note, ParsedNote> notes) {
    this.context = context;
    this.notes = notes;
    this.citations = new Citations(reading);
  }

  /** A paragraph begins: no note reaches back over its beginning. */
  void paragraph() {
    uncited.clear();
  }

  /**
   * Closes a segment with the notes in it.
   *
   * @param current who speaks at its end
   * @param before what was said before it, which it may second
   */
  void close(Sentence text, Segment segment, Subject current, List<Statements.Draft> before) {
    before.forEach(draft -> draft.supportedBy(segment.seconding()));
    for (Note note : text.notes()) {
      ParsedNote parsed = notes.apply(note);
      NoteCitations cited = citations.ofNote(parsed, context, speakers(segment, current, parsed));
      bracketed(segment, current, before, others(cited.bracketed(), current));
      segment.statements().forEach(draft -> draft.cites(cited.citations()));
      uncited.stream()
          .filter(each -> isSamePerson(each.subject(), current))
          .forEach(each -> each.statement().cites(cited.citations()));
      uncited.clear();
    }
    if (text.notes().isEmpty()) {
      uncited.addAll(segment.said());
    }
  }

  /** Who spoke before in the paragraph without a note of their own is cited here for that. */
  private List<Ref> others(List<Ref> bracketed, Subject current) {
    return bracketed.stream()
        .filter(
            speaker ->
                current.actors().contains(speaker)
                    || uncited.stream()
                        .noneMatch(said -> said.subject().actors().contains(speaker)))
        .toList();
  }

  private static boolean isSamePerson(Subject one, Subject other) {
    return one.kind() == Subject.Kind.NAMED && one.actors().equals(other.actors());
  }

  /**
   * Whose words references without brackets are: those who speak in turn, if there are as many
   * references, else who speaks last and who is said to agree.
   */
  private static List<Ref> speakers(Segment segment, Subject current, ParsedNote parsed) {
    if (parsed.unbracketed() > 1 && parsed.unbracketed() == segment.inTurn().size()) {
      return List.copyOf(segment.inTurn());
    }
    if (current.kind() == Subject.Kind.PAPER) {
      return List.of();
    }
    Set<Ref> all = new LinkedHashSet<>(current.actors());
    all.addAll(segment.seconders());
    if (segment.said().isEmpty()) {
      all.addAll(segment.seconding());
    }
    return List.copyOf(all);
  }

  private static void bracketed(
      Segment segment, Subject current, List<Statements.Draft> before, List<Ref> bracketed) {
    if (segment.hasUnnamedSeconding()) {
      before.forEach(draft -> draft.supportedBy(bracketed));
    }
    boolean collective = current.kind() == Subject.Kind.COLLECTIVE;
    boolean supported =
        segment.hasUnnamedSeconders() || current.others() || current.kind() == Subject.Kind.NAMED;
    for (Said said : segment.said()) {
      if (said.subject().equals(current) && collective) {
        said.statement().madeBy(bracketed);
      } else if (said.subject().equals(current) && supported) {
        said.statement().supportedBy(bracketed);
      }
    }
  }
}
