package org.chapter8.rdf.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.rdf.Iris;

/**
 * A copy of what we use of another graph, in a folder that never changes once it is there.
 *
 * @param target the name of the service it is from
 * @param folder where it lies
 * @param items what was asked for, in the order of their IRIs
 */
public record Copy(String target, Path folder, Origin origin, List<Item> items) {
  /** Its statements: N-Triples, sorted, without blank nodes. */
  static final String STATEMENTS = "statements.nt";

  /** What was asked for and what became of it. */
  static final String ITEMS = "items.tsv";

  /** Where it is from. */
  static final String ORIGIN = "origin.ttl";

  /** What differs from the copy before. */
  static final String CHANGES = "changes.tsv";

  public Copy {
    items = List.copyOf(items);
  }

  /**
   * Reads what a copy says of itself.
   *
   * @throws IOException if a file is missing or malformed; names it
   */
  static Copy read(String target, Path folder) throws IOException {
    Path list = folder.resolve(ITEMS);
    try {
      List<Item> items = Files.readAllLines(list).stream().map(Item::of).toList();
      return new Copy(target, folder, origin(folder.resolve(ORIGIN), target), items);
    } catch (IllegalArgumentException e) {
      throw new IOException(list + ": " + e.getMessage(), e);
    }
  }

  private static Origin origin(Path file, String target) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
      return OriginTerms.read(graph, name(target))
          .orElseThrow(
              () -> new IOException(file + ": expected to say where " + target + " is from"));
    } catch (RiotException | DateTimeException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** What its own files call it; who publishes it has a base of their own. */
  static Node name(String target) {
    return new Iris(Iris.DEFAULT_BASE).externalGraph(target);
  }

  /** The file of its statements. */
  public Path statements() {
    return folder.resolve(STATEMENTS);
  }

  /** The statements as lines of N-Triples, in their order. */
  public List<String> lines() throws IOException {
    return Files.readAllLines(statements(), StandardCharsets.UTF_8);
  }

  /** How many of what was asked for something is said of. */
  public long found() {
    return items.stream().filter(Item::isThere).count();
  }
}
