package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Whether words say that somebody should or will do something, with which verbs, and who. Reasons
 * and circumstances do not count, nor does a modal verb inside a noun phrase.
 */
final class Directives {
  private final Cues cues;

  Directives(Cues cues) {
    this.cues = cues;
  }

  /** Whether a move is directive by its verb, or by a modal verb in what is said. */
  boolean isDirective(Move move) {
    String whole = move.part().masked();
    if (cues.found("unsettled", whole)) {
      return false;
    }
    return move.kind() == Move.Kind.DEMANDS
        || move.kind() == Move.Kind.COMMITS
        || cues.found("content.commits", whole.substring(move.contentStart()))
        || cues.found("action-proposed", whole)
        || hasModal(move);
  }

  private boolean hasModal(Move move) {
    return !modals(move.part().masked(), move.contentStart()).isEmpty();
  }

  /** The modal verbs of main clauses after an index, as spans. */
  List<Span> modals(String masked, int from) {
    return modals(masked, from, "modal");
  }

  /** The matches of a cue in the main clauses after an index. */
  List<Span> modals(String masked, int from, String cue) {
    List<Span> found = new ArrayList<>();
    int clause = from;
    for (int i = from; i <= masked.length(); i++) {
      if (i == masked.length() || "，；。：".indexOf(masked.charAt(i)) >= 0) {
        String text = masked.substring(clause, i);
        if (!cues.found("subordinate", text)) {
          inClause(text, clause, cue, found);
        }
        clause = i + 1;
      }
    }
    return found;
  }

  private void inClause(String clause, int offset, String cue, List<Span> found) {
    Matcher noun = cues.matcher("modal.noun", clause);
    Span excluded = noun.find() ? new Span(noun.start(), noun.end()) : new Span(-1, -1);
    Matcher matcher = cues.matcher(cue, clause);
    while (matcher.find()) {
      if (!excluded.contains(matcher.start(), matcher.end())) {
        found.add(new Span(offset + matcher.start(), offset + matcher.end()));
      }
    }
  }

  /** The verbs of a directive move, as printed. */
  List<LangString> verbs(Move move) {
    List<LangString> verbs = new ArrayList<>();
    if (!move.verb().isEmpty()) {
      verbs.add(new LangString(move.verb(), cues.language()));
    }
    for (Span modal : modals(move.part().masked(), move.contentStart())) {
      String word = move.part().folded().substring(modal.start(), modal.end());
      verbs.add(new LangString(word, cues.language()));
    }
    return verbs;
  }

  /**
   * Who should act: the object right after a demanding verb, or the subject right before a modal
   * one.
   */
  List<Ref> addressees(Move move) {
    if (move.kind() == Move.Kind.DEMANDS) {
      List<Ref> object = listAt(move.part(), move.contentStart());
      if (!object.isEmpty()) {
        return object;
      }
    }
    List<Ref> found = new ArrayList<>();
    for (Span modal : modals(move.part().masked(), move.contentStart())) {
      found.addAll(listBefore(move.part(), modal.start(), move.contentStart()));
    }
    return found.isEmpty() ? between(move.part()) : found;
  }

  /** What is to happen "between" two parties is for both to do. */
  private List<Ref> between(Sentence part) {
    Matcher matcher = cues.matcher("addressee.between", part.masked());
    return matcher.find()
        ? part.named().between(matcher.start("list"), matcher.end("list")).stream()
            .map(Mention::actor)
            .toList()
        : List.of();
  }

  /**
   * The actors and groups of a list that begins at an index, after words like "all" and a comma.
   */
  List<Ref> listAt(Sentence sentence, int from) {
    List<Ref> found = new ArrayList<>();
    int at = from;
    for (Mention mention : sentence.named().between(from, sentence.length())) {
      String gap = sentence.folded().substring(at, mention.start());
      if (!cues.matcher(found.isEmpty() ? "addressee.lead" : "addressee.gap", gap).matches()) {
        break;
      }
      found.add(mention.actor());
      at = mention.end();
    }
    return found;
  }

  private List<Ref> listBefore(Sentence sentence, int modal, int from) {
    int clause = modal;
    while (clause > from && "，；：。“”".indexOf(sentence.folded().charAt(clause - 1)) < 0) {
      clause--;
    }
    List<Ref> found = listAt(sentence, clause);
    List<Mention> mentions = sentence.named().between(clause, modal);
    if (found.isEmpty() || found.size() > mentions.size()) {
      return List.of();
    }
    int end = mentions.get(found.size() - 1).end();
    String gap = sentence.folded().substring(end, modal);
    return cues.matcher("addressee.before-modal", gap).matches() ? found : List.of();
  }
}
