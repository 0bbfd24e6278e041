package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Whether words say that somebody should or will do something, with which verbs, and who. Reasons
 * and circumstances do not count, nor does a modal verb inside a noun phrase.
 */
final class Directives {
  private final Cues cues;
  private final Antecedents antecedents;

  Directives(Cues cues, Antecedents antecedents) {
    this.cues = cues;
    this.antecedents = antecedents;
  }

  /** Whether a move is directive by its verb, or by a modal verb in what is said. */
  boolean isDirective(Move move) {
    String whole = move.part().masked();
    if (announces(move) || isReservation(move)) {
      return false;
    }
    return move.kind() == Move.Kind.DEMANDS
        || isCommitment(move)
        || cues.found(
            "commitment.agreed", whole.substring(move.contentStart() - move.verb().length()))
        || cues.found("action-proposed", whole)
        || hasModal(move);
  }

  /** Who does not believe, or is not convinced, has a reservation. */
  private boolean isReservation(Move move) {
    int verb = move.contentStart() - move.verb().length();
    return cues.is("reporting.not", move.part().masked(), verb, move.contentStart());
  }

  /** Whether somebody says what he is going to do himself. */
  boolean isCommitment(Move move) {
    return move.kind() == Move.Kind.COMMITS
        || cues.found("content.commits", move.part().masked().substring(move.contentStart()));
  }

  /** Whether a move only says that proposals were made, and not which. */
  private boolean announces(Move move) {
    Matcher unsettled = cues.matcher("unsettled", move.part().masked());
    int verb = move.contentStart() - move.verb().length();
    return move.verb().isEmpty()
        ? unsettled.find()
        : unsettled.region(verb, move.part().length()).lookingAt();
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
      if (i == masked.length() || masked.charAt(i) == '。' || Clauses.ends(masked, i)) {
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

  /** Who should act on one part of what a move enumerates: who is named there, else for all. */
  List<Ref> addressees(Move whole, Sentence part) {
    List<Ref> own = addressees(Enumeration.move(whole, part));
    return own.isEmpty() && whole.kind() == Move.Kind.DEMANDS
        ? listAt(whole.part(), whole.contentStart())
        : own;
  }

  /**
   * Who should act: the object right after a demanding verb, or the subject right before a modal
   * one.
   */
  List<Ref> addressees(Move move) {
    if (move.kind() == Move.Kind.DEMANDS) {
      List<Ref> object = listAt(move.part(), move.contentStart());
      List<Ref> states = antecedents.statesAt(move.part(), move.contentStart());
      if (object.isEmpty() && !states.isEmpty()) {
        return states;
      }
      Optional<Ref> meant = antecedents.at(move.part(), move.contentStart());
      if (!object.isEmpty() || meant.isPresent()) {
        return object.isEmpty() ? meant.stream().toList() : object;
      }
    }
    List<Span> modals = modals(move.part().masked(), move.contentStart());
    List<Ref> found = new ArrayList<>();
    for (Span modal : modals) {
      List<Ref> before =
          Passive.undergoes(move.part(), modal, cues)
              ? List.of()
              : listBefore(move.part(), modal.start(), move.contentStart());
      found.addAll(before.isEmpty() ? listAfter(move.part(), modal) : before);
    }
    boolean demands = move.kind() == Move.Kind.DEMANDS || modals.isEmpty();
    int from = demands ? move.contentStart() : modals.getFirst().end();
    found.addAll(found.isEmpty() ? involved(move.part(), move.contentStart()) : List.of());
    boolean open = found.isEmpty() && !commits(move.verb());
    return open ? antecedents.together(move.part(), from) : found;
  }

  private boolean commits(String verb) {
    return Stream.of("commit", "move.commit")
        .anyMatch(name -> cues.has(name) && cues.is(name, verb));
  }

  /** Who is to lead, or who is to act with whom. */
  private List<Ref> involved(Sentence part, int contentStart) {
    List<Ref> found = matched("addressee.role", part, contentStart);
    found = found.isEmpty() ? matched("addressee.between", part, contentStart) : found;
    found = found.isEmpty() ? matched("addressee.meeting", part, contentStart) : found;
    return found.isEmpty() ? between(part) : found;
  }

  /** After a wish, and after "by" that follows a modal verb, those who should act are named. */
  private List<Ref> listAfter(Sentence part, Span modal) {
    String verb = part.folded().substring(modal.start(), modal.end());
    Matcher agent = cues.matcher("agent", part.folded()).useTransparentBounds(true);
    agent.region(modal.end(), part.length());
    if (agent.lookingAt()) {
      return listAt(part, agent.end());
    }
    List<Ref> list = listAt(part, modal.end());
    return cues.found("wish", verb) && !isAttribute(part, list, modal.end()) ? list : List.of();
  }

  /** Who is the subject of an item that demands without a verb of demanding. */
  List<Ref> agents(Sentence item) {
    List<Ref> list = listAt(item, 0);
    return isAttribute(item, list, 0) ? List.of() : list;
  }

  /** Whether a list of names that begins at an index only says whose something is. */
  private boolean isAttribute(Sentence text, List<Ref> list, int from) {
    if (list.isEmpty()) {
      return false;
    }
    int end = text.named().between(from, text.length()).get(list.size() - 1).end();
    return cues.found("agent.attribute", text.folded().substring(end));
  }

  /** What is to happen "between" two parties is for both to do. */
  List<Ref> between(Sentence part) {
    return matched("addressee.between", part, 0);
  }

  private List<Ref> matched(String cue, Sentence part, int from) {
    if (!cues.has(cue)) {
      return List.of();
    }
    Matcher matcher = cues.matcher(cue, part.masked()).region(from, part.length());
    return matcher.find()
        ? Antecedents.actors(part, matcher.start("list"), matcher.end("list"))
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
      Matcher with = cues.matcher("addressee.companion", sentence.masked());
      boolean companion = !found.isEmpty() && with.region(at, sentence.length()).lookingAt();
      if (companion
          || !cues.matcher(found.isEmpty() ? "addressee.lead" : "addressee.gap", gap).matches()) {
        break;
      }
      found.add(mention.actor());
      at = mention.end();
    }
    return found;
  }

  private List<Ref> listBefore(Sentence sentence, int modal, int from) {
    int clause = modal;
    while (clause > from && Clauses.goesOn(sentence.folded(), clause, modal)) {
      clause--;
    }
    List<Ref> found = subjectAt(sentence, clause, modal);
    Matcher inner = cues.matcher("clause.inner", sentence.masked()).region(clause, modal);
    while (found.isEmpty() && inner.find()) {
      found = subjectAt(sentence, inner.end(), modal);
    }
    return found;
  }

  /** Those named from an index up to the modal verb whose subject they are. */
  private List<Ref> subjectAt(Sentence sentence, int clause, int modal) {
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
