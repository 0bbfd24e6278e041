package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;

/**
 * Reads provisions of a resolution or presidential statement: clauses that open with what the organ
 * does. A demand, an affirmation with a modal verb and a commitment are recommendations; the rest
 * are views.
 */
final class Provisions {
  private static final String RULE = "provision";

  private final Reading reading;
  private final Directives directives;
  private final Citations citations;
  private final String clause;
  private final String demands;
  private final String commits;
  private Optional<Heading> heading = Optional.empty();

  /** Provisions as the decision itself words them. */
  Provisions(Reading reading) {
    this(reading, "provision.clause", "provision.directive", "provision.commits");
  }

  private Provisions(Reading reading, String clause, String demands, String commits) {
    this.reading = reading;
    this.clause = clause;
    this.demands = demands;
    this.commits = commits;
    this.directives = new Directives(reading.cues(), reading.antecedents());
    this.citations = new Citations(reading);
  }

  /** Provisions as they are reported afterwards, in languages with another tense for that. */
  static Provisions reported(Reading reading) {
    return new Provisions(reading, "report.clause", "report.directive", "report.committed");
  }

  /**
   * The provisions of a sentence or list item.
   *
   * @param madeBy who speaks: the organ, or the speaker who reads it out
   */
  void read(Sentence sentence, Optional<Ref> meeting, List<Ref> madeBy) {
    List<MatchResult> openings =
        Openings.find(reading.cues(), clause, sentence.masked(), opening -> true);
    if (openings.isEmpty()
        && !directives.modals(sentence.masked(), 0, "provision.modal").isEmpty()) {
      provision(sentence, "", 0, meeting, madeBy);
    }
    for (int i = 0; i < openings.size(); i++) {
      int start = i == 0 ? 0 : openings.get(i).start();
      int end = i + 1 < openings.size() ? openings.get(i + 1).start() : sentence.length();
      MatchResult opening = openings.get(i);
      Sentence part = sentence.part(start, end);
      String verb = sentence.folded().substring(opening.start("verb"), opening.end("verb"));
      provision(part, verb, opening.end("verb") - start, meeting, madeBy);
      reading.antecedents().note(part);
    }
  }

  /** What is demanded by a provision whose objects are listed below it. */
  private record Heading(Optional<Ref> meeting, List<Ref> madeBy, String verb, List<Ref> to) {}

  /** The provisions of a sentence of which the last one heads a list. */
  void heading(Sentence sentence, Optional<Ref> meeting, List<Ref> madeBy) {
    List<MatchResult> openings =
        Openings.find(reading.cues(), clause, sentence.masked(), opening -> true);
    if (openings.isEmpty()) {
      return;
    }
    MatchResult last = openings.getLast();
    if (openings.size() > 1) {
      read(sentence.part(0, last.start()), meeting, madeBy);
    }
    Sentence part = sentence.part(last.start(), sentence.length());
    int verb = last.start("verb") - last.start();
    int content = last.end("verb") - last.start();
    boolean demand = reading.cues().is(demands, part.masked(), verb, content);
    boolean modal = !directives.modals(part.masked(), content, "provision.modal").isEmpty();
    boolean itself = reading.cues().found(commits, part.masked().substring(0, content));
    if (demand || modal || itself) {
      String printed = part.folded().substring(verb, content);
      List<Ref> to = itself ? madeBy : addressees(part, printed, content, demand, List.of());
      heading = Optional.of(new Heading(meeting, madeBy, printed, to));
    } else {
      provision(part, part.folded().substring(verb, content), content, meeting, madeBy);
    }
  }

  /** No heading holds any longer. */
  void noHeading() {
    heading = Optional.empty();
  }

  /** Reads an item of the list that the heading before it heads; false if none does. */
  boolean item(Sentence whole) {
    if (heading.isEmpty()) {
      return false;
    }
    Matcher enumerator = reading.cues().matcher("enumerator", whole.folded());
    int start = enumerator.find() ? enumerator.end() : 0;
    Heading above = heading.get();
    reading
        .statements()
        .add(whole.text().trimmed(start, whole.length()), RULE)
        .madeAt(above.meeting())
        .madeBy(above.madeBy())
        .cites(citations.ofText(whole.text()))
        .force("operative")
        .verb(reading.text(above.verb()))
        .addressedTo(above.to());
    return true;
  }

  private void provision(
      Sentence part, String verb, int contentStart, Optional<Ref> meeting, List<Ref> madeBy) {
    boolean quoted = part.folded().startsWith("“") || part.folded().startsWith("\"");
    boolean ends = part.folded().endsWith("”") || part.folded().endsWith("\"");
    PositionedText text =
        part.text().trimmed(quoted ? 1 : 0, ends ? part.length() - 1 : part.length());
    Statements.Draft draft = reading.statements().add(text, RULE);
    draft.madeAt(meeting).madeBy(madeBy).cites(citations.ofText(part.text()));
    boolean demand =
        reading.cues().is(demands, part.masked(), contentStart - verb.length(), contentStart);
    boolean commitment = reading.cues().found(commits, part.masked().substring(0, contentStart));
    List<Span> modals = directives.modals(part.masked(), contentStart, "provision.modal");
    if (!demand && !commitment && modals.isEmpty()) {
      return;
    }
    draft.force("operative").verb(reading.text(verb));
    modals.forEach(
        span -> draft.verb(reading.text(part.folded().substring(span.start(), span.end()))));
    draft.addressedTo(addressees(part, verb, contentStart, demand, modals));
    if (commitment) {
      draft.addressedTo(madeBy);
    }
  }

  private List<Ref> addressees(
      Sentence part, String verb, int contentStart, boolean demand, List<Span> modals) {
    if (isProposal(part, contentStart)) {
      return List.of();
    }
    Move.Kind kind = demand || modals.isEmpty() ? Move.Kind.DEMANDS : Move.Kind.SAYS;
    return directives.addressees(
        new Move(part, contentStart, verb, kind, Optional.empty(), Optional.empty()));
  }

  /** Whether what somebody proposed is supported: it is not said who should act. */
  private boolean isProposal(Sentence part, int contentStart) {
    return reading.cues().has("provision.proposal")
        && reading
            .cues()
            .matcher("provision.proposal", part.masked())
            .region(contentStart, part.length())
            .lookingAt();
  }
}
