package org.chapter8.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The notes of a text, by the ids that its marks name. */
final class DocxNotes implements XmlPart.Visitor {
  private final String kind;
  private final DocxRuns runs;
  private final Map<String, String> notes = new HashMap<>();
  private final StringBuilder open = new StringBuilder();
  private String id = "";

  /** Notes of a kind: {@code footnote} or {@code endnote}. */
  DocxNotes(String kind, Limits limits) {
    this.kind = kind;
    this.runs = new DocxRuns(limits, open::append);
  }

  /** The text of a note, in one line. */
  Optional<String> note(String ofId) {
    return Optional.ofNullable(notes.get(ofId));
  }

  @Override
  public void start(XMLStreamReader element) {
    if (element.getLocalName().equals(kind)) {
      id = DocxRuns.attribute(element, "id");
      open.setLength(0);
    }
    runs.start(element);
  }

  @Override
  public void end(String localName) {
    runs.end(localName);
    if (localName.equals("p")) {
      open.append(' ');
    } else if (localName.equals(kind)) {
      notes.put(id, open.toString().replaceAll("\\s+", " ").strip());
    }
  }

  @Override
  public void text(String text) {
    runs.text(text);
  }
}
