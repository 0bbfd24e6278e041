package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.VerbatimPart.Role;

/** Gathers the paragraphs of each speech. */
final class VerbatimTurns {
  private final Cues cues;
  private final List<VerbatimTurn> turns = new ArrayList<>();
  private final List<Sentence> words = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private Optional<Sentence> who = Optional.empty();
  private Sentence asides;

  private VerbatimTurns(Cues cues, Sentence nothing) {
    this.cues = cues;
    this.asides = nothing;
  }

  /** The turns of a record, in order; one in which nothing is said is none. */
  static List<VerbatimTurn> of(List<VerbatimPart> parts, Cues cues) {
    if (parts.isEmpty()) {
      return List.of();
    }
    VerbatimTurns all = new VerbatimTurns(cues, parts.getFirst().text().part(0, 0));
    for (VerbatimPart part : parts) {
      if (part.role() == Role.SPEAKER) {
        all.close();
        all.open(part);
      } else if (part.role() == Role.SPEECH) {
        all.say(part.text(), part.number());
      }
    }
    all.close();
    return all.turns;
  }

  private void open(VerbatimPart part) {
    Sentence text = part.text();
    Matcher speaker = cues.matcher("verbatim.speaker", text.folded());
    if (speaker.find()) {
      who = Optional.of(text.part(speaker.start("who"), speaker.end("who")));
      asides = text.part(speaker.start("asides"), speaker.end("asides"));
      say(text.part(speaker.end(), text.length()), part.number());
    }
  }

  private void say(Sentence text, int number) {
    if (!text.text().isBlank()) {
      words.add(text);
      numbers.add(number);
    }
  }

  private void close() {
    if (!words.isEmpty()) {
      who.ifPresent(each -> turns.add(new VerbatimTurn(each, asides, words, numbers)));
    }
    words.clear();
    numbers.clear();
  }
}
