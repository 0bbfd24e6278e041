package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
  static Layout joined(Layout layout, Cues cues, String source) {
    if (!cues.has("title.begins")) {
      return layout;
    }
    boolean separated = cues.map("language").get("words").equals("separated");
    List<Paragraph> joined = new ArrayList<>();
    List<Paragraph> all =
        cues.has("title.items")
            ? HeadLines.split(layout.paragraphs(), cues, source)
            : layout.paragraphs();
    for (int i = 0; i < all.size(); ) {
      int next = i + 1;
      Paragraph paragraph = all.get(i);
      if (cues.found("title.begins", paragraph.folded())) {
        next = end(all, i, cues, separated);
      }
      if (next == i + 1 && followsAnnexHeading(all, i, cues)) {
        next = endOfAnnexTitle(all, i, cues);
      }
      paragraph = next == i + 1 ? paragraph : one(all.subList(i, next), separated);
      joined.add(new Paragraph(joined.size(), paragraph.text(), paragraph.marks()));
      i = next;
    }
    return new Layout(joined, layout.notes(), layout.lostPunctuation(), layout.findings());
  }

  /** Index after the last line of a title: the first with which it is complete, else its first. */
  private static int end(List<Paragraph> all, int from, Cues cues, boolean separated) {
    for (int to = from + 1; to <= Math.min(from + LINES, all.size()); to++) {
      if (cues.found("title.complete", one(all.subList(from, to), separated).folded())) {
        return to;
      }
    }
    return from + 1;
  }

  private static boolean followsAnnexHeading(List<Paragraph> all, int at, Cues cues) {
    int before = at - 1;
    while (before > 0 && cues.found("annex.original", all.get(before).folded())) {
      before--;
    }
    return before >= 0
        && cues.found("kind.annex-heading", all.get(before).folded())
        && !cues.found("annex.original", all.get(at).folded());
  }

  /** Index after the last line of an annex's title, which a line may continue. */
  private static int endOfAnnexTitle(List<Paragraph> all, int from, Cues cues) {
    int to = from + 1;
    boolean goesOn =
        cues.has("title.annex-goes-on")
            && to < all.size()
            && cues.found("title.annex-goes-on", all.get(from).folded())
            && cues.found("title.annex-rest", all.get(to).folded());
    return goesOn ? to + 1 : to;
  }

  /** The titles of a letter's annexes. */
  static List<String> ofAnnexes(Layout layout, Cues cues) {
    List<Paragraph> all = layout.paragraphs();
    return IntStream.range(0, all.size())
        .filter(i -> followsAnnexHeading(all, i, cues))
        .mapToObj(i -> all.get(i).folded())
        .toList();
  }

  private static Paragraph one(List<Paragraph> lines, boolean separated) {
    List<PositionedText> texts = new ArrayList<>();
    List<Paragraph.Mark> marks = new ArrayList<>();
    int length = 0;
    for (Paragraph line : lines) {
      if (!texts.isEmpty() && separated) {
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
