package org.chapter8.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.chapter8.model.Finding;

/**
 * Whether data keeps its promises: the SHACL shapes of {@code ontology/shapes} and the hygiene
 * rules of {@code queries/checks}. What it reads it reads once, when it is made.
 */
public final class Checker {
  private final Graph ontology = new GraphMem2Fast();
  private final Shapes shapes;
  private final List<Rule> rules;

  /**
   * A checker.
   *
   * @param ontologyDir the folder that holds {@code chapter8.ttl} and {@code shapes}
   * @param queriesDir the folder that holds {@code checks}
   * @throws UncheckedIOException if a folder cannot be listed; {@link IllegalArgumentException}
   *     naming the file if one cannot be read or is not well written
   */
  public Checker(Path ontologyDir, Path queriesDir) {
    TurtleFiles.read(ontologyDir.resolve("chapter8.ttl"), ontology);
    shapes = shapes(ontologyDir.resolve("shapes"));
    rules = rules(queriesDir.resolve("checks"));
  }

  /**
   * Checks all graphs of a data set together: shapes see their union and the ontology, rules see
   * that union as default graph and the named graphs by name. The union is copied into memory,
   * since both ask it more often than a store likes.
   *
   * @param data unchanged; read in one transaction
   * @return what is wrong, in the order of findings; empty if nothing is
   */
  public List<Finding> check(DatasetGraph data) {
    return Txn.calculateRead(data, () -> checkNow(data));
  }

  private List<Finding> checkNow(DatasetGraph data) {
    Graph union = new GraphMem2Fast();
    data.stream().forEach(quad -> union.add(quad.asTriple()));
    GraphUtil.addInto(union, ontology);
    DatasetGraph view = DatasetGraphFactory.create(union);
    data.listGraphNodes().forEachRemaining(name -> view.addGraph(name, data.getGraph(name)));

    List<Finding> findings = new ArrayList<>(ShapeCheck.run(shapes, union));
    rules.forEach(rule -> findings.addAll(QueryCheck.run(rule, view)));
    return findings.stream().distinct().sorted().toList();
  }

  private static Shapes shapes(Path folder) {
    Graph graph = new GraphMem2Fast();
    for (Path file : files(folder, ".ttl")) {
      TurtleFiles.read(file, graph);
    }
    return Shapes.parse(graph);
  }

  private static List<Rule> rules(Path folder) {
    List<Rule> rules = new ArrayList<>();
    try {
      for (Path file : files(folder, ".rq")) {
        rules.add(Rule.read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rules);
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
