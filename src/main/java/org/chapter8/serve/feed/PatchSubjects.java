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
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;

/** The subjects of an RDF Patch, in its order. */
final class PatchSubjects extends RDFChangesBase {
  private final SequencedMap<Node, Change> changes = new LinkedHashMap<>();

  private PatchSubjects() {}

  /** Reads a compressed patch. */
  static SequencedMap<Node, Change> of(Path file) throws IOException {
    PatchSubjects subjects = new PatchSubjects();
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
      new RDFPatchReaderText(in).apply(subjects);
    }
    return subjects.changes;
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    changes.merge(subject, new Change(subject, 1, 0), Change::and);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    changes.merge(subject, new Change(subject, 0, 1), Change::and);
  }
}
