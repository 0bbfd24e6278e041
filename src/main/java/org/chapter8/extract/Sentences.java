package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.extract.layout.Paragraph;

/** Splits paragraphs into sentences, at full stops and at the marks that break one in two. */
final class Sentences {
  private static final String ENDS = "。！？";
  private static final String CLOSING = "”』」)\"";

  private Sentences() {}

  /** The whole paragraph as one sentence. */
  static Sentence whole(Paragraph paragraph, Names names) {
    return new Sentence(paragraph.text(), names.in(paragraph.folded()), paragraph.marks());
  }

  /** The sentences of a paragraph. */
  static List<Sentence> of(Paragraph paragraph, Names names) {
    return split(whole(paragraph, names));
  }

  private static List<Sentence> split(Sentence whole) {
    List<Sentence> sentences = new ArrayList<>();
    String folded = whole.folded();
    int start = 0;
    for (int i = 0; i < folded.length(); i++) {
      boolean last = i == folded.length() - 1;
      if (ENDS.indexOf(folded.charAt(i)) >= 0 || last) {
        int end = i + 1;
        while (end < folded.length() && CLOSING.indexOf(folded.charAt(end)) >= 0) {
          end++;
        }
        sentences.add(whole.part(start, end));
        start = end;
        i = end - 1;
      }
    }
    return sentences;
  }

  /**
   * A sentence cut at the marks within it: each mark closes what somebody said. A mark that stands
   * before the end of a clause cuts nothing.
   */
  static List<Sentence> segments(Sentence sentence) {
    List<Sentence> segments = new ArrayList<>();
    int start = 0;
    for (Paragraph.Mark mark : sentence.marks()) {
      int at = mark.index();
      boolean inside = at > start && at < sentence.length() - 1;
      if (inside && closesClause(sentence.folded(), at)) {
        segments.add(sentence.part(start, at));
        start = at;
      }
    }
    segments.add(sentence.part(start, sentence.length()));
    return segments;
  }

  private static boolean closesClause(String folded, int at) {
    return "，；：".indexOf(folded.charAt(at - 1)) >= 0 || folded.startsWith("以及", at);
  }
}
