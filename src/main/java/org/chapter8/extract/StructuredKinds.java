package org.chapter8.extract;

import java.util.Optional;
import org.chapter8.extract.marc.ExportReader;
import org.chapter8.extract.marc.MarcReader;
import org.chapter8.extract.table.MeetingTableReader;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;

/** The kinds of document whose structure is markup or columns, not layout. */
final class StructuredKinds {
  private StructuredKinds() {}

  /** Whether a text is of such a kind. */
  static boolean recognise(String text) {
    return MeetingTableReader.recognises(text)
        || MarcReader.recognises(text)
        || ExportReader.recognises(text);
  }

  /** What a document of such a kind says; empty if it is of none. */
  static Optional<Extraction> read(SourceDocument source, Ref document, ActorNames names)
      throws UnreadableException {
    if (MeetingTableReader.recognises(source.text())) {
      return Optional.of(MeetingTableReader.read(source, document, names));
    }
    if (MarcReader.recognises(source.text())) {
      return Optional.of(MarcReader.read(source, document, names));
    }
    if (ExportReader.recognises(source.text())) {
      return Optional.of(ExportReader.read(source, document, names));
    }
    return Optional.empty();
  }
}
