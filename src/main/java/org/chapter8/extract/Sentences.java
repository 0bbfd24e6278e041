package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Paragraph;

/** Splits paragraphs into sentences, at full stops and at the marks that break one in two. */
final class Sentences {
  private static final int LONG = 12;
  private static final int SHORT = 6;

  private Sentences() {}

  /** The whole paragraph as one sentence. */
  static Sentence whole(Paragraph paragraph, Names names) {
    return new Sentence(paragraph.text(), names.in(paragraph.folded()), paragraph.marks());
  }

  /** The sentences of a paragraph. */
  static List<Sentence> of(Paragraph paragraph, Names names, Cues cues) {
    return of(whole(paragraph, names), cues);
  }

  /**
   * The sentences of a paragraph whose punctuation was lost: a blank ends a sentence where words
   * that open one follow, or where it stands between two long stretches of text.
   */
  static List<Sentence> ofLostPunctuation(Sentence whole, Cues cues) {
    List<Sentence> sentences = new ArrayList<>();
    String folded = whole.folded();
    int start = 0;
    for (int i = folded.indexOf(' '); i >= 0; i = folded.indexOf(' ', i + 1)) {
      boolean opener = opens(whole, i + 1, cues);
      int next = nextBreak(folded, i + 1);
      boolean betweenLong = i - start >= LONG && next - i - 1 >= LONG;
      if (!betweenFigures(folded, i) && ((opener && i - start >= SHORT) || betweenLong)) {
        sentences.add(whole.part(start, i));
        start = i + 1;
      }
    }
    sentences.add(whole.part(start, folded.length()));
    return sentences;
  }

  /** Whether words that open a sentence, or somebody who says something, follow an index. */
  private static boolean opens(Sentence whole, int from, Cues cues) {
    Matcher word = cues.matcher("sentence.opener", whole.folded()).region(from, whole.length());
    Matcher move = cues.matcher("move", whole.masked()).region(from, whole.length());
    return word.lookingAt() || (move.lookingAt() && Moves.hasSubject(move));
  }

  private static boolean betweenFigures(String folded, int blank) {
    return blank > 0
        && blank + 1 < folded.length()
        && Character.isDigit(folded.charAt(blank - 1))
        && Character.isDigit(folded.charAt(blank + 1));
  }

  private static int nextBreak(String folded, int from) {
    int at = from;
    while (at < folded.length() && " ，；：".indexOf(folded.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The sentences of a text. */
  static List<Sentence> of(Sentence whole, Cues cues) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher ends = cues.matcher("sentence.end", whole.folded());
    int start = 0;
    while (ends.find()) {
      sentences.add(whole.part(start, ends.end()));
      start = afterBlanks(whole.folded(), ends.end());
    }
    if (start < whole.length()) {
      sentences.add(whole.part(start, whole.length()));
    }
    return sentences;
  }

  private static int afterBlanks(String folded, int from) {
    int at = from;
    while (at < folded.length() && folded.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * A sentence cut at the marks within it: each mark closes what somebody said. A mark that stands
   * before the end of a clause cuts nothing.
   */
  static List<Sentence> segments(Sentence sentence, Cues cues) {
    List<Sentence> segments = new ArrayList<>();
    int start = 0;
    for (Paragraph.Mark mark : sentence.marks()) {
      int at = mark.index();
      boolean inside = at > start && at < sentence.length() - 1;
      if (inside && closesClause(sentence.folded(), at, cues)) {
        segments.add(sentence.part(start, at));
        start = afterBlanks(sentence.folded(), at);
      }
    }
    segments.add(sentence.part(start, sentence.length()));
    return segments;
  }

  private static boolean closesClause(String folded, int at, Cues cues) {
    return Clauses.ends(folded, at - 1) || cues.found("segment.joined", folded.substring(at));
  }
}
