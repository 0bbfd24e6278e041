package org.chapter8.serve.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** A resource in the terms of <a href="https://schema.org/">schema.org</a>, for search engines. */
public final class SchemaOrg {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Terms TERMS = Terms.read();
  private static final int DEEPEST = 2;

  /** What follows a media type's name space at IANA. */
  private static final String MEDIA_TYPES = "media-types/";

  private final Graph graph;

  private SchemaOrg(Graph graph) {
    this.graph = graph;
  }

  /**
   * The JSON-LD to embed in a page, in the context {@code https://schema.org/}. It may stand within
   * a {@code script} element: it has no {@code <}.
   *
   * @param description what is known of the resource
   * @return nothing for a resource of a class that has no counterpart
   */
  public static Optional<String> of(Graph description, String iri) {
    return new SchemaOrg(description)
        .described(NodeFactory.createURI(iri), DEEPEST)
        .map(SchemaOrg::text);
  }

  private static String text(ObjectNode resource) {
    ObjectNode whole = NODES.objectNode().put("@context", "https://schema.org/");
    whole.setAll(resource);
    try {
      return JSON.writeValueAsString(whole).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings can be written", e);
    }
  }

  private Optional<ObjectNode> described(Node resource, int depth) {
    Set<String> classes =
        G.listSP(graph, resource, RDF.type.asNode()).stream()
            .map(Node::getURI)
            .collect(Collectors.toSet());
    return TERMS.type(classes).map(type -> described(resource, type, depth));
  }

  private ObjectNode described(Node resource, String type, int depth) {
    ObjectNode json = NODES.objectNode().put("@id", resource.getURI()).put("@type", type);
    Map<String, Set<JsonNode>> values = new LinkedHashMap<>();
    for (Terms.Row row : TERMS.properties(type)) {
      for (Node value : values(resource, row.iri())) {
        values
            .computeIfAbsent(row.term(), key -> new LinkedHashSet<>())
            .add(value(value, row.how(), depth));
      }
    }
    values.forEach((term, all) -> json.set(term, oneOrMany(all)));
    return json;
  }

  /** In an order that does not depend on the graph. */
  private List<Node> values(Node resource, String property) {
    return graph
        .find(resource, NodeFactory.createURI(property), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static JsonNode oneOrMany(Set<JsonNode> values) {
    if (values.size() == 1) {
      return values.iterator().next();
    }
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private JsonNode value(Node value, String how, int depth) {
    return switch (how.strip()) {
      case "interval" -> NODES.textNode(interval(value));
      case "last" -> NODES.textNode(afterLast(value.getURI()));
      case "nested" ->
          depth == 0
              ? reference(value)
              : described(value, depth - 1).map(JsonNode.class::cast).orElse(reference(value));
      default -> value.isURI() ? reference(value) : literal(value);
    };
  }

  private static String afterLast(String mediaType) {
    int at = mediaType.indexOf(MEDIA_TYPES);
    return at < 0 ? mediaType : mediaType.substring(at + MEDIA_TYPES.length());
  }

  /** ISO 8601, as schema.org asks for. */
  private String interval(Node period) {
    return first(period, DCAT.startDate.asNode()) + "/" + first(period, DCAT.endDate.asNode());
  }

  private String first(Node subject, Node property) {
    return G.listSP(graph, subject, property).stream()
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("..");
  }

  /** Another resource, with its names where the description has them. */
  private JsonNode reference(Node resource) {
    ObjectNode json = NODES.objectNode().put("@id", resource.getURI());
    List<Node> names = new ArrayList<>(values(resource, SKOS.prefLabel.getURI()));
    names.addAll(values(resource, DCTerms.title.getURI()));
    if (!names.isEmpty()) {
      json.set(
          "name",
          oneOrMany(
              names.stream()
                  .map(SchemaOrg::literal)
                  .collect(Collectors.toCollection(LinkedHashSet::new))));
    }
    return json;
  }

  private static JsonNode literal(Node value) {
    String text = value.getLiteralLexicalForm();
    String language = value.getLiteralLanguage();
    return language.isEmpty()
        ? NODES.textNode(text)
        : NODES.objectNode().put("@language", language).put("@value", text);
  }
}
