package org.chapter8.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes triples without blank nodes as JSON-LD in the terms of a context, while they come: those
 * of one subject have to stand together. It holds no more than one resource at a time.
 */
public final class CompactWriter implements Closeable {
  private final CompactContext context;
  private final JsonGenerator json;
  private final List<Triple> resource = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  /** Begins a document on {@code out}, which {@link #close} leaves open. */
  public CompactWriter(CompactContext context, OutputStream out) throws IOException {
    this.context = context;
    this.json =
        new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out);
    json.setCodec(new ObjectMapper());
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    json.writeStartObject();
    json.writeFieldName("@context");
    json.writeTree(context.json());
    json.writeArrayFieldStart("@graph");
  }

  /** Begins a named graph; what comes outside of any has to come before. */
  public void startGraph(String iri) throws IOException {
    flush();
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField(context.keyword("@id"), iri);
    json.writeArrayFieldStart("@graph");
  }

  /** Ends it. */
  public void endGraph() throws IOException {
    flush();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The next triple. */
  public void triple(Triple triple) throws IOException {
    if (!resource.isEmpty() && !resource.getFirst().getSubject().equals(triple.getSubject())) {
      flush();
    }
    resource.add(triple);
  }

  private void flush() throws IOException {
    if (resource.isEmpty()) {
      return;
    }
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField(context.keyword("@id"), resource.getFirst().getSubject().getURI());
    values(context.keyword("@type"), types());
    for (Map.Entry<String, List<Node>> member : members().entrySet()) {
      values(member.getKey(), member.getValue());
    }
    json.writeEndObject();
    resource.clear();
  }

  private List<Node> types() {
    return resource.stream()
        .filter(triple -> triple.predicateMatches(RDF.Nodes.type))
        .map(Triple::getObject)
        .toList();
  }

  private Map<String, List<Node>> members() {
    Map<String, List<Node>> members = new TreeMap<>();
    for (Triple triple : resource) {
      if (!triple.predicateMatches(RDF.Nodes.type)) {
        String name = name(triple.getPredicate().getURI(), typeOf(triple.getObject()));
        members.computeIfAbsent(name, key -> new ArrayList<>()).add(triple.getObject());
      }
    }
    return members;
  }

  /** What a context's {@code @type} says of such a value; nothing of a text. */
  private static String typeOf(Node value) {
    if (value.isURI()) {
      return CompactContext.IDS;
    }
    String datatype = value.getLiteralDatatypeURI();
    boolean isText = datatype.equals(XSD.xstring.getURI()) || !value.getLiteralLanguage().isEmpty();
    return isText ? CompactContext.ANY : datatype;
  }

  private String name(String property, String type) {
    return names.computeIfAbsent(
        property + ' ' + type,
        key -> {
          Optional<String> exact = context.term(property, type);
          return exact
              .or(() -> context.term(property, CompactContext.ANY))
              .orElseGet(() -> context.prefixed(property));
        });
  }

  private void values(String name, List<Node> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeFieldName(name);
    if (values.size() > 1) {
      json.writeStartArray();
    }
    for (Node value : values) {
      value(name, value);
    }
    if (values.size() > 1) {
      json.writeEndArray();
    }
  }

  private void value(String name, Node value) throws IOException {
    if (name.equals(context.keyword("@type"))) {
      json.writeString(context.vocabulary(value.getURI()));
    } else if (isSaidByTheTerm(name, value)) {
      json.writeString(value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
    } else if (value.isURI()) {
      json.writeStartObject();
      json.writeStringField(context.keyword("@id"), value.getURI());
      json.writeEndObject();
    } else {
      literal(value);
    }
  }

  /** Whether the bare string is enough: the term has the value's type, or it is a plain string. */
  private boolean isSaidByTheTerm(String name, Node value) {
    if (value.isLiteral() && !value.getLiteralLanguage().isEmpty()) {
      return false;
    }
    return typeOf(value).equals(context.typeOf(name));
  }

  private void literal(Node value) throws IOException {
    json.writeStartObject();
    if (!value.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@language", value.getLiteralLanguage());
    } else if (!typeOf(value).isEmpty()) {
      json.writeStringField("@type", context.vocabulary(value.getLiteralDatatypeURI()));
    }
    json.writeStringField("@value", value.getLiteralLexicalForm());
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    flush();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
