package org.chapter8.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.model.Ref;

/** Who is to do what a clause of a resolution says, where the clause says so. */
final class ResolutionAddressees {
  private final Cues cues;
  private final Antecedents antecedents;
  private final Directives directives;

  ResolutionAddressees(Cues cues, Antecedents antecedents) {
    this.cues = cues;
    this.antecedents = antecedents;
    this.directives = new Directives(cues, antecedents);
  }

  /**
   * Those addressed.
   *
   * @param organ whose resolution it is: it binds itself where it decides or intends to act
   */
  List<Ref> of(ResolutionClause clause, Ref organ) {
    List<Ref> found = named(clause, organ);
    antecedents.note(clause.text());
    return found;
  }

  private List<Ref> named(ResolutionClause clause, Ref organ) {
    int content = clause.verb().end();
    return switch (clause.force()) {
      case DEMANDS -> object(clause.text(), content);
      case COMMITS -> List.of(organ);
      case DECIDES -> ownAct(clause.text(), content) ? List.of(organ) : obliged(clause);
      case OBLIGES -> obliged(clause);
      case VIEWS, DEPENDS -> List.of();
    };
  }

  /** The object right after the verb, or after what is set between commas there. */
  private List<Ref> object(Sentence text, int content) {
    List<Ref> found = directives.listAt(text, content);
    Matcher aside = cues.matcher("resolution.aside", text.folded());
    boolean set = found.isEmpty() && aside.region(content, text.length()).lookingAt();
    List<Ref> named = set ? directives.listAt(text, aside.end()) : found;
    return named.isEmpty() ? meant(text, content) : named;
  }

  /** Whom words mean that stand for somebody named before. */
  private List<Ref> meant(Sentence text, int content) {
    List<Ref> states = antecedents.statesAt(text, content);
    return states.isEmpty() ? antecedents.at(text, content).stream().toList() : states;
  }

  private boolean ownAct(Sentence text, int content) {
    return cues.matcher("resolution.own-act", text.masked())
        .region(content, text.length())
        .lookingAt();
  }

  /** The subject of "shall", "should", "must" after "that". */
  private List<Ref> obliged(ResolutionClause clause) {
    Sentence text = clause.text();
    Matcher subject = cues.matcher("resolution.obliged", text.masked());
    boolean found = subject.region(clause.verb().end(), text.length()).lookingAt();
    return found ? directives.listAt(text, subject.start("who")) : List.of();
  }
}
