package org.chapter8.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A release as it lies on disk.
 *
 * @param folder its folder
 * @param id first 16 hexadecimal digits of the SHA-256 of its N-Quads
 * @param base the IRI under which its resources live, ending in a slash
 * @param asked names of what somebody asked to be read; empty if it holds the seeds unasked
 * @param fingerprint of what it was made from
 * @param figures what it counts, in the order of the table shown to people
 */
public record Release(
    Path folder,
    String id,
    String base,
    List<String> asked,
    String fingerprint,
    Map<String, Long> figures) {
  private static final String FILE = "release.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public Release {
    asked = List.copyOf(asked);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** What stands in the file; the folder is known from where it lies. */
  private record Description(
      String id,
      String base,
      List<String> asked,
      String fingerprint,
      LinkedHashMap<String, Long> figures) {
    /** A file of an older version does not say what was asked. */
    Description {
      asked = Optional.ofNullable(asked).orElse(List.of());
    }
  }

  /**
   * The current release of a data folder, if there is one.
   *
   * @throws IOException if it is there but cannot be read
   */
  public static Optional<Release> current(Path data) throws IOException {
    Path current = data.resolve("current");
    return Files.isDirectory(current) ? Optional.of(at(current.toRealPath())) : Optional.empty();
  }

  /** The release in {@code folder}. */
  public static Release at(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      Description read = JSON.readValue(Files.readAllBytes(file), Description.class);
      return new Release(
          folder, read.id(), read.base(), read.asked(), read.fingerprint(), read.figures());
    } catch (JsonProcessingException e) {
      throw new IOException(
          file + " should describe a release; found " + e.getOriginalMessage(), e);
    }
  }

  void write() throws IOException {
    Description description =
        new Description(id, base, asked, fingerprint, new LinkedHashMap<>(figures));
    Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(description) + "\n");
  }

  /** Whether two folders hold releases of the same data made by the same code, after the same. */
  static boolean describesTheSame(Path one, Path other) throws IOException {
    return isSame(one, other, FILE)
        && isSame(one, other, History.FILE)
        && isSame(one, other, Withdrawn.FILE);
  }

  private static boolean isSame(Path one, Path other, String name) throws IOException {
    Path first = one.resolve(name);
    return Files.exists(first) && Files.mismatch(first, other.resolve(name)) == -1;
  }

  /** This one and those before it. */
  public History history() throws IOException {
    return History.of(this);
  }

  /** The catalogue with all that is known of this release: DCAT and VoID in Turtle. */
  public Path record() {
    return folder.resolve(ReleaseRecord.FILE);
  }

  /** Its catalogue, as it is in the data: DCAT and VoID in Turtle. */
  Path catalogue() {
    return folder.resolve("void.ttl");
  }

  /** The copies of other graphs that it holds, by name. */
  public List<PublishedCopy> copies() throws IOException {
    return PublishedCopy.of(this);
  }

  /** The folder of its site map. */
  public Path sitemap() {
    return folder.resolve(Sitemap.FOLDER);
  }

  /** When it was built. */
  public Instant modified() throws IOException {
    return Files.getLastModifiedTime(folder.resolve(FILE)).toInstant();
  }

  /** What could not be settled. */
  public Path findings() {
    return folder.resolve(FindingsFile.NAME);
  }

  /**
   * The text of a document that was read, as its passages quote it, in UTF-8.
   *
   * @param sha256 checksum of the document's file
   */
  public Path text(String sha256) {
    return folder.resolve(Texts.FOLDER).resolve(sha256 + ".txt");
  }

  /** Its dumps and their checksums. */
  public Path dumps() {
    return folder.resolve("dumps");
  }
}
