package org.chapter8.source;

import java.nio.file.Path;
import org.chapter8.model.Sha256;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;
import org.chapter8.text.Folding;

/** Reads files as documents, whatever their format. Safe to use from several threads. */
public final class Sources {
  private Sources() {}

  /**
   * The document in a file, within the usual limits.
   *
   * @throws UnreadableException if the file is not there, is empty, of no known format, or goes
   *     beyond a limit; its finding says where, what was expected and what was found
   */
  public static SourceDocument read(Path file) throws UnreadableException {
    return read(file, Limits.DEFAULTS);
  }

  /**
   * The document in a file, within limits.
   *
   * @throws UnreadableException as {@link #read(Path)}
   */
  public static SourceDocument read(Path file, Limits limits) throws UnreadableException {
    return decode(FileBytes.read(file, limits), limits);
  }

  /**
   * A page in HTML or a file in XML as the text that it shows; any other document as it is. {@link
   * #read(Path)} leaves markup alone, since there are kinds of documents whose structure it is.
   *
   * @throws UnreadableException if it shows no text, or its elements lie too deep in each other
   */
  public static SourceDocument withoutMarkup(SourceDocument document) throws UnreadableException {
    return withoutMarkup(document, Limits.DEFAULTS);
  }

  static SourceDocument withoutMarkup(SourceDocument document, Limits limits)
      throws UnreadableException {
    boolean html = document.format() == SourceFormat.HTML;
    if (!html && document.format() != SourceFormat.XML) {
      return document;
    }
    String text = MarkupText.of(document.text(), html, limits, document.fileName());
    refuseBlank(document.fileName(), text);
    return new SourceDocument(
        document.fileName(),
        document.sha256(),
        document.format(),
        text,
        Pages.of(text),
        document.findings());
  }

  /** The document in the bytes of a file that is not empty. */
  static SourceDocument decode(RawFile file, Limits limits) throws UnreadableException {
    Decoded decoded = decoder(file, limits).decode(file, limits);
    String text = decoded.text();
    if (text.length() > limits.characters()) {
      throw file.refused(
          "source.too-large",
          "expected at most %d characters, found %d".formatted(limits.characters(), text.length()));
    }
    refuseBlank(file.name(), text);
    return new SourceDocument(
        file.name(),
        Sha256.of(file.bytes()),
        decoded.format(),
        text,
        decoded.pages(),
        decoded.findings());
  }

  private static void refuseBlank(String name, String text) throws UnreadableException {
    if (text.chars().allMatch(c -> Folding.isBlank((char) c))) {
      throw new RawFile(name, new byte[0])
          .refused("source.empty", "expected a text, found nothing but blanks");
    }
  }

  private static Decoder decoder(RawFile file, Limits limits) throws UnreadableException {
    SourceFormat format = Sniffer.sniff(file, limits);
    return switch (format) {
      case TEXT, RECODED_TEXT, HTML, XML, CSV -> new TextDecoder(format);
      case PDF -> new PdfDecoder();
      case DOCX -> new DocxDecoder();
      case XLSX -> new XlsxDecoder();
    };
  }
}
