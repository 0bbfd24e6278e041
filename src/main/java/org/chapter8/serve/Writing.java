package org.chapter8.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.publish.CompactContext;
import org.chapter8.publish.CompactWriter;
import org.chapter8.serve.page.Format;

/** Graphs to bytes; a sorted graph gives the same bytes each time. */
final class Writing {
  /** Stable, so that what is sorted within its graph stays so. */
  private static final Comparator<Quad> BY_GRAPH =
      Comparator.comparing(quad -> quad.isDefaultGraph() ? "" : quad.getGraph().toString());

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

  /**
   * Quads in any format but HTML and RDF/XML, in the order of their graphs, the default graph
   * first; formats without graphs leave these out.
   */
  byte[] write(Collection<Quad> quads, Map<String, String> prefixes, Format format)
      throws IOException {
    List<Quad> sorted = quads.stream().sorted(BY_GRAPH).toList();
    return switch (format) {
      case TURTLE -> quads(sorted, prefixes, RDFFormat.TURTLE_BLOCKS);
      case TRIG -> quads(sorted, prefixes, RDFFormat.TRIG_BLOCKS);
      case N_TRIPLES -> quads(sorted, Map.of(), RDFFormat.NTRIPLES_UTF8);
      case N_QUADS -> quads(sorted, Map.of(), RDFFormat.NQUADS_UTF8);
      case JSON_LD -> jsonLd(sorted);
      case HTML, RDF_XML -> throw new IllegalArgumentException(format + " has no quads");
    };
  }

  private static byte[] quads(List<Quad> quads, Map<String, String> prefixes, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    boolean hasGraphs = RDFLanguages.isQuads(format.getLang());
    writer.start();
    new TreeMap<>(prefixes).forEach(writer::prefix);
    for (Quad quad : quads) {
      if (hasGraphs && !quad.isDefaultGraph()) {
        writer.quad(quad);
      } else {
        writer.triple(quad.asTriple());
      }
    }
    writer.finish();
    return out.toByteArray();
  }

  private byte[] jsonLd(List<Quad> quads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CompactWriter writer = new CompactWriter(context, out)) {
      Node graph = Quad.defaultGraphIRI;
      for (Quad quad : quads) {
        if (!quad.getGraph().equals(graph)) {
          end(writer, graph);
          graph = quad.getGraph();
          writer.startGraph(graph.getURI());
        }
        writer.triple(quad.asTriple());
      }
      end(writer, graph);
    }
    return out.toByteArray();
  }

  private static void end(CompactWriter writer, Node graph) throws IOException {
    if (!Quad.isDefaultGraph(graph)) {
      writer.endGraph();
    }
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
