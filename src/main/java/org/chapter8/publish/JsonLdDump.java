package org.chapter8.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Writes one JSON-LD document with one entry a named graph; holds one resource at a time. */
final class JsonLdDump {
  private final CompactContext context;

  JsonLdDump(CompactContext context) {
    this.context = context;
  }

  /** Writes quads that come one graph after the other, in each one subject after the other. */
  void write(LineCursor quads, OutputStream out) throws IOException {
    try (CompactWriter writer = new CompactWriter(context, out)) {
      ByGraph graphs = new ByGraph(writer);
      Quads.parse(quads, graphs);
      graphs.end();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static final class ByGraph extends StreamRDFBase {
    private final CompactWriter writer;
    private Optional<Node> open = Optional.empty();

    ByGraph(CompactWriter writer) {
      this.writer = writer;
    }

    @Override
    public void quad(Quad quad) {
      try {
        if (!open.equals(Optional.of(quad.getGraph()))) {
          end();
          writer.startGraph(quad.getGraph().getURI());
          open = Optional.of(quad.getGraph());
        }
        writer.triple(quad.asTriple());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void end() throws IOException {
      if (open.isPresent()) {
        writer.endGraph();
      }
    }
  }
}
