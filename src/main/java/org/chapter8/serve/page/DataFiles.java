package org.chapter8.serve.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.publish.Dump;
import org.chapter8.publish.DumpIndex;
import org.chapter8.publish.History;
import org.chapter8.publish.Release;

/** The files of a release as a page lists them. Only what has a checksum is listed. */
final class DataFiles {
  private static final String TABLES = "csv/";
  private static final String METADATA = "csv/csv-metadata.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Release release;
  private final Edition edition;
  private final NavigableMap<String, String> sums;

  /**
   * The files of a release.
   *
   * @throws IOException if the list of checksums cannot be read
   */
  DataFiles(Release release, Edition edition) throws IOException {
    this.release = release;
    this.edition = edition;
    this.sums = DumpIndex.sums(release.dumps());
  }

  /** The address of the folder that the files are in. */
  String folder() {
    return "/dumps/" + release.id() + "/";
  }

  /** Everything in one file, by format. */
  List<DataView.File> whole() {
    boolean isChinese = edition.lang() == Lang.ZH;
    List<DataView.File> files = new ArrayList<>();
    for (Dump dump : Dump.values()) {
      String title = isChinese ? dump.titleZh() : dump.title();
      Text about = new Text(title, edition.lang().tag());
      file(dump.fileName(), about, dump.mediaType()).ifPresent(files::add);
    }
    return files;
  }

  private Optional<DataView.File> file(String path, Text about, String mediaType) {
    return file(path, folder() + path, about, mediaType);
  }

  private Optional<DataView.File> file(String path, String href, Text about, String mediaType) {
    return Optional.ofNullable(sums.get(path))
        .map(sum -> new DataView.File(Paths.encode(href), path, about, mediaType, size(path), sum));
  }

  private String size(String path) {
    try {
      return words(Files.size(release.dumps().resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number of bytes for people, in decimal units. */
  static String words(long bytes) {
    List<String> units = List.of("kB", "MB", "GB", "TB");
    if (bytes < 1000) {
      return bytes + " B";
    }
    double rest = bytes / 1000.0;
    int unit = 0;
    while (rest >= 999.95 && unit < units.size() - 1) {
      rest /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", rest, units.get(unit));
  }

  /** The tables, and last what tells programs how to read them. */
  List<DataView.File> tables() throws IOException {
    Map<String, Text> titles = titles();
    List<DataView.File> files = new ArrayList<>();
    for (String path : sums.keySet()) {
      if (path.startsWith(TABLES) && path.endsWith(".csv.gz")) {
        Text about = titles.getOrDefault(path.replaceAll("^csv/|\\.gz$", ""), Text.plain(""));
        file(path, about, "text/csv").ifPresent(files::add);
      }
    }
    Text about = new Text(edition.say("download.tables.metadata"), edition.lang().tag());
    file(METADATA, about, "application/csvm+json").ifPresent(files::add);
    return files;
  }

  /** What is in each table, from the metadata. */
  private Map<String, Text> titles() throws IOException {
    Map<String, Text> titles = new HashMap<>();
    Path metadata = release.dumps().resolve(METADATA);
    if (Files.exists(metadata)) {
      for (JsonNode table : JSON.readTree(Files.readAllBytes(metadata)).path("tables")) {
        for (JsonNode title : table.path("dc:title")) {
          String language = title.path("@language").asText();
          if (language.equals(edition.lang().tag())) {
            titles.put(
                table.path("url").asText(), new Text(title.path("@value").asText(), language));
          }
        }
      }
    }
    return titles;
  }

  /** The named graphs, as the catalogue has them. */
  List<DataView.Graph> graphs() {
    Known known = edition.known();
    return edition.paths().iri("/dataset").stream()
        .map(NodeFactory::createURI)
        .flatMap(dataset -> known.objects(dataset, "sd:namedGraph").stream())
        .flatMap(named -> known.object(named, "sd:name").stream())
        .map(this::graph)
        .toList();
  }

  private DataView.Graph graph(Node graph) {
    Known known = edition.known();
    Text name = Text.plain(edition.paths().withoutBase(graph.getURI()));
    List<DataView.File> files = new ArrayList<>();
    for (Node dump : known.objects(graph, "void:dataDump")) {
      String path = dump.getURI().replaceFirst("^.*/dumps/latest/", "");
      boolean isTurtle = path.endsWith(".ttl.gz");
      Text about = Text.plain(isTurtle ? "Turtle" : "N-Quads");
      file(path, about, isTurtle ? "text/turtle" : "application/n-quads").ifPresent(files::add);
    }
    return new DataView.Graph(
        edition.names().link(graph, name), known.number(graph, "void:triples").orElse(0), files);
  }

  /** The releases, the last one first. */
  List<DataView.Version> releases() throws IOException {
    return release.history().versions().reversed().stream().map(this::version).toList();
  }

  private DataView.Version version(History.Version version) {
    return new DataView.Version(
        version.id(),
        version.day(),
        version.triples(),
        changes(version),
        version.changes().map(History.Change::added).orElse(0L),
        version.changes().map(History.Change::removed).orElse(0L));
  }

  private List<DataView.File> changes(History.Version version) {
    String name = "changes.rdfp.gz";
    String href = "/dumps/" + version.id() + "/" + name;
    return History.changesFile(version)
        .flatMap(path -> file(path, href, Text.plain("RDF Patch"), "application/gzip"))
        .map(file -> file.called(name))
        .stream()
        .toList();
  }
}
