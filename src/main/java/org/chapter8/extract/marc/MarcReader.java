package org.chapter8.extract.marc;

import org.chapter8.extract.structured.Desk;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;

/**
 * Reads catalogue records of the UN Digital Library in MARCXML: each describes a document. The file
 * itself is a document that cites them.
 */
public final class MarcReader {
  /** The kind of document, in messages and data. */
  public static final String KIND = "marc-records";

  private static final int HEAD = 4000;

  private MarcReader() {}

  /** Whether a text shows itself to be MARCXML: its namespace stands near the beginning. */
  public static boolean recognises(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String first = head.startsWith("\ufeff") ? head.substring(1) : head;
    return first.stripLeading().startsWith("<") && head.contains(MarcXml.NAMESPACE);
  }

  /**
   * What the records of a file say.
   *
   * @param document the identity of the document that is read
   * @throws UnreadableException if it is not well-formed, or has a document type
   */
  public static Extraction read(SourceDocument source, Ref document, ActorNames names)
      throws UnreadableException {
    Desk desk = new Desk(source, document);
    RecordRules rules = new RecordRules(desk, names);
    MarcXml.read(source, rules::read);
    return desk.extraction(KIND);
  }
}
