package org.chapter8.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.extract.layout.Note;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Candidate;
import org.chapter8.model.ActorNames.Doubt;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.ActorNames.Reference;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;

/**
 * Notes every actor that a document names, in body and notes, and every name that is left open
 * whose it is; groups are no actors by name.
 */
final class MentionRule {
  private final Reading reading;

  MentionRule(Reading reading) {
    this.reading = reading;
  }

  void read() {
    Set<Ref> mentioned = new LinkedHashSet<>();
    boolean separated = reading.cues().map("language").get("words").equals("separated");
    String before = "";
    for (Paragraph paragraph : reading.layout().paragraphs()) {
      NameContext known = reading.contexts().in(paragraph);
      collect(paragraph.folded(), known, mentioned);
      doubts(paragraph.text(), known);
      openNouns(before, paragraph.text(), known);
      before = paragraph.folded();
    }
    for (Note note : reading.layout().notes()) {
      String folded = note.text().folded();
      NameContext known = reading.contexts().in(note);
      collect(separated ? folded : folded.replace(" ", ""), known, mentioned);
      doubts(note.text(), known);
    }
    reading.main().mentions(mentioned);
  }

  /** A name that nothing around it settles is nobody's, and said to be so. */
  private void doubts(PositionedText text, NameContext known) {
    for (Doubt doubt : reading.names().authority().in(known).doubts(text.folded())) {
      reading.finding(
          "name.ambiguous",
          Severity.WARNING,
          text.subSequence(doubt.start(), doubt.end()),
          "expected words, a day or a membership that tell whom a name means, found "
              + doubt.form()
              + ", which may be "
              + doubt.candidates().stream()
                  .map(MentionRule::described)
                  .collect(Collectors.joining(" or ")));
    }
  }

  /** A noun that may stand for one or another of those named is nobody's as well. */
  private void openNouns(String before, PositionedText text, NameContext known) {
    ActorNames names = reading.names().authority().in(known);
    for (Reference open : names.references(before, text.folded())) {
      if (open.body().isEmpty()) {
        reading.openNoun(text.subSequence(open.start(), open.end()), open.bodies());
      }
    }
  }

  private static String described(Candidate candidate) {
    String needs = candidate.needs().isEmpty() ? "" : " (" + candidate.needs() + ")";
    return candidate.actor() + needs;
  }

  private void collect(String folded, NameContext known, Set<Ref> mentioned) {
    for (Mention mention : reading.names().in(folded, known).mentions()) {
      if (mention.actor().kind() != Ref.Kind.GROUP) {
        mentioned.add(mention.actor());
      }
    }
  }
}
