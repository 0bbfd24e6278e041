package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.text.PositionedText;

/**
 * Restores the paragraphs of a text that came as one line: title, signature, annex heading,
 * sentences and list items begin new ones.
 */
final class RunIn {
  private RunIn() {}

  /** The paragraphs; one that holds both the title and the signature of a letter is split. */
  static List<Paragraph> split(List<Paragraph> paragraphs, Cues cues) {
    List<Paragraph> result = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (cues.found("letter.run-in", paragraph.folded())) {
        split(paragraph, cues, result);
      } else {
        result.add(renumbered(paragraph, result.size()));
      }
    }
    return result;
  }

  private static void split(Paragraph paragraph, Cues cues, List<Paragraph> result) {
    int start = 0;
    Matcher matcher = cues.matcher("letter.breaks", paragraph.folded());
    while (matcher.find()) {
      if (matcher.end() > start) {
        add(paragraph, start, matcher.end(), result);
        start = matcher.end();
      }
    }
    add(paragraph, start, paragraph.text().length(), result);
  }

  private static void add(Paragraph paragraph, int start, int end, List<Paragraph> result) {
    PositionedText text = paragraph.text().trimmed(start, end);
    if (text.length() > 0) {
      result.add(new Paragraph(result.size(), text, List.of()));
    }
  }

  private static Paragraph renumbered(Paragraph paragraph, int number) {
    return new Paragraph(number, paragraph.text(), paragraph.marks());
  }
}
