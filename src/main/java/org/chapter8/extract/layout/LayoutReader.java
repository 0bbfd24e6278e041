package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.model.Finding;
import org.chapter8.model.SourceDocument;
import org.chapter8.text.Language;
import org.chapter8.text.PositionedText;

/** Reads the layout of a source: lines, notes at page bottoms, paragraphs, marks. */
public final class LayoutReader {
  private LayoutReader() {}

  /** The layout of a document. */
  public static Layout read(SourceDocument document) {
    PositionedText source = PositionedText.of(document.text());
    List<Line> lines = Lines.of(source);
    return Language.of(source) == Language.CHINESE
        ? chinese(document, source, PageFurniture.withoutButMarks(lines))
        : ofSeparatedWords(document, source, PageFurniture.without(lines));
  }

  private static Layout chinese(SourceDocument document, PositionedText source, List<Line> lines) {
    Blanks blanks = Blanks.of(source);
    Wraps wraps = new Wraps(source, lines, blanks);
    PageNotes pages = new PageNotes(document.fileName(), wraps, new Gaps(source));
    pages.read(lines);
    List<PositionedText> texts =
        wraps.join(pages.body()).stream().filter(text -> !text.isBlank()).toList();
    MarkForm form = new MarksAmongHan(document.text());
    return layout(document, pages, form, texts, blanks == Blanks.ALSO_FOR_LOST_PUNCTUATION);
  }

  private static Layout ofSeparatedWords(
      SourceDocument document, PositionedText source, List<Line> lines) {
    WordSource words = new WordSource(source);
    PageNotes pages =
        new PageNotes(
            document.fileName(), new Wraps(source, lines, Blanks.BETWEEN_WORDS), new Gaps(source));
    pages.read(lines);
    List<PositionedText> texts = new WordWraps(words, pages.body()).join(pages.body());
    return layout(document, pages, new MarksAfterWords(), texts, false);
  }

  private static Layout layout(
      SourceDocument document,
      PageNotes pages,
      MarkForm form,
      List<PositionedText> texts,
      boolean lost) {
    Marks marks = new Marks(form);
    List<Paragraph> paragraphs = marks.take(texts, pages.notes(), document.fileName());
    List<Finding> findings = new ArrayList<>(pages.findings());
    findings.addAll(marks.findings());
    return new Layout(paragraphs, pages.notes(), lost, findings);
  }
}
