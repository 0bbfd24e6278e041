package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Puts a release that is being built into the line of those before it. */
final class Lineage {
  private final Optional<Release> before;
  private final Path dumps;
  private final Clock clock;

  /**
   * A release after another.
   *
   * @param before the current release, if there is one
   * @param dumps the folder of dumps of the one that is built
   */
  Lineage(Optional<Release> before, Path dumps, Clock clock) {
    this.before = before;
    this.dumps = dumps;
    this.clock = clock;
  }

  /** The IRI of a release. */
  static String iri(String base, String id) {
    return base + "dataset/release/" + id;
  }

  /**
   * Writes the changes, and carries older ones over.
   *
   * @return the history of the new release; that of the one before if the data are the same
   */
  History write(String id, String base, Quads quads, Statistics counts) throws IOException {
    String day = LocalDate.now(clock).toString();
    long triples = counts.all().triples();
    if (before.isEmpty()) {
      History none = new History(java.util.List.of());
      return none.and(new History.Version(id, day, triples, counts.quads(), Optional.empty()));
    }
    History history = History.of(before.get());
    carryOver(before.get(), history);
    if (before.get().id().equals(id)) {
      return history;
    }
    History.Change change = changes(before.get(), id, base, quads);
    return history.and(new History.Version(id, day, triples, counts.quads(), Optional.of(change)));
  }

  private void carryOver(Release from, History history) throws IOException {
    for (History.Version version : history.versions()) {
      Optional<String> name = History.changesFile(version);
      if (name.isPresent()) {
        Path file = from.dumps().resolve(name.get());
        Path target = dumps.resolve(name.get());
        Files.createDirectories(target.getParent());
        if (!Files.exists(target)) {
          Folders.linkOrCopy(file, target);
        }
      }
    }
  }

  private History.Change changes(Release from, String id, String base, Quads quads)
      throws IOException {
    Path folder = Files.createDirectories(dumps.resolve(History.CHANGES));
    Path file = folder.resolve(from.id() + "-" + id + ".rdfp.gz");
    Files.deleteIfExists(file);
    Path old = from.dumps().resolve(Dump.N_QUADS.fileName());
    return Changes.write(
        file,
        iri(from.base(), from.id()),
        LineCursor.ofGzip(old),
        iri(base, id),
        quads.nQuads(),
        from.id());
  }
}
