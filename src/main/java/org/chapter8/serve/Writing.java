package org.chapter8.serve;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.chapter8.publish.Compaction;

/** Graphs to bytes; a sorted graph gives the same bytes each time. */
final class Writing {
  private final Compaction compaction;

  Writing(Compaction compaction) {
    this.compaction = compaction;
  }

  /** A graph in any format but HTML. */
  byte[] write(Graph graph, Format format) throws IOException {
    return switch (format) {
      case TURTLE -> blocks(graph, RDFFormat.TURTLE_BLOCKS);
      case TRIG -> blocks(graph, RDFFormat.TRIG_BLOCKS);
      case N_TRIPLES, N_QUADS -> blocks(graph, RDFFormat.NTRIPLES_UTF8);
      case RDF_XML -> rdfXml(graph);
      case JSON_LD -> jsonLd(graph);
      case HTML -> throw new IllegalArgumentException("HTML is made by a page");
    };
  }

  private static byte[] blocks(Graph graph, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    graph.getPrefixMapping().getNsPrefixMap().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(entry -> writer.prefix(entry.getKey(), entry.getValue()));
    graph.find().forEach(writer::triple);
    writer.finish();
    return out.toByteArray();
  }

  private static byte[] rdfXml(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
    return out.toByteArray();
  }

  private byte[] jsonLd(Graph graph) throws IOException {
    String nTriples = new String(blocks(graph, RDFFormat.NTRIPLES_UTF8), StandardCharsets.UTF_8);
    JsonObject document = compaction.compact(nTriples);
    return (document + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
