package org.chapter8.rdf;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.chapter8.model.Extraction;
import org.chapter8.model.Resource;

/**
 * Extractions as JSON-LD and back: the records as plain JSON whose members are the terms of the
 * published context, gathered in the document's graph.
 */
public final class JsonLd {
  private final Iris iris;
  private final ObjectMapper mapper;

  public JsonLd(Iris iris) {
    this.iris = iris;
    this.mapper = JsonRecords.mapper(iris);
  }

  /** The IRI under which {@code ontology/context.jsonld} is published. */
  public String contextIri() {
    return iris.base() + "context.jsonld";
  }

  /** What was read, as an indented JSON-LD document; the same graph that the mappers write. */
  public String write(Extraction extraction) {
    GraphDocument document =
        new GraphDocument(
            contextIri(),
            iris.graph(extraction.document()).getURI(),
            PartsBothWays.complete(extraction.resources()));
    try {
      return mapper.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + extraction.document() + " as JSON", e);
    }
  }

  /**
   * The resources of a document that {@link #write} wrote, in its order.
   *
   * @throws IllegalArgumentException saying where the JSON is not of that form
   */
  public List<Resource> read(String json) {
    try {
      return mapper.readValue(json, GraphDocument.class).graph();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an extraction in JSON-LD: " + e.getMessage(), e);
    }
  }

  @JsonPropertyOrder({"@context", "id", "@graph"})
  record GraphDocument(
      @JsonProperty(value = "@context", required = true) String context,
      @JsonProperty(required = true) String id,
      @JsonProperty(value = "@graph", required = true) List<Resource> graph) {}
}
