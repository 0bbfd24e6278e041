package org.chapter8.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Writes the dumps of a release; equal quads give equal bytes. */
final class Dumps {
  private final Path folder;
  private final Quads quads;
  private final CompactContext context;
  private final String base;

  Dumps(Path folder, Quads quads, CompactContext context, String base) {
    this.base = base;
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
    try (OutputStream out = open(Dump.TURTLE)) {
      writeBlocks(quads.nTriples(), RDFFormat.TURTLE_BLOCKS, out);
    }
    try (OutputStream out = open(Dump.TRIG)) {
      writeBlocks(quads.graphByGraph(), RDFFormat.TRIG_BLOCKS, out);
    }
    try (OutputStream out = open(Dump.JSON_LD);
        LineCursor lines = quads.graphByGraph()) {
      new JsonLdDump(context).write(lines, out);
    }
    new GraphDumps(folder, base).write(quads);
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

  private static void writeBlocks(LineCursor lines, RDFFormat format, OutputStream out)
      throws IOException {
    StreamRDF writer = blocks(format, out);
    Quads.parse(lines, new Unstarted(writer));
    writer.finish();
  }

  /** A writer of Turtle or TriG that is started and has its prefixes. */
  static StreamRDF blocks(RDFFormat format, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    Prefixes.all().forEach(writer::prefix);
    return writer;
  }

  /** Leaves it to others to start and finish a writer. */
  private static final class Unstarted extends StreamRDFWrapper {
    Unstarted(StreamRDF writer) {
      super(writer);
    }

    @Override
    public void start() {}

    @Override
    public void finish() {}
  }

  /** Gzip as Java writes it holds no time and no name, so equal content gives an equal file. */
  private OutputStream open(Dump dump) throws IOException {
    return gzip(folder.resolve(dump.fileName()));
  }

  static OutputStream gzip(Path file) throws IOException {
    return new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16));
  }
}
