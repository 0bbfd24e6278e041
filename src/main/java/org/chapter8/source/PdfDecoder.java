package org.chapter8.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;

/**
 * The text layer of PDF files: columns put one after the other, running heads and page numbers left
 * out, a form feed between pages. What is only an image has no text layer.
 */
final class PdfDecoder implements Decoder {
  static {
    FontMappers.set(new PdfFonts());
  }

  private final PdfLimits bounds;

  PdfDecoder() {
    this(PdfLimits.DEFAULTS);
  }

  PdfDecoder(PdfLimits bounds) {
    this.bounds = bounds;
  }

  @Override
  public Decoded decode(RawFile file, Limits limits) throws UnreadableException {
    var bomb = PdfStreams.bomb(file.bytes(), bounds.streamBytes());
    if (bomb.isPresent()) {
      throw file.refused(
          "source.too-large",
          "expected streams of at most %d bytes, packed once, found another at byte %d"
              .formatted(bounds.streamBytes(), bomb.getAsLong()));
    }
    try (PDDocument document = open(file)) {
      return decode(document, file);
    } catch (InvalidPasswordException locked) {
      throw file.refused(
          "source.encrypted",
          "expected a file that opens without a password, found one that asks for it",
          locked);
    } catch (PdfReader.Beyond beyond) {
      throw file.refused("source.too-large", beyond.getMessage(), beyond);
    } catch (IOException | RuntimeException broken) {
      throw file.refused(
          "source.pdf", "expected a PDF file, found one that is broken: " + reason(broken), broken);
    }
  }

  private PDDocument open(RawFile file) throws IOException {
    var memory = MemoryUsageSetting.setupMixed(bounds.memory(), bounds.scratch());
    return Loader.loadPDF(
        new RandomAccessReadBuffer(file.bytes()), "", null, null, memory.streamCache);
  }

  private Decoded decode(PDDocument document, RawFile file)
      throws IOException, UnreadableException {
    int count = document.getNumberOfPages();
    if (count > bounds.pages()) {
      throw file.refused(
          "source.too-large",
          "expected at most %d pages, found %d".formatted(bounds.pages(), count));
    }
    PdfReader reader = new PdfReader(bounds);
    reader.read(document);
    if (reader.pages().stream().allMatch(page -> page.rows().isEmpty())) {
      throw file.refused(
          reader.broken().isEmpty() ? "source.no-text" : "source.pdf",
          "expected a text layer, found none on %d pages".formatted(count));
    }
    PdfText text = PdfText.of(PdfFurniture.without(reader.pages()));
    return new Decoded(SourceFormat.PDF, text.toString(), text.pages(), findings(reader, file));
  }

  private static List<Finding> findings(PdfReader reader, RawFile file) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < reader.pages().size(); i++) {
      boolean broken = reader.broken().contains(i + 1);
      if (broken || reader.pages().get(i).rows().isEmpty()) {
        findings.add(
            Finding.ofFile(
                broken ? "source.page-broken" : "source.page-no-text",
                Severity.WARNING,
                file.name(),
                "expected text on page %d, found %s"
                    .formatted(i + 1, broken ? "that it can't be read" : "none")));
      }
    }
    return findings;
  }

  private static String reason(Exception broken) {
    return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
  }
}
