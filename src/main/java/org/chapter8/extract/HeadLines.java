package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.text.PositionedText;

/**
 * Splits what stands above the title of a document, from the numbers of its agenda items on, where
 * its lines are: the titles of the items are long, so that they look like lines of one paragraph.
 */
final class HeadLines {
  private HeadLines() {}

  /** The paragraphs, those of such a head split. */
  static List<Paragraph> split(List<Paragraph> paragraphs, Cues cues, String source) {
    int title = firstTitle(paragraphs, cues);
    List<Paragraph> result = new ArrayList<>();
    boolean head = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      head = i < title && (head || cues.found("title.items", paragraphs.get(i).folded()));
      if (head) {
        lines(paragraphs.get(i), cues, source, result);
      } else {
        result.add(paragraphs.get(i));
      }
    }
    return result;
  }

  private static int firstTitle(List<Paragraph> paragraphs, Cues cues) {
    int at = 0;
    while (at < paragraphs.size() && !cues.found("title.begins", paragraphs.get(at).folded())) {
      at++;
    }
    return at < paragraphs.size() ? at : 0;
  }

  private static void lines(Paragraph paragraph, Cues cues, String source, List<Paragraph> result) {
    PositionedText text = paragraph.text();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean starts =
          text.folded().charAt(i) == ' '
              && Character.isUpperCase(text.charAt(i + 1))
              && isLineBreak(text, i, source)
              && !cues.found("title.unfinished", text.folded().substring(start, i));
      if (starts) {
        result.add(new Paragraph(result.size(), text.subSequence(start, i), List.of()));
        start = i + 1;
      }
    }
    PositionedText rest = text.subSequence(start, text.length());
    result.add(new Paragraph(result.size(), rest, start == 0 ? paragraph.marks() : List.of()));
  }

  private static boolean isLineBreak(PositionedText text, int blank, String source) {
    int from = source.offsetByCodePoints(0, text.sourceEnd(blank));
    int to = source.offsetByCodePoints(0, text.sourceStart(blank + 1));
    return source.substring(from, to).indexOf('\n') >= 0;
  }
}
