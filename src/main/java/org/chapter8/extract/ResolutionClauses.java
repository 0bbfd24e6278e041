package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.chapter8.extract.ResolutionClause.Force;
import org.chapter8.extract.layout.Paragraph.Mark;

/**
 * Cuts a part of a resolution at each verb of which the organ is the subject. What is quoted is not
 * cut.
 */
final class ResolutionClauses {
  private static final String VERB = "verb";

  private final Cues cues;

  ResolutionClauses(Cues cues) {
    this.cues = cues;
  }

  /** The clauses, at least one. */
  List<ResolutionClause> of(Sentence part) {
    List<ResolutionClause> clauses = new ArrayList<>();
    List<MatchResult> openings = openings(part);
    Span verb = openings.isEmpty() ? new Span(0, 0) : verb(openings.getFirst());
    int start = 0;
    for (MatchResult opening : openings) {
      if (opening.start() > verb.end()) {
        clauses.add(clause(part, start, opening.start(), verb));
        start = opening.start("clause");
        verb = verb(opening);
      }
    }
    clauses.add(clause(part, start, part.length(), verb));
    return clauses;
  }

  /** The recitals of a paragraph of the preamble, which may set one after another. */
  List<Sentence> recitals(Sentence paragraph) {
    List<Sentence> recitals = new ArrayList<>();
    int start = 0;
    if (cues.has("resolution.recital-next")) {
      boolean[] quoted = ResolutionPieces.quoted(paragraph.folded());
      Matcher next = cues.matcher("resolution.recital-next", paragraph.masked());
      while (next.find()) {
        if (!quoted[next.start()]) {
          recitals.add(trimmed(paragraph.part(start, next.start())));
          start = next.end();
        }
      }
    }
    recitals.add(trimmed(paragraph.part(start, paragraph.length())));
    return recitals;
  }

  private static Span verb(MatchResult opening) {
    return new Span(opening.start(VERB), opening.end(VERB));
  }

  /** What comes before the first verb only introduces it. */
  private List<MatchResult> openings(Sentence part) {
    List<MatchResult> openings = new ArrayList<>();
    Matcher head = cues.matcher("resolution.clause-head", part.masked());
    if (head.lookingAt()) {
      openings.add(head.toMatchResult());
    }
    boolean[] quoted = ResolutionPieces.quoted(part.folded());
    cues.matcher("resolution.clause-next", part.masked())
        .results()
        .filter(found -> !quoted[found.start(VERB)])
        .forEach(openings::add);
    return openings;
  }

  private ResolutionClause clause(Sentence part, int start, int end, Span verb) {
    Sentence text = trimmed(part.part(start, end));
    Span within = new Span(verb.start() - start, Math.min(verb.end() - start, text.length()));
    return new ResolutionClause(text, within, force(text, within));
  }

  /**
   * A text with its marks, but without the punctuation and words at its end that lead on to the
   * next.
   */
  Sentence trimmed(Sentence text) {
    Matcher trailing = cues.matcher("resolution.trailing", text.folded());
    int end = trailing.find() && trailing.start() > 0 ? trailing.start() : text.length();
    Sentence kept = ResolutionPieces.trimmed(text, 0, end);
    List<Mark> marks =
        text.marks().stream()
            .map(mark -> new Mark(Math.min(mark.index(), kept.length()), mark.note()))
            .toList();
    return new Sentence(kept.text(), kept.named(), marks);
  }

  private Force force(Sentence text, Span verb) {
    if (verb.length() <= 0) {
      return Force.DEPENDS;
    }
    String word = text.masked().substring(verb.start(), verb.end());
    if (cues.found("resolution.seized", text.masked())) {
      return Force.VIEWS;
    }
    if (is("resolution.commits", word)) {
      return Force.COMMITS;
    }
    if (demands(text, verb) || isDemanding(word)) {
      return Force.DEMANDS;
    }
    if (is("resolution.decides", word)) {
      return Force.DECIDES;
    }
    boolean obliges =
        is("resolution.stresses", word)
            && cues.matcher("resolution.modal", text.masked())
                .region(verb.end(), text.length())
                .find();
    return obliges ? Force.OBLIGES : Force.VIEWS;
  }

  /** What follows the verb may tell whether it demands anything. */
  private boolean demands(Sentence text, Span verb) {
    return cues.is("resolution.demands", text.masked(), verb.start(), verb.end());
  }

  /** "While urging": a demand in a form of its own. */
  private boolean isDemanding(String word) {
    return cues.has("resolution.demanding") && is("resolution.demanding", word);
  }

  private boolean is(String cue, String word) {
    return cues.matcher(cue, word).matches();
  }
}
