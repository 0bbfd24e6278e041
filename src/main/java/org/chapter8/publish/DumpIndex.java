package org.chapter8.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files among the dumps, with sizes and checksums. */
public final class DumpIndex {
  /** The list of checksums, in the form that {@code sha256sum} checks. */
  public static final String SUMS = "SHA256SUMS";

  /** The same and more, for programs. */
  public static final String INDEX = "index.json";

  private static final Distributions.Of TABLE =
      new Distributions.Of("Table", "表格", "text/csv", "CSV");

  /** What became different, as a patch. */
  static final Distributions.Of CHANGES =
      new Distributions.Of(
          "Changes since the release before as RDF Patch",
          "自上次发布以来的变化，RDF Patch",
          "application/gzip",
          "GZIP");

  private DumpIndex() {}

  /**
   * A file.
   *
   * @param path below the folder of the dumps, with slashes
   */
  record File(String path, Distributions.Of kind, long bytes, String sha256) {}

  /** The codes of all formats in the EU's table of file types. */
  static List<String> fileTypes() {
    List<String> types = new ArrayList<>(Arrays.stream(Dump.values()).map(Dump::fileType).toList());
    types.add(TABLE.fileType());
    types.add(CHANGES.fileType());
    return types;
  }

  /** The media types of all formats, and of what they are compressed as. */
  static List<String> mediaTypes() {
    List<String> types =
        new ArrayList<>(Arrays.stream(Dump.values()).map(Dump::mediaType).toList());
    types.add(TABLE.mediaType());
    types.add(CHANGES.mediaType());
    return types;
  }

  /**
   * Writes the checksums of all files of a folder.
   *
   * @return the dumps of the whole and the tables
   */
  static List<File> write(Path folder) throws IOException {
    NavigableMap<String, String> sums = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        sums.put(name, Checksums.sha256(file));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(folder.resolve(SUMS), lines);
    List<File> files = new ArrayList<>();
    for (Dump dump : Dump.values()) {
      files.add(file(folder, dump.fileName(), Distributions.Of.dump(dump), sums));
    }
    for (String name : sums.keySet()) {
      if (name.startsWith(TableDumps.FOLDER + "/") && name.endsWith(".csv.gz")) {
        files.add(file(folder, name, table(name), sums));
      }
    }
    return files;
  }

  private static Distributions.Of table(String name) {
    String plain = name.replaceAll("^.*/|\\.csv\\.gz$", "");
    return new Distributions.Of(
        "Table " + plain + " as CSV", "表格 " + plain + "，CSV", TABLE.mediaType(), TABLE.fileType());
  }

  private static File file(
      Path folder, String name, Distributions.Of kind, NavigableMap<String, String> sums)
      throws IOException {
    return new File(name, kind, Files.size(folder.resolve(name)), sums.get(name));
  }

  /** Writes the index for programs. */
  static void write(Path folder, History history, List<File> files, long graphs)
      throws IOException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode index = json.createObjectNode();
    index.put("release", history.last().id()).put("issued", history.last().day());
    history.last().changes().ifPresent(change -> index.put("previous", change.from()));
    History.changesFile(history.last()).ifPresent(name -> index.put("changes", name));
    index.put("checksums", SUMS).put("graphs", graphs);
    ArrayNode list = index.putArray("files");
    for (File file : files) {
      list.addObject()
          .put("path", file.path())
          .put("title", file.kind().en())
          .put("titleZh", file.kind().zh())
          .put("mediaType", file.kind().mediaType())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
    Files.writeString(folder.resolve(INDEX), json.writeValueAsString(index) + "\n");
  }

  /**
   * The checksums of a folder's files, by path.
   *
   * @throws IOException if the list is not there
   */
  public static NavigableMap<String, String> sums(Path folder) throws IOException {
    NavigableMap<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(SUMS))) {
      int blank = line.indexOf("  ");
      sums.put(line.substring(blank + 2), line.substring(0, blank));
    }
    return sums;
  }
}
