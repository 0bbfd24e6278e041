package org.chapter8.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The body of a text: its paragraphs in order, and the notes that they call. */
final class DocxBody implements XmlPart.Visitor {
  private final Map<String, DocxNotes> notes;
  private final Blocks blocks = new Blocks();
  private final DocxRuns runs;
  private final List<String> called = new ArrayList<>();
  private final long most;
  private long noted;
  private int number;
  private int rows;
  private int numbered;
  private boolean pageEnds;

  /**
   * An empty body.
   *
   * @param notes the notes by their kind
   */
  DocxBody(Limits limits, Map<String, DocxNotes> notes) {
    this.notes = notes;
    this.most = limits.characters();
    this.runs = new DocxRuns(limits, blocks::add);
  }

  @Override
  public void start(XMLStreamReader element) {
    runs.start(element);
    if (runs.isLeftOut()) {
      return;
    }
    switch (element.getLocalName()) {
      case "tr" -> rows++;
      case "numPr" -> numbered++;
      case "lastRenderedPageBreak" -> pageEnds = true;
      case "br" -> pageEnds |= DocxRuns.attribute(element, "type").equals("page");
      case "footnoteReference" -> call("footnote", element);
      case "endnoteReference" -> call("endnote", element);
      default -> {
        // Everything else is formatting.
      }
    }
  }

  /** A mark and its note; a mark of its own, such as an asterisk, is typed in the text. */
  private void call(String kind, XMLStreamReader mark) {
    boolean ownMark = DocxRuns.attribute(mark, "customMarkFollows").matches("1|true|on");
    String text = notes.get(kind).note(DocxRuns.attribute(mark, "id")).orElse("");
    noted += text.length();
    if (noted > most) {
      return;
    }
    if (ownMark) {
      called.add(text);
    } else {
      number++;
      blocks.add(number + " ");
      called.add(number + " " + text);
    }
  }

  @Override
  public void end(String localName) {
    runs.end(localName);
    switch (localName) {
      case "p" -> endParagraph();
      case "tc" -> blocks.add(rows > 0 ? "\t" : "");
      case "tr" -> {
        rows--;
        blocks.end();
        endPage();
      }
      default -> {
        // Everything else ends no line.
      }
    }
  }

  private void endParagraph() {
    if (rows > 0) {
      blocks.add(" ");
    } else {
      blocks.end();
      endPage();
    }
  }

  /** A page ends with the paragraph that runs over its end, so that no sentence is torn apart. */
  private void endPage() {
    if (pageEnds) {
      blocks.notes(called);
      called.clear();
      blocks.page();
      pageEnds = false;
    }
  }

  @Override
  public void text(String text) {
    runs.text(text);
  }

  /** Whether notes were left out because there were more than the limit allows. */
  boolean isTooLong() {
    return noted > most;
  }

  /** How many paragraphs have a number that is not part of their text. */
  int numbered() {
    return numbered;
  }

  /** The whole text, with the notes of the last page. */
  String text() {
    blocks.end();
    blocks.notes(called);
    called.clear();
    return blocks.toString();
  }
}
