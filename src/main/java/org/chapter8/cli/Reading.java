package org.chapter8.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chapter8.extract.Kind;
import org.chapter8.extract.Readers;
import org.chapter8.link.NameIndex;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Extraction;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.publish.InputReader;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.chapter8.source.Sources;

/** Files to extractions: the one place where reading, extraction and names are wired together. */
final class Reading implements InputReader {
  private final ActorNames names;
  private final Readers readers;
  private final Optional<Kind> kind;

  private Reading(ActorNames names, Optional<Kind> kind) {
    this.names = names;
    this.readers = new Readers(names);
    this.kind = kind;
  }

  /**
   * Reading with the names of the authority tables.
   *
   * @param ontology the folder of the authority tables
   * @param kind what every document is read as; empty if each shows its kind itself
   * @throws IOException if a table cannot be read or is malformed
   */
  static Reading with(Path ontology, Optional<Kind> kind) throws IOException {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    try {
      return new Reading(new NameIndex(AuthorityReader.read(ontology, iris)), kind);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * A document and what it says.
   *
   * @param source the document, decoded
   */
  record Read(SourceDocument source, Extraction extraction) {}

  /** What a file says, with the text it says it in. */
  Read withSource(Path file) throws UnreadableException {
    SourceDocument found = Sources.read(file);
    boolean structured = kind.map(Kind::isStructured).orElseGet(() -> Readers.isStructured(found));
    SourceDocument source = structured ? found : Sources.withoutMarkup(found);
    return new Read(source, readers.read(source, kind));
  }

  /** The names of the authority tables. */
  ActorNames names() {
    return names;
  }

  @Override
  public Extraction read(Path file) throws UnreadableException {
    return withSource(file).extraction();
  }
}
