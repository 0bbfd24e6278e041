package org.chapter8.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The strings that the cells of all sheets share. */
final class XlsxStrings implements XmlPart.Visitor {
  private final List<String> strings = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean inText;
  private boolean phonetic;

  /** The strings by their numbers. */
  List<String> all() {
    return Collections.unmodifiableList(strings);
  }

  @Override
  public void start(XMLStreamReader element) {
    switch (element.getLocalName()) {
      case "si" -> open.setLength(0);
      case "rPh" -> phonetic = true;
      case "t" -> inText = !phonetic;
      default -> {
        // Runs and their fonts change nothing of what they say.
      }
    }
  }

  @Override
  public void end(String localName) {
    switch (localName) {
      case "si" -> strings.add(open.toString());
      case "rPh" -> phonetic = false;
      case "t" -> inText = false;
      default -> {
        // As above.
      }
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      open.append(text);
    }
  }
}
