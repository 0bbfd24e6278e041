package org.chapter8.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
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

  void write(Quads quads) throws IOException {
    try (LineCursor lines = quads.byGraph()) {
      Optional<OneGraph> open = Optional.empty();
      for (Optional<byte[]> next = lines.next(); next.isPresent(); next = lines.next()) {
        String line = new String(next.get(), StandardCharsets.UTF_8);
        String graph = line.substring(1, line.indexOf(' ') - 1);
        if (open.isEmpty() || !open.get().graph.equals(graph)) {
          if (open.isPresent()) {
            open.get().close();
          }
          open = Optional.of(new OneGraph(graph));
        }
        open.get().line(Quads.nQuad(line));
      }
      if (open.isPresent()) {
        open.get().close();
      }
    }
  }

  /** The files of one graph while they are written, some lines at a time. */
  private final class OneGraph {
    private static final int CHUNK = 2000;

    private final String graph;
    private final OutputStream nQuads;
    private final OutputStream turtle;
    private final StreamRDF writer;
    private final List<String> pending = new ArrayList<>();

    OneGraph(String graph) throws IOException {
      this.graph = graph;
      this.nQuads = open(Dump.N_QUADS);
      this.turtle = open(Dump.TURTLE);
      this.writer = Dumps.blocks(RDFFormat.TURTLE_BLOCKS, turtle);
    }

    private OutputStream open(Dump dump) throws IOException {
      Path file = folder.resolve(GraphFiles.path(base, graph, dump));
      Files.createDirectories(file.getParent());
      return Dumps.gzip(file);
    }

    void line(String line) throws IOException {
      pending.add(line);
      if (pending.size() == CHUNK) {
        flush();
      }
    }

    private void flush() throws IOException {
      byte[] bytes = (String.join("\n", pending) + "\n").getBytes(StandardCharsets.UTF_8);
      pending.clear();
      nQuads.write(bytes);
      RDFParser.source(new ByteArrayInputStream(bytes))
          .lang(Lang.NQUADS)
          .checking(false)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  writer.triple(quad.asTriple());
                }

                @Override
                public void triple(Triple triple) {
                  writer.triple(triple);
                }
              });
    }

    void close() throws IOException {
      if (!pending.isEmpty()) {
        flush();
      }
      writer.finish();
      nQuads.close();
      turtle.close();
    }
  }
}
