package org.chapter8.source;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chapter8.model.UnreadableException;

/**
 * A part of an office document, read tag by tag. A document type is refused, and with it every
 * entity of its own, so that no file can make the reader open another or grow without bound.
 */
final class XmlPart {
  private final RawFile file;
  private final Limits limits;

  XmlPart(RawFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** What is done at each tag and run of text. */
  interface Visitor {
    default void start(XMLStreamReader element) {}

    default void end(String localName) {}

    default void text(String text) {}
  }

  private static XMLInputFactory factory(Limits limits) {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("a reference to another file, " + systemId);
        });
    return factory;
  }

  /**
   * Shows a visitor every tag and text.
   *
   * @throws UnreadableException if it is not well-formed, has a document type, or goes beyond a
   *     limit
   */
  void accept(Visitor visitor) throws UnreadableException {
    try {
      XMLStreamReader reader =
          factory(limits).createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
      int elements = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        if (elements > limits.elements()) {
          throw file.refused(
              "source.too-large", "expected at most %d tags, found more".formatted(elements - 1));
        }
        visit(reader, event, visitor);
      }
    } catch (XMLStreamException | WstxLazyException broken) {
      String found = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
      throw file.refused("xml.malformed", "expected well-formed XML, found: " + found, broken);
    }
  }

  private void visit(XMLStreamReader reader, int event, Visitor visitor)
      throws UnreadableException {
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw file.refused(
              "xml.document-type",
              "expected an office document, found a document type declaration");
      case XMLStreamConstants.START_ELEMENT -> visitor.start(reader);
      case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          visitor.text(reader.getText());
      default -> {
        // Comments and instructions are no text.
      }
    }
  }
}
