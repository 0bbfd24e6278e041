package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.chapter8.model.Ref;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/**
 * Papers that were before a meeting: those cited where the text says that attention was drawn to
 * them, and who issued them.
 */
final class Papers {
  private static final Set<String> OUTCOMES_AND_RECORDS =
      Set.of("resolution", "presidentialStatement", "verbatimRecord", "summaryRecord");

  private final Reading reading;
  private boolean awaitsNote;

  Papers(Reading reading) {
    this.reading = reading;
  }

  /** A paragraph begins: no note is due to a paper before it. */
  void paragraph() {
    awaitsNote = false;
  }

  /**
   * Notes the papers of a sentence.
   *
   * @param symbols what the notes of the sentence cite
   */
  void read(Sentence sentence, List<String> symbols, MeetingContext meeting) {
    if (reading.cues().found("meeting.preparatory", sentence.folded())) {
      awaitsNote = true;
      author(sentence, meeting);
    }
    if (awaitsNote && !sentence.notes().isEmpty()) {
      List<Ref> papers =
          symbols.stream()
              .filter(symbol -> !OUTCOMES_AND_RECORDS.contains(Symbols.type(symbol)))
              .map(Ref::document)
              .toList();
      meeting.meeting().preparedBy(papers);
      awaitsNote = false;
    }
  }

  /**
   * Notes what a text cites itself: the paper before a meeting, the decision that came of it.
   *
   * @return whether it tells of such a decision
   */
  boolean inText(Sentence sentence, MeetingContext meeting) {
    List<String> symbols =
        Symbols.find(sentence.folded()).stream().map(SymbolSpan::symbol).distinct().toList();
    if (symbols.isEmpty() || !meeting.isHeld() || !reading.cues().has("meeting.had-paper")) {
      return false;
    }
    if (reading.cues().found("meeting.had-paper", sentence.folded())) {
      meeting.meeting().preparedBy(documents(symbols, t -> !OUTCOMES_AND_RECORDS.contains(t)));
    }
    List<Ref> decisions = new ArrayList<>();
    if (reading.cues().found("meeting.adopted-statement", sentence.folded())) {
      decisions.addAll(documents(symbols, "presidentialStatement"::equals));
    }
    if (reading.cues().found("meeting.adopted", sentence.masked())) {
      decisions.addAll(documents(symbols, "resolution"::equals));
    }
    meeting.meeting().outcome(decisions);
    return !decisions.isEmpty();
  }

  private static List<Ref> documents(List<String> symbols, Predicate<String> ofType) {
    return symbols.stream()
        .filter(symbol -> ofType.test(Symbols.type(symbol)))
        .map(Ref::document)
        .toList();
  }

  private void author(Sentence sentence, MeetingContext meeting) {
    Matcher author = reading.cues().matcher("paper.author", sentence.masked());
    Optional<Ref> named =
        author.find()
            ? sentence.named().firstActor(author.start("who"), author.end("who"))
            : Optional.empty();
    named.or(meeting::president).ifPresent(meeting::paperAuthor);
  }
}
