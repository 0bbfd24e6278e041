package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.text.PositionedText;

/**
 * Joins a title that was set over several short lines, which look like paragraphs of their own. The
 * cues say how a title begins and how one is complete.
 */
final class Headings {
  /** A title takes a few lines; more are something else. */
  private static final int LINES = 5;

  private Headings() {}

  /** The layout with such titles in one paragraph. */
  static Layout joined(Layout layout, Cues cues) {
    if (!cues.has("title.begins")) {
      return layout;
    }
    List<Paragraph> joined = new ArrayList<>();
    List<Paragraph> all = layout.paragraphs();
    for (int i = 0; i < all.size(); ) {
      int next = i + 1;
      Paragraph paragraph = all.get(i);
      if (cues.found("title.begins", paragraph.folded())) {
        next = end(all, i, cues);
        paragraph = one(all.subList(i, next));
      }
      joined.add(new Paragraph(joined.size(), paragraph.text(), paragraph.marks()));
      i = next;
    }
    return new Layout(joined, layout.notes(), layout.lostPunctuation(), layout.findings());
  }

  /** Index after the last line of a title: the first with which it is complete, else its first. */
  private static int end(List<Paragraph> all, int from, Cues cues) {
    for (int to = from + 1; to <= Math.min(from + LINES, all.size()); to++) {
      if (cues.found("title.complete", one(all.subList(from, to)).folded())) {
        return to;
      }
    }
    return from + 1;
  }

  private static Paragraph one(List<Paragraph> lines) {
    List<PositionedText> texts = new ArrayList<>();
    List<Paragraph.Mark> marks = new ArrayList<>();
    int length = 0;
    for (Paragraph line : lines) {
      if (!texts.isEmpty()) {
        PositionedText before = texts.getLast();
        texts.add(before.at(before.sourceEnd(before.length()), "\n"));
        length++;
      }
      for (Paragraph.Mark mark : line.marks()) {
        marks.add(new Paragraph.Mark(mark.index() + length, mark.note()));
      }
      texts.add(line.text());
      length += line.text().length();
    }
    return new Paragraph(lines.getFirst().number(), PositionedText.join(texts), marks);
  }
}
