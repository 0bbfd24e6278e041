package org.chapter8.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document as it came, decoded.
 *
 * @param fileName name of the file, without its folder
 * @param sha256 checksum of the file's bytes, in lower-case hexadecimal
 * @param format what the file is
 * @param text the decoded text, nothing added or taken away; of a format that is not text, its text
 *     layer. Every offset counts its code points
 * @param pages offset at which each page begins, ascending; empty where there are no pages
 * @param findings what decoding could not settle
 */
public record SourceDocument(
    String fileName,
    String sha256,
    SourceFormat format,
    String text,
    List<Integer> pages,
    List<Finding> findings) {
  public SourceDocument {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /** A text without pages or findings. */
  public SourceDocument(String fileName, String sha256, String text) {
    this(fileName, sha256, SourceFormat.TEXT, text, List.of(), List.of());
  }

  /** The text that offsets count in, where it is not the file itself read as UTF-8. */
  public Optional<TextLayer> textLayer() {
    return isItsOwnText() ? Optional.empty() : Optional.of(decoded());
  }

  /** The text that offsets count in, under the name that a release gives it. */
  public TextLayer decoded() {
    return new TextLayer(Ref.text(sha256), text);
  }

  private boolean isItsOwnText() {
    return switch (format) {
      case TEXT -> true;
      case RECODED_TEXT, PDF, DOCX, XLSX -> false;
      case HTML, XML, CSV -> sha256.equals(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    };
  }

  /**
   * The page that a place lies on, from 1; empty where there are no pages or before the first.
   *
   * @param offset a code point of the text
   */
  public OptionalInt page(int offset) {
    int at = Arrays.binarySearch(pages.toArray(), offset);
    int page = at >= 0 ? at + 1 : -at - 1;
    return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
  }
}
