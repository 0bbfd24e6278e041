package org.chapter8.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of a release in their two orders: by statement, where the same statement of two graphs
 * stands together, and by graph.
 */
final class Quads {
  private final NodeFormatter formatter = new NodeFormatterNT();
  private final SortedLines byStatement;
  private final SortedLines byGraph;

  Quads(SortedLines byStatement, SortedLines byGraph) {
    this.byStatement = byStatement;
    this.byGraph = byGraph;
  }

  /**
   * A sink that adds every quad it gets; a failure to write comes as {@link UncheckedIOException}.
   */
  StreamRDF sink() {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        add(quad);
      }

      @Override
      public void triple(Triple triple) {
        throw new IllegalArgumentException("every statement belongs to a named graph: " + triple);
      }
    };
  }

  private void add(Quad quad) {
    String graph = format(quad.getGraph());
    String triple =
        format(quad.getSubject())
            + ' '
            + format(quad.getPredicate())
            + ' '
            + format(quad.getObject())
            + ' ';
    try {
      byStatement.add(triple + graph + " .");
      byGraph.add(graph + ' ' + triple + '.');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String format(Node node) {
    if (node.isBlank()) {
      throw new IllegalArgumentException("a blank node in data to publish: " + node);
    }
    StringWriterI out = new StringWriterI();
    formatter.format(out, node);
    return out.toString();
  }

  /** The lines of the N-Quads dump. */
  LineCursor nQuads() throws IOException {
    return byStatement.open();
  }

  /** The lines of the N-Triples dump: the union of all graphs, each statement once. */
  LineCursor nTriples() throws IOException {
    LineCursor quads = byStatement.open();
    return new Derived(quads, Quads::withoutGraph);
  }

  /** The quads, one graph after the other, as lines of N-Quads. */
  LineCursor graphByGraph() throws IOException {
    return new Derived(byGraph.open(), Quads::graphLast);
  }

  /** The quads, one graph after the other, as lines that begin with their graph. */
  LineCursor byGraph() throws IOException {
    return byGraph.open();
  }

  /** A line of {@link #byGraph} as a line of N-Quads. */
  static String nQuad(String line) {
    return graphLast(line);
  }

  /** Sends lines of N-Triples or N-Quads to {@code sink}. */
  static void parse(LineCursor lines, StreamRDF sink) throws IOException {
    try (InputStream in = lines.asStream()) {
      RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(sink);
    }
  }

  private static String withoutGraph(String line) {
    return line.substring(0, line.lastIndexOf(" <")) + " .";
  }

  private static String graphLast(String line) {
    int space = line.indexOf(' ');
    return line.substring(space + 1, line.length() - 1) + line.substring(0, space) + " .";
  }

  /** Lines made from others; a line equal to the one before is left out. */
  private static final class Derived implements LineCursor {
    private final LineCursor lines;
    private final java.util.function.UnaryOperator<String> change;
    private String last = "";

    Derived(LineCursor lines, java.util.function.UnaryOperator<String> change) {
      this.lines = lines;
      this.change = change;
    }

    @Override
    public Optional<byte[]> next() throws IOException {
      while (true) {
        Optional<byte[]> line = lines.next();
        if (line.isEmpty()) {
          return line;
        }
        String changed = change.apply(new String(line.get(), StandardCharsets.UTF_8));
        if (!changed.equals(last)) {
          last = changed;
          return Optional.of(changed.getBytes(StandardCharsets.UTF_8));
        }
      }
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
