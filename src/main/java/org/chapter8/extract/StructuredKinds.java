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
    return kind(text) != Kind.UNKNOWN;
  }

  /**
   * What a document of such a kind says; empty if it is of none.
   *
   * @param asked the kind it is to be read as, whatever it shows itself to be
   */
  static Optional<Extraction> read(
      SourceDocument source, Ref document, ActorNames names, Optional<Kind> asked)
      throws UnreadableException {
    return switch (asked.orElseGet(() -> kind(source.text()))) {
      case MEETING_TABLES -> Optional.of(MeetingTableReader.read(source, document, names));
      case MARC_RECORDS -> Optional.of(MarcReader.read(source, document, names));
      case DOCUMENT_EXPORT -> Optional.of(ExportReader.read(source, document, names));
      default -> Optional.empty();
    };
  }

  private static Kind kind(String text) {
    if (MeetingTableReader.recognises(text)) {
      return Kind.MEETING_TABLES;
    }
    if (MarcReader.recognises(text)) {
      return Kind.MARC_RECORDS;
    }
    return ExportReader.recognises(text) ? Kind.DOCUMENT_EXPORT : Kind.UNKNOWN;
  }
}
