package org.chapter8.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** The dumps of each named graph: Turtle to read, N-Quads to load. */
final class GraphDumps {
  private final Path folder;
  private final String base;

  GraphDumps(Path folder, String base) {
    this.folder = folder;
    this.base = base;
  }

  private OutputStream open(String graph, Dump dump) throws IOException {
    Path file = folder.resolve(GraphFiles.path(base, graph, dump));
    Files.createDirectories(file.getParent());
    return Dumps.gzip(file);
  }

  /** Writes the N-Quads of each graph, which are lines as they are sorted. */
  void writeNQuads(Quads quads) throws IOException {
    Optional<OutputStream> out = Optional.empty();
    String open = "";
    try (LineCursor lines = quads.byGraph()) {
      for (Optional<byte[]> next = lines.next(); next.isPresent(); next = lines.next()) {
        String line = new String(next.get(), StandardCharsets.UTF_8);
        String graph = line.substring(1, line.indexOf(' ') - 1);
        if (out.isEmpty() || !open.equals(graph)) {
          close(out);
          out = Optional.of(open(graph, Dump.N_QUADS));
          open = graph;
        }
        out.get().write((Quads.nQuad(line) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } finally {
      close(out);
    }
  }

  private static void close(Optional<OutputStream> out) throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
  }

  /** Where quads go, graph by graph, to become Turtle files. */
  Turtle turtle() {
    return new Turtle();
  }

  /** A Turtle file a graph. */
  final class Turtle extends StreamRDFBase implements Closeable {
    private Optional<StreamRDF> writer = Optional.empty();
    private Optional<OutputStream> out = Optional.empty();
    private String open = "";

    @Override
    public void quad(Quad quad) {
      String graph = quad.getGraph().getURI();
      if (writer.isEmpty() || !open.equals(graph)) {
        try {
          begin(graph);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      writer.orElseThrow().triple(quad.asTriple());
    }

    private void begin(String graph) throws IOException {
      close();
      OutputStream file = open(graph, Dump.TURTLE);
      out = Optional.of(file);
      writer = Optional.of(Dumps.blocks(RDFFormat.TURTLE_BLOCKS, file));
      open = graph;
    }

    @Override
    public void close() throws IOException {
      writer.ifPresent(StreamRDF::finish);
      writer = Optional.empty();
      GraphDumps.close(out);
      out = Optional.empty();
    }
  }
}
