package org.chapter8.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.model.Membership;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;
import org.chapter8.rdf.Vocabulary.Classes;

/**
 * The curated tables of {@code ontology/authorities/}: one Turtle file, one graph, and a graph each
 * for the tables of names and of memberships with their years.
 */
public final class AuthorityTables {
  /** The graph of names with their years. */
  public static final String NAMES = "names";

  /** The graph of memberships with their years. */
  public static final String MEMBERSHIPS = "memberships";

  private static final String TURTLE = ".ttl";

  private AuthorityTables() {}

  /**
   * The tables by name, the file's name without its ending, as written: under the default base.
   *
   * @param ontologyDir the folder that holds {@code authorities}; without such a folder there are
   *     no tables
   * @throws UncheckedIOException if a file cannot be read; {@link IllegalArgumentException} naming
   *     the file if it is not Turtle; {@link TableErrors} naming every row of the other tables that
   *     is not right
   */
  public static SortedMap<String, Graph> load(Path ontologyDir) {
    return load(ontologyDir, new Iris(Iris.DEFAULT_BASE));
  }

  /** The tables with their resources moved from the default base to that of {@code iris}. */
  public static SortedMap<String, Graph> load(Path ontologyDir, Iris iris) {
    SortedMap<String, Graph> tables = new TreeMap<>();
    Path folder = ontologyDir.resolve("authorities");
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      tables.put(name.substring(0, name.length() - TURTLE.length()), parse(file, iris));
    }
    tables.values().forEach(table -> lives(table, iris));
    tables.putAll(years(folder, List.copyOf(tables.values()), iris));
    return tables;
  }

  private static SortedMap<String, Graph> years(Path folder, Collection<Graph> tables, Iris iris) {
    Map<Ref, Validity> lives = described(tables, iris);
    List<String> problems = new ArrayList<>();
    Graph names = GraphFactory.createDefaultGraph();
    YearsMapper toNames = new YearsMapper(iris, names);
    NamesTable.read(folder, lives, problems).forEach(row -> toNames.name(row, tables));
    Graph memberships = GraphFactory.createDefaultGraph();
    YearsMapper toMemberships = new YearsMapper(iris, memberships);
    AsOf asOf = AsOf.read(folder, problems);
    MembershipsTable.read(folder, lives, problems)
        .forEach(row -> toMemberships.membership(row, isCurrent(row.membership(), lives, asOf)));
    if (!problems.isEmpty()) {
      throw new TableErrors(problems);
    }
    SortedMap<String, Graph> years = new TreeMap<>();
    years.put(NAMES, names);
    years.put(MEMBERSHIPS, memberships);
    years.values().removeIf(Graph::isEmpty);
    return years;
  }

  /** A membership that nobody ended has ended with the body or the member. */
  private static boolean isCurrent(Membership membership, Map<Ref, Validity> lives, AsOf asOf) {
    return Stream.of(
            membership.years(),
            lives.get(membership.organization()),
            lives.get(membership.member()))
        .allMatch(asOf::holds);
  }

  /** The actors, and when they existed. */
  private static Map<Ref, Validity> described(Collection<Graph> tables, Iris iris) {
    Map<Ref, Validity> lives = new HashMap<>();
    for (Graph table : tables) {
      YearsReader years = new YearsReader(table, iris);
      table.stream(Node.ANY, RDF.type.asNode(), Classes.ACTOR)
          .map(Triple::getSubject)
          .forEach(actor -> lives.put(iris.ref(actor.getURI()), years.of(actor)));
    }
    return lives;
  }

  /** The days of actors follow from the years that are written. */
  private static void lives(Graph table, Iris iris) {
    YearsReader years = new YearsReader(table, iris);
    YearsMapper days = new YearsMapper(iris, table);
    table.stream(Node.ANY, RDF.type.asNode(), Classes.ACTOR)
        .map(Triple::getSubject)
        .toList()
        .forEach(actor -> days.days(actor, years.of(actor)));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TURTLE)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph parse(Path file, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      String turtle = Files.readString(file);
      RDFParser.fromString(turtle, Lang.TURTLE)
          .base(Iris.DEFAULT_BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Rebasing(StreamRDFLib.graph(graph), iris));
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (RiotException e) {
      throw new IllegalArgumentException(file + " is not Turtle: " + e.getMessage(), e);
    }
  }
}
