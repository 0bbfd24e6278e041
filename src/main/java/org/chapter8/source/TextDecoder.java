package org.chapter8.source;

import java.util.List;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;

/** Files that are text: nothing added or taken away but the byte order mark of UTF-16. */
record TextDecoder(SourceFormat format) implements Decoder {
  /** Bytes of the longest character in any encoding. */
  private static final long LONGEST_CHARACTER = 4;

  @Override
  public Decoded decode(RawFile file, Limits limits) throws UnreadableException {
    if (file.bytes().length > limits.characters() * LONGEST_CHARACTER) {
      throw file.refused(
          "source.too-large",
          "expected a text of at most %d characters, found %d bytes"
              .formatted(limits.characters(), file.bytes().length));
    }
    Encodings.Text read = Encodings.decode(file);
    if (format == SourceFormat.HTML || format == SourceFormat.XML) {
      MarkupText.refuseTooManyTags(read.text(), limits, file.name());
    }
    boolean utf8 = read.encoding() == Encoding.UTF_8;
    SourceFormat found = format == SourceFormat.TEXT && !utf8 ? SourceFormat.RECODED_TEXT : format;
    List<Finding> findings = utf8 ? List.of() : List.of(encoding(file, read.encoding()));
    return new Decoded(found, read.text(), Pages.of(read.text()), findings);
  }

  private static Finding encoding(RawFile file, Encoding encoding) {
    return Finding.ofFile(
        "source.encoding",
        Severity.INFO,
        file.name(),
        "expected UTF-8, found a text in " + encoding.label() + "; it was read as that");
  }
}
