package org.chapter8.source;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects what is printed on the pages of a file, and counts what that takes. */
final class PdfReader extends PDFTextStripper {
  private final PdfLimits limits;
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private long operators;
  private long glyphs;

  PdfReader(PdfLimits limits) {
    this.limits = limits;
    setSuppressDuplicateOverlappingText(true);
  }

  /** A bound that a file goes beyond. */
  static final class Beyond extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Beyond(String message) {
      super(message);
    }
  }

  /**
   * Reads all pages.
   *
   * @throws Beyond if they take more than the limits
   */
  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    while (pages.size() < document.getNumberOfPages()) {
      pages.add(new PdfPage(1, List.of()));
    }
  }

  /** The pages; one that could not be read is empty. */
  List<PdfPage> pages() {
    return pages;
  }

  /** Numbers of the pages that could not be read. */
  List<Integer> broken() {
    return broken;
  }

  @Override
  public void processPage(PDPage page) {
    while (pages.size() < getCurrentPageNo() - 1) {
      pages.add(new PdfPage(1, List.of()));
    }
    operators = 0;
    try {
      super.processPage(page);
    } catch (Beyond beyond) {
      throw beyond;
    } catch (IOException | RuntimeException failed) {
      // The page is named in a finding; the others can be read without it.
      broken.add(getCurrentPageNo());
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > limits.operators()) {
      throw new Beyond(
          "expected at most %d operators on a page, found more on page %d"
              .formatted(limits.operators(), getCurrentPageNo()));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs++;
    if (glyphs > limits.glyphs()) {
      throw new Beyond(
          "expected at most %d glyphs, found more by page %d"
              .formatted(limits.glyphs(), getCurrentPageNo()));
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writePage() {
    List<PdfRun> runs = new ArrayList<>();
    PdfRunBuilder open = new PdfRunBuilder();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition each : article) {
        if (!open.takes(each)) {
          open.build().ifPresent(runs::add);
          open = new PdfRunBuilder();
        }
        open.add(each, normal(each.getUnicode()));
      }
    }
    open.build().ifPresent(runs::add);
    float height = getCurrentPage().getCropBox().getHeight();
    pages.add(new PdfPage(height, PdfRow.of(runs)));
  }

  /** Ligatures and other forms that a font has for printing, as the letters they stand for. */
  private static String normal(String text) {
    boolean forms = text.chars().anyMatch(c -> c >= 0xfb00 && c <= 0xfb06);
    return forms ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
