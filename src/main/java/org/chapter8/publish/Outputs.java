package org.chapter8.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;

/** Writes what people download: dumps, tables, changes, the catalogue. */
final class Outputs {
  private static final int ID_DIGITS = 16;

  private final Job job;
  private final Making making;
  private final Clock clock;

  Outputs(Job job, Making making, Clock clock) {
    this.job = job;
    this.making = making;
    this.clock = clock;
  }

  /**
   * Writes it all.
   *
   * @return the id of the release
   */
  String write() throws IOException {
    Path dumps = making.dumps();
    Quads quads = making.quads();
    CompactContext context = CompactContext.read(job.ontology().resolve("context.jsonld"));
    String id =
        new Dumps(dumps, quads, context, job.base(), making.tables())
            .write()
            .substring(0, ID_DIGITS);
    History history =
        new Lineage(Release.current(job.out()), dumps, clock)
            .write(id, job.base(), quads, making.counts());
    history.write(making.folder());
    List<DumpIndex.File> files = DumpIndex.write(dumps);
    DumpIndex.write(dumps, history, files, making.counts().graphs().size());
    Catalogue.Description description = making.described().get();
    write(making.folder().resolve("void.ttl"), description.triples());
    List<Triple> record = ReleaseRecord.of(job.base(), description.triples(), history, files);
    write(making.folder().resolve(ReleaseRecord.FILE), record);
    return id;
  }

  private static void write(Path file, List<Triple> triples) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      StreamRDF writer = Dumps.blocks(RDFFormat.TURTLE_BLOCKS, out);
      triples.forEach(writer::triple);
      writer.finish();
    }
  }
}
