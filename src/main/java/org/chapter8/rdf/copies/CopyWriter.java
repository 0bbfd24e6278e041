package org.chapter8.rdf.copies;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes a copy and switches to it in one step: {@code external/<target>} is a link to a folder of
 * {@code external/.<target>/}, where the one before stays too. Whoever reads meanwhile reads one of
 * them whole.
 */
public final class CopyWriter {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "dcterms", DCTerms.NS,
          "prov", "http://www.w3.org/ns/prov#",
          "void", VOID.NS,
          "xsd", XSD.NS);

  private final Path external;
  private final String target;

  public CopyWriter(Path data, String target) {
    this.external = data.resolve(Copies.FOLDER);
    this.target = target;
  }

  /**
   * Writes a copy.
   *
   * @param statements lines of N-Triples
   * @param changes since the copy before
   * @throws IOException if it can't be written; the copy before is then still the one there
   */
  public Copy write(
      Origin origin, List<Item> items, SortedSet<String> statements, List<Difference> changes)
      throws IOException {
    Path versions = Files.createDirectories(external.resolve("." + target));
    Path folder = Files.createTempDirectory(versions, ".next");
    boolean done = false;
    try {
      Files.write(folder.resolve(Copy.STATEMENTS), statements, StandardCharsets.UTF_8);
      Files.write(folder.resolve(Copy.ITEMS), items.stream().map(Item::line).toList());
      Files.write(folder.resolve(Copy.CHANGES), Difference.lines(changes));
      origin(folder.resolve(Copy.ORIGIN), origin, statements.size(), found(items));
      Path version = place(versions, origin.fetched().toString().replace(":", ""));
      Files.move(folder, version, StandardCopyOption.ATOMIC_MOVE);
      done = true;
      switchTo(version);
      return Copy.read(target, version.toRealPath());
    } finally {
      if (!done) {
        delete(folder);
      }
    }
  }

  private static long found(List<Item> items) {
    return items.stream().filter(Item::isThere).count();
  }

  /** A folder of its own for each copy, also for two in a second. */
  private static Path place(Path versions, String name) {
    Path place = versions.resolve(name);
    for (int number = 2; Files.exists(place); number++) {
      place = versions.resolve(name + "-" + number);
    }
    return place;
  }

  private void origin(Path file, Origin origin, long statements, long found) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
    Node copy = Copy.name(target);
    OriginTerms.triples(copy, origin).forEach(graph::add);
    graph.add(Triple.create(copy, VOID.triples.asNode(), number(statements)));
    graph.add(Triple.create(copy, VOID.entities.asNode(), number(found)));
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
    }
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private void switchTo(Path version) throws IOException {
    Path current = external.resolve(target);
    Optional<Path> before =
        Files.exists(current, LinkOption.NOFOLLOW_LINKS)
            ? Optional.of(current.toRealPath())
            : Optional.empty();
    Path next = external.resolve("." + target + ".next");
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, external.relativize(version));
    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
    prune(version, before);
  }

  /** Keeps this copy and the one before. */
  private void prune(Path version, Optional<Path> before) throws IOException {
    try (Stream<Path> versions = Files.list(external.resolve("." + target))) {
      for (Path each : versions.toList()) {
        Path real = each.toRealPath();
        if (!real.equals(version.toRealPath()) && !before.equals(Optional.of(real))) {
          delete(each);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
