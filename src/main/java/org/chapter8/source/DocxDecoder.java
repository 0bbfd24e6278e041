package org.chapter8.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;

/**
 * Text of word processors (Office Open XML, ECMA-376 part 1, WordprocessingML): paragraphs, rows of
 * tables, notes under a ruled line at the end of their page. Deleted text, headers and footers are
 * no part of it.
 */
final class DocxDecoder implements Decoder {
  @Override
  public Decoded decode(RawFile file, Limits limits) throws UnreadableException {
    try (ZipParts parts = ZipParts.open(file, limits)) {
      DocxNotes footnotes = notes(parts, "footnote", limits);
      DocxNotes endnotes = notes(parts, "endnote", limits);
      RawFile body =
          parts
              .part("word/document.xml")
              .orElseThrow(
                  () -> file.refused("source.zip", "expected word/document.xml, found none"));
      DocxBody text = new DocxBody(limits, Map.of("footnote", footnotes, "endnote", endnotes));
      new XmlPart(body, limits).accept(text);
      if (text.isTooLong()) {
        throw file.refused(
            "source.too-large",
            "expected at most %d characters, found notes of more".formatted(limits.characters()));
      }
      String read = text.text();
      return new Decoded(SourceFormat.DOCX, read, Pages.of(read), findings(file, text));
    }
  }

  private static DocxNotes notes(ZipParts parts, String kind, Limits limits)
      throws UnreadableException {
    DocxNotes notes = new DocxNotes(kind, limits);
    Optional<RawFile> part = parts.part("word/" + kind + "s.xml");
    if (part.isPresent()) {
      new XmlPart(part.get(), limits).accept(notes);
    }
    return notes;
  }

  private static List<Finding> findings(RawFile file, DocxBody text) {
    return text.numbered() == 0
        ? List.of()
        : List.of(
            Finding.ofFile(
                "docx.numbers-left-out",
                Severity.WARNING,
                file.name(),
                "expected paragraphs with typed numbers, found %d that the word processor numbers; their numbers are not in the text"
                    .formatted(text.numbered())));
  }
}
