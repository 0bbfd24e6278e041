package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.extract.theme.Decision.Span;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;
import org.chapter8.text.Folding;
import org.chapter8.text.PositionedText;

/**
 * A text as a record has it, and the passages that it was read from. The passages still have the
 * wraps, the marks of notes and whatever else was taken out; so each character of the text is
 * looked for in them, one after the other.
 */
final class Located {
  /** Characters of the source that may have been taken out at one place: a wrap, a mark. */
  private static final int TAKEN_OUT = 12;

  private final List<Passage> passages;
  private final int[] passage;
  private final int[] offset;

  private Located(List<Passage> passages, int length) {
    this.passages = passages;
    this.passage = new int[length];
    this.offset = new int[length];
  }

  /** Where each character of a text stands; empty if one is not where it should be. */
  static Optional<Located> of(String text, List<Passage> passages) {
    Located located = new Located(passages, text.length());
    return !passages.isEmpty() && located.align(text) ? Optional.of(located) : Optional.empty();
  }

  private boolean align(String text) {
    int number = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int found = find(c, number, at);
      while (found < 0 && !Folding.isBlank(c) && number + 1 < passages.size()) {
        number++;
        found = find(c, number, 0);
      }
      boolean put = found < 0 && Folding.isBlank(c) && i > 0;
      if (found < 0 && !put) {
        return false;
      }
      // A blank that was put between lines stands with the character before it.
      passage[i] = put ? passage[i - 1] : number;
      offset[i] = put ? offset[i - 1] : found;
      at = put ? at : found + 1;
    }
    return true;
  }

  private int find(char c, int number, int from) {
    String exact = passages.get(number).exact();
    int to = Math.min(exact.length(), from + TAKEN_OUT);
    for (int at = from; at < to; at++) {
      char found = exact.charAt(at);
      if (found == c || (Folding.isBlank(c) && Folding.isBlank(found))) {
        return at;
      }
    }
    return -1;
  }

  /** The passages of a run of words, one unless the source interrupts it. */
  List<Passage> passages(Span span, Ref document, SourceDocument source) {
    List<Passage> cut = new ArrayList<>();
    int start = span.start();
    for (int i = span.start() + 1; i <= span.end(); i++) {
      if (i == span.end() || passage[i] != passage[start]) {
        cut.add(
            cut(passages.get(passage[start]), offset[start], offset[i - 1] + 1, document, source));
        start = i;
      }
    }
    return cut;
  }

  private static Passage cut(Passage whole, int from, int to, Ref document, SourceDocument source) {
    PositionedText exact = PositionedText.of(whole.exact());
    int start = whole.start() + exact.sourceStart(from);
    int end = whole.start() + exact.sourceEnd(to);
    return new Passage(
        Ref.passage(document, start, end),
        whole.inDocument(),
        start,
        end,
        whole.exact().substring(from, to),
        whole.paragraph(),
        source.page(start),
        whole.section());
  }
}
