package org.chapter8.extract.marc;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chapter8.extract.structured.Span;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;

/**
 * MARCXML as records, one by one. Document types and entities of its own are refused, so that no
 * file can make the reader open another or grow without bound.
 */
final class MarcXml {
  static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";

  private static final XMLInputFactory FACTORY = factory();
  private static final int BYTE_ORDER_MARK = '\ufeff';

  private final SourceDocument source;
  private final String text;

  /** Characters of the source that the parser does not see. */
  private final int skipped;

  private final Consumer<MarcRecord> sink;
  private final List<Field> fields = new ArrayList<>();
  private final List<Field.Subfield> subfields = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private Optional<String> tag = Optional.empty();
  private String code = "";
  private int recordStart;
  private int fieldStart;

  private MarcXml(SourceDocument source, Consumer<MarcRecord> sink) {
    this.source = source;
    this.text = source.text();
    this.skipped = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    this.sink = sink;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("a reference to another file, " + systemId);
        });
    return factory;
  }

  /**
   * Sends every record of a file to {@code sink}.
   *
   * @throws UnreadableException if it is not well-formed, or has a document type
   */
  static void read(SourceDocument source, Consumer<MarcRecord> sink) throws UnreadableException {
    MarcXml xml = new MarcXml(source, sink);
    try {
      XMLStreamReader reader =
          FACTORY.createXMLStreamReader(new StringReader(xml.text.substring(xml.skipped)));
      while (reader.hasNext()) {
        xml.event(reader, reader.next());
      }
    } catch (XMLStreamException broken) {
      throw xml.refused("xml.malformed", "expected well-formed XML, found: " + line(broken));
    }
  }

  private static String line(XMLStreamException broken) {
    return String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
  }

  private void event(XMLStreamReader reader, int event) throws UnreadableException {
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw refused("xml.document-type", "expected records, found a document type declaration");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw refused("xml.entity", "expected text, found the entity " + reader.getLocalName());
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          value.append(reader.getText());
      default -> {
        // Comments and instructions say nothing about documents.
      }
    }
  }

  private void start(XMLStreamReader reader) throws UnreadableException {
    value.setLength(0);
    if (!NAMESPACE.equals(reader.getNamespaceURI())) {
      return;
    }
    switch (reader.getLocalName()) {
      case "record" -> {
        fields.clear();
        recordStart = startOf(reader);
      }
      case "controlfield", "datafield" -> {
        subfields.clear();
        tag = Optional.ofNullable(reader.getAttributeValue(null, "tag"));
        fieldStart = startOf(reader);
      }
      case "subfield" ->
          code = Optional.ofNullable(reader.getAttributeValue(null, "code")).orElse("");
      default -> {
        // The leader and the collection hold no field.
      }
    }
  }

  private void end(XMLStreamReader reader) throws UnreadableException {
    if (!NAMESPACE.equals(reader.getNamespaceURI())) {
      return;
    }
    switch (reader.getLocalName()) {
      case "subfield" -> subfields.add(new Field.Subfield(code, words()));
      case "controlfield" -> {
        subfields.add(new Field.Subfield("", words()));
        field(reader);
      }
      case "datafield" -> field(reader);
      case "record" ->
          sink.accept(new MarcRecord(fields, new Span(recordStart, endOf(reader, recordStart))));
      default -> {
        // Nothing else ends what was collected.
      }
    }
  }

  private void field(XMLStreamReader reader) throws UnreadableException {
    if (tag.isPresent()) {
      fields.add(new Field(tag.get(), subfields, new Span(fieldStart, endOf(reader, fieldStart))));
    }
    tag = Optional.empty();
  }

  private String words() {
    return String.join(" ", value.toString().split("[\\s\\u00a0]+")).strip();
  }

  /** Where the tag begins that the parser has just read to its end. */
  private int startOf(XMLStreamReader reader) throws UnreadableException {
    int end = position(reader);
    int start = text.lastIndexOf('<', end - 1);
    int name = start + 1 + (reader.getPrefix().isEmpty() ? 0 : reader.getPrefix().length() + 1);
    checked(start >= 0 && text.startsWith(reader.getLocalName(), name), end);
    return start;
  }

  private int endOf(XMLStreamReader reader, int start) throws UnreadableException {
    int end = position(reader);
    checked(end > start && end <= text.length() && text.charAt(end - 1) == '>', end);
    return end;
  }

  private int position(XMLStreamReader reader) {
    return reader.getLocation().getCharacterOffset() + skipped;
  }

  /** Evidence that stands elsewhere is none: what the parser says is held against the text. */
  private void checked(boolean there, int position) throws UnreadableException {
    if (!there) {
      throw refused("xml.position", "expected a tag that ends at character " + position);
    }
  }

  private UnreadableException refused(String code, String message) {
    return new UnreadableException(
        Finding.ofFile(code, Severity.ERROR, source.fileName(), message));
  }
}
