package org.chapter8.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.chapter8.publish.CompactContext;
import org.chapter8.publish.CompactWriter;
import org.chapter8.serve.page.Format;

/** Graphs to bytes; a sorted graph gives the same bytes each time. */
final class Writing {
  private final CompactContext context;

  Writing(CompactContext context) {
    this.context = context;
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CompactWriter writer = new CompactWriter(context, out)) {
      for (Triple triple : graph.find().toList()) {
        writer.triple(triple);
      }
    }
    return out.toByteArray();
  }
}
