package org.chapter8.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chapter8.extract.layout.Note;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/** Notes every actor that a document names, in body and notes; groups are no actors by name. */
final class MentionRule {
  private final Reading reading;

  MentionRule(Reading reading) {
    this.reading = reading;
  }

  void read() {
    Set<Ref> mentioned = new LinkedHashSet<>();
    boolean separated = reading.cues().map("language").get("words").equals("separated");
    for (Paragraph paragraph : reading.layout().paragraphs()) {
      collect(paragraph.folded(), mentioned);
    }
    for (Note note : reading.layout().notes()) {
      String folded = note.text().folded();
      collect(separated ? folded : folded.replace(" ", ""), mentioned);
    }
    reading.main().mentions(mentioned);
  }

  private void collect(String folded, Set<Ref> mentioned) {
    for (Mention mention : reading.names().in(folded).mentions()) {
      if (mention.actor().kind() != Ref.Kind.GROUP) {
        mentioned.add(mention.actor());
      }
    }
  }
}
