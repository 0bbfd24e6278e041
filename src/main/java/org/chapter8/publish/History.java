package org.chapter8.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The releases of a data folder up to one of them, the first one first. A release keeps it, and the
 * changes between them, when the releases themselves are gone.
 */
public record History(List<Version> versions) {
  static final String FILE = "history.json";

  /** The folder among the dumps that holds changes. */
  static final String CHANGES = "changes";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

  public History {
    versions = List.copyOf(versions);
  }

  /**
   * One release.
   *
   * @param id its id
   * @param day on which it was first published, UTC, as {@code xsd:date}
   * @param triples statements, each once
   * @param quads statements of all graphs
   * @param changes since the release before; nothing for the first one known
   */
  public record Version(
      String id, String day, long triples, long quads, Optional<Change> changes) {}

  /**
   * What became different.
   *
   * @param from the id of the release before
   * @param added quads
   * @param removed quads
   */
  public record Change(String from, long added, long removed) {}

  /** Reads the history that a release has; one made before there were histories has itself only. */
  static History of(Release release) throws IOException {
    Path file = release.folder().resolve(FILE);
    if (!Files.exists(file)) {
      long triples = release.figures().getOrDefault("triples", 0L);
      String day = release.modified().toString().substring(0, "2000-01-01".length());
      return new History(
          List.of(new Version(release.id(), day, triples, triples, Optional.empty())));
    }
    try {
      return JSON.readValue(Files.readAllBytes(file), History.class);
    } catch (JsonProcessingException e) {
      throw new IOException(file + " should list releases; found " + e.getOriginalMessage(), e);
    }
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
  }

  /** With one more. */
  History and(Version next) {
    List<Version> all = new ArrayList<>(versions);
    all.add(next);
    return new History(all);
  }

  /** The release that has this history. */
  public Version last() {
    return versions.getLast();
  }

  /** When the first one was published. */
  public Version first() {
    return versions.getFirst();
  }

  /** The last release of an id: data may come back to what they were. */
  public Optional<Version> version(String id) {
    return versions.reversed().stream().filter(version -> version.id().equals(id)).findFirst();
  }

  /** Where the changes of a release lie below the dumps, if it has any. */
  public static Optional<String> changesFile(Version version) {
    return version
        .changes()
        .map(change -> CHANGES + "/" + change.from() + "-" + version.id() + ".rdfp.gz");
  }
}
