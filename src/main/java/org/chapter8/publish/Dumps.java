package org.chapter8.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes the dumps of a release; equal quads give equal bytes. */
final class Dumps {
  private final Path folder;
  private final Quads quads;
  private final CompactContext context;
  private final String base;
  private final TableDumps tables;

  Dumps(Path folder, Quads quads, CompactContext context, String base, TableDumps tables) {
    this.base = base;
    this.tables = tables;
    this.folder = folder;
    this.quads = quads;
    this.context = context;
  }

  /**
   * Writes them all, the whole and each graph.
   *
   * @return the SHA-256 of the N-Quads
   */
  String write() throws IOException {
    String checksum = writeNQuads();
    try (OutputStream out = open(Dump.N_TRIPLES);
        LineCursor lines = quads.nTriples()) {
      lines.asStream().transferTo(out);
    }
    try (OutputStream out = open(Dump.TURTLE);
        TableDumps.Open rows = tables.open(folder)) {
      writeBlocks(quads.nTriples(), RDFFormat.TURTLE_BLOCKS, out, rows.triples());
    }
    GraphDumps graphs = new GraphDumps(folder, base);
    try (OutputStream out = open(Dump.TRIG);
        GraphDumps.Turtle files = graphs.turtle()) {
      writeBlocks(quads.graphByGraph(), RDFFormat.TRIG_BLOCKS, out, files);
    }
    graphs.writeNQuads(quads);
    try (OutputStream out = open(Dump.JSON_LD);
        LineCursor lines = quads.graphByGraph()) {
      new JsonLdDump(context).write(lines, out);
    }
    return checksum;
  }

  private String writeNQuads() throws IOException {
    MessageDigest digest = Checksums.digest();
    try (OutputStream out = new DigestOutputStream(open(Dump.N_QUADS), digest);
        LineCursor lines = quads.nQuads()) {
      lines.asStream().transferTo(out);
    }
    return Checksums.hex(digest);
  }

  /** Writes statements, and sends them to who else needs them: reading them again is slower. */
  private static void writeBlocks(
      LineCursor lines, RDFFormat format, OutputStream out, StreamRDF alongside)
      throws IOException {
    StreamRDF writer = blocks(format, out);
    Quads.parse(lines, new Twofold(writer, alongside));
    writer.finish();
  }

  /** A writer of Turtle or TriG that is started and has its prefixes. */
  static StreamRDF blocks(RDFFormat format, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    Prefixes.all().forEach(writer::prefix);
    return writer;
  }

  /** Sends on what is stated and leaves it to others to start and finish. */
  private static final class Twofold extends StreamRDFBase {
    private final StreamRDF first;
    private final StreamRDF second;

    Twofold(StreamRDF first, StreamRDF second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void triple(Triple triple) {
      first.triple(triple);
      second.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      first.quad(quad);
      second.quad(quad);
    }
  }

  /** Gzip as Java writes it holds no time and no name, so equal content gives an equal file. */
  private OutputStream open(Dump dump) throws IOException {
    return gzip(folder.resolve(dump.fileName()));
  }

  static OutputStream gzip(Path file) throws IOException {
    return new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16));
  }
}
