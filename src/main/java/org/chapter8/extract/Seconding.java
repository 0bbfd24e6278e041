package org.chapter8.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.model.Ref;

/** What somebody seconds who agrees with what was said before. */
final class Seconding {
  private final Reading reading;

  Seconding(Reading reading) {
    this.reading = reading;
  }

  /** What a text seconds of what was said before: all, or only the last. */
  List<Statements.Draft> of(Sentence text, List<Statements.Draft> said) {
    boolean last = reading.cues().has("seconds.last") && !said.isEmpty();
    return last && reading.cues().found("seconds.last", text.folded())
        ? List.of(said.getLast())
        : said;
  }

  /** "Agreed with the view of …", who has not just spoken: nothing said before is seconded. */
  boolean isOfOthers(Move move, List<Statements.Draft> said) {
    if (move.kind() != Move.Kind.SECONDS || !reading.cues().has("seconds.owner")) {
      return false;
    }
    Matcher owner = reading.cues().matcher("seconds.owner", move.part().masked());
    boolean named =
        owner.region(move.contentStart() - move.verb().length(), move.part().length()).lookingAt();
    return named
        && Antecedents.actors(move.part(), owner.start("owner"), owner.end("owner")).stream()
            .noneMatch(actor -> spoke(actor, said));
  }

  private boolean spoke(Ref actor, List<Statements.Draft> said) {
    return said.stream()
        .flatMap(draft -> draft.makers().stream())
        .anyMatch(maker -> reading.speakers().actorOf(maker).equals(actor));
  }
}
