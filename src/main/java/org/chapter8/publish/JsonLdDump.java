package org.chapter8.publish;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes one JSON-LD document with one entry a named graph; holds one graph at a time. */
final class JsonLdDump {
  private final Compaction compaction;

  JsonLdDump(Compaction compaction) {
    this.compaction = compaction;
  }

  /** Writes quads that come one graph after the other. */
  void write(LineCursor quads, OutputStream out) throws IOException {
    text(out, "{\"@context\":" + compaction.context() + ",\n\"@graph\":[");
    ByteArrayOutputStream statements = new ByteArrayOutputStream();
    Optional<String> graph = Optional.empty();
    String separator = "\n";
    for (Optional<byte[]> next = quads.next(); next.isPresent(); next = quads.next()) {
      String line = new String(next.get(), StandardCharsets.UTF_8);
      int graphStart = line.lastIndexOf(" <");
      Optional<String> itsGraph = Optional.of(line.substring(graphStart + 2, line.length() - 3));
      if (graph.isPresent() && !graph.equals(itsGraph)) {
        text(out, separator + entry(graph.get(), statements));
        separator = ",\n";
        statements.reset();
      }
      graph = itsGraph;
      statements.writeBytes(
          (line.substring(0, graphStart) + " .\n").getBytes(StandardCharsets.UTF_8));
    }
    if (graph.isPresent()) {
      text(out, separator + entry(graph.get(), statements));
    }
    text(out, "\n]}\n");
  }

  private String entry(String graph, ByteArrayOutputStream statements) throws IOException {
    JsonObject compacted = compaction.compact(statements.toString(StandardCharsets.UTF_8));
    JsonObjectBuilder entry = Json.createObjectBuilder().add("@id", graph);
    entry.add("@graph", resources(compacted));
    return entry.build().toString();
  }

  /** A document of one resource holds it at its top. */
  private static JsonArray resources(JsonObject compacted) {
    JsonValue graph = compacted.get("@graph");
    if (graph != null) {
      return graph.asJsonArray();
    }
    JsonObjectBuilder one = Json.createObjectBuilder(compacted).remove("@context");
    return Json.createArrayBuilder().add(one).build();
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
