package org.chapter8.serve.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;

/** What an RDF Patch changes, slice by slice in its order. */
final class PatchChanges extends RDFChangesBase {
  private final SequencedMap<Slice, Change> changes = new LinkedHashMap<>();

  private PatchChanges() {}

  /** Reads a compressed patch. */
  static SequencedMap<Slice, Change> of(Path file) throws IOException {
    PatchChanges all = new PatchChanges();
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
      new RDFPatchReaderText(in).apply(all);
    }
    return all.changes;
  }

  private Change change(Node graph, Node subject) {
    return changes.computeIfAbsent(new Slice(subject, graph), Change::of);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    change(graph, subject).added().add(Triple.create(subject, predicate, object));
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    change(graph, subject).removed().add(Triple.create(subject, predicate, object));
  }
}
