package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.chapter8.model.Finding;
import org.chapter8.model.SourceDocument;
import org.chapter8.text.PositionedText;

/** Reads the layout of a source: lines, notes at page bottoms, paragraphs, marks. */
public final class LayoutReader {
  private LayoutReader() {}

  /** The layout of a document. */
  public static Layout read(SourceDocument document) {
    PositionedText source = PositionedText.of(document.text());
    List<Line> lines = Lines.of(source);
    Blanks blanks = Blanks.of(source);
    Wraps wraps = new Wraps(source, lines, blanks);
    PageNotes pages = new PageNotes(document.fileName(), wraps);
    pages.read(lines);
    List<PositionedText> texts =
        wraps.join(pages.body()).stream().filter(text -> !text.isBlank()).toList();
    Marks marks = new Marks(document.text());
    List<Paragraph> paragraphs = marks.take(texts, pages.notes(), document.fileName());
    List<Finding> findings = new ArrayList<>(pages.findings());
    findings.addAll(marks.findings());
    boolean lost = blanks == Blanks.ALSO_FOR_LOST_PUNCTUATION;
    return new Layout(paragraphs, pages.notes(), lost, findings);
  }
}
