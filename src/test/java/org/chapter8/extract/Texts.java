package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.LayoutReader;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.text.PositionedText;

/** Sentences and small documents for tests. */
final class Texts {
  static final Cues CUES = Cues.of("zh");
  static final Names NAMES = new Names(GoldenCase.AUTHORITY, CUES);
  static final String SHA = "0123456789abcdef".repeat(4);

  private Texts() {}

  static Sentence sentence(String text) {
    PositionedText positioned = PositionedText.of(text);
    return new Sentence(positioned, NAMES.in(positioned.folded()), List.of());
  }

  static List<Move> moves(String text) {
    return new Moves(CUES).of(sentence(text));
  }

  static SourceDocument source(String text) {
    return new SourceDocument("test.txt", SHA, text);
  }

  static Layout layout(String text) {
    return LayoutReader.read(source(text));
  }

  /** What is read of a text, a line a fact. */
  static Set<String> read(String text) throws UnreadableException {
    return Rendering.of(GoldenCase.READERS.read(source(text)), List.of());
  }

  /** A chapter about one meeting of the Council. */
  static String chapter(String body, String... notes) {
    List<String> lines = new ArrayList<>();
    lines.add(" 3. 一个项目 ");
    lines.add(" 2001 年 2 月 3 日(第 4001 次会议)的决定： ");
    lines.add(" " + body + " ");
    if (notes.length > 0) {
      lines.add("__________________");
    }
    for (int i = 0; i < notes.length; i++) {
      lines.add(" " + (i + 1) + " " + notes[i] + " ");
    }
    return String.join("\n\n", lines) + "\n";
  }
}
