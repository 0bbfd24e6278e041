package org.chapter8.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/** The characters of runs: what is typed and shown, without what was deleted. */
final class DocxRuns implements XmlPart.Visitor {
  /** Elements whose text is not shown, or is shown by another element beside them. */
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "Fallback", "rPrChange", "pPrChange");

  private final Consumer<String> sink;
  private final long most;
  private long sent;
  private int leftOut;
  private boolean inText;

  DocxRuns(Limits limits, Consumer<String> sink) {
    this.sink = sink;
    this.most = limits.characters();
  }

  /** Whether what stands here is left out. */
  boolean isLeftOut() {
    return leftOut > 0;
  }

  @Override
  public void start(XMLStreamReader element) {
    String name = element.getLocalName();
    leftOut += LEFT_OUT.contains(name) ? 1 : 0;
    switch (name) {
      case "t" -> inText = true;
      case "tab", "ptab" -> send(isWithinRun(element) ? "\t" : "");
      case "br", "cr" -> send(attribute(element, "type").equals("page") ? "" : "\n");
      case "noBreakHyphen" -> send("-");
      case "softHyphen" -> send("\u00ad");
      default -> {
        // Other elements hold no characters of their own.
      }
    }
  }

  /** A tab of a run has no position; one in a list of tab stops has. */
  private static boolean isWithinRun(XMLStreamReader tab) {
    return attribute(tab, "pos").isEmpty();
  }

  @Override
  public void end(String localName) {
    leftOut -= LEFT_OUT.contains(localName) ? 1 : 0;
    inText &= !localName.equals("t");
  }

  @Override
  public void text(String text) {
    if (inText) {
      send(text);
    }
  }

  /** Beyond the limit nothing is sent: the text is longer than it by then, and refused. */
  private void send(String text) {
    if (!isLeftOut() && sent <= most) {
      sent += text.length();
      sink.accept(text);
    }
  }

  /** The value of an attribute by its local name, or the empty string. */
  static String attribute(XMLStreamReader element, String localName) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(localName)) {
        return Optional.ofNullable(element.getAttributeValue(i)).orElse("");
      }
    }
    return "";
  }
}
