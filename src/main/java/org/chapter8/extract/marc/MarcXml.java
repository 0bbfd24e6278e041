package org.chapter8.extract.marc;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.chapter8.extract.structured.Span;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * MARCXML as records, one by one. Document types and entities of its own are refused, so that no
 * file can make the reader open another or grow without bound.
 */
final class MarcXml {
  static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";

  private static final XMLInputFactory2 FACTORY = factory();
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

  private static XMLInputFactory2 factory() {
    // The parser of the JDK counts some characters twice, so that its offsets drift.
    XMLInputFactory2 factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // What is broken is said where it is met, not when somebody asks for the text.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
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
      XMLStreamReader2 reader =
          (XMLStreamReader2)
              FACTORY.createXMLStreamReader(new StringReader(xml.text.substring(xml.skipped)));
      while (reader.hasNext()) {
        xml.event(reader, reader.next());
      }
    } catch (XMLStreamException broken) {
      throw xml.malformed(broken);
    }
  }

  private UnreadableException malformed(XMLStreamException broken) {
    String found = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
    return refused("xml.malformed", "expected well-formed XML, found: " + found);
  }

  private void event(XMLStreamReader2 reader, int event) throws UnreadableException {
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

  private void start(XMLStreamReader2 reader) throws UnreadableException {
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

  private void end(XMLStreamReader2 reader) throws UnreadableException {
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

  private void field(XMLStreamReader2 reader) throws UnreadableException {
    if (tag.isPresent()) {
      fields.add(new Field(tag.get(), subfields, new Span(fieldStart, endOf(reader, fieldStart))));
    }
    tag = Optional.empty();
  }

  private String words() {
    return String.join(" ", value.toString().split("[\\s\\u00a0]+")).strip();
  }

  private int startOf(XMLStreamReader2 reader) throws UnreadableException {
    int start = position(reader.getLocationInfo()::getStartingCharOffset);
    checked(start < text.length() && text.charAt(start) == '<', start);
    return start;
  }

  private int endOf(XMLStreamReader2 reader, int start) throws UnreadableException {
    int end = position(reader.getLocationInfo()::getEndingCharOffset);
    checked(end > start && end <= text.length() && text.charAt(end - 1) == '>', end);
    return end;
  }

  private int position(Offset offset) throws UnreadableException {
    try {
      return Math.toIntExact(offset.get()) + skipped;
    } catch (XMLStreamException broken) {
      throw malformed(broken);
    }
  }

  /** A position that the parser may have to read on for. */
  private interface Offset {
    long get() throws XMLStreamException;
  }

  /** Evidence that stands elsewhere is none: what the parser says is held against the text. */
  private void checked(boolean there, int position) throws UnreadableException {
    if (!there) {
      throw refused("xml.position", "expected the edge of a tag at character " + position);
    }
  }

  private UnreadableException refused(String code, String message) {
    return new UnreadableException(
        Finding.ofFile(code, Severity.ERROR, source.fileName(), message));
  }
}
