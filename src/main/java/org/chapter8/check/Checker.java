package org.chapter8.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chapter8.model.Finding;
import org.chapter8.rdf.Iris;

/**
 * Whether data keeps its promises: the SHACL shapes of {@code ontology/shapes} and the hygiene
 * rules of {@code queries/checks}. What it reads it reads once, when it is made.
 */
public final class Checker {
  /** Statements that are copied into memory: some 200 MB of them. */
  private static final int MOST_COPIED = 400_000;

  private final Graph ontology = new GraphMem2Fast();
  private final Shapes shapes;
  private final List<Rule> rules;
  private final int mostCopied;

  /**
   * A checker.
   *
   * @param ontologyDir the folder that holds {@code chapter8.ttl} and {@code shapes}
   * @param queriesDir the folder that holds {@code checks}
   * @throws UncheckedIOException if a folder cannot be listed; {@link IllegalArgumentException}
   *     naming the file if one cannot be read or is not well written
   */
  public Checker(Path ontologyDir, Path queriesDir) {
    this(ontologyDir, queriesDir, MOST_COPIED);
  }

  /** The same, data of more than {@code mostCopied} statements checked where they lie. */
  Checker(Path ontologyDir, Path queriesDir, int mostCopied) {
    this.mostCopied = mostCopied;
    TurtleFiles.read(ontologyDir.resolve("chapter8.ttl"), ontology);
    shapes = shapes(ontologyDir.resolve("shapes"));
    rules = rules(queriesDir.resolve("checks"));
  }

  /**
   * Checks all graphs of a data set together: shapes see their union and the ontology, rules see
   * that union as default graph and the named graphs by name. Copies of what others say are held to
   * none of our promises and left out. A small union is copied into memory, since both ask it more
   * often than a store likes; a large one would not fit and is asked where it lies, if the ontology
   * lies there too.
   *
   * @param data unchanged; read in one transaction
   * @return what is wrong, in the order of findings; empty if nothing is
   */
  public List<Finding> check(DatasetGraph data) {
    return Txn.calculateRead(data, () -> checkNow(data));
  }

  private List<Finding> checkNow(DatasetGraph data) {
    boolean copied = isSmall(data) || !TDBInternal.isBackedByTDB(data) || !holdsOntology(data);
    boolean asItIs = !copied && !OwnStatements.holdsOthers(data);
    Graph union = copied ? copy(data) : asItIs ? data.getUnionGraph() : new OwnStatements(data);
    DatasetGraph view = asItIs ? data : view(union, data);
    Stream<Finding> ofRules = rules.stream().flatMap(rule -> QueryCheck.run(rule, view).stream());
    return Stream.concat(ShapeCheck.run(shapes, union).stream(), ofRules)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isSmall(DatasetGraph data) {
    Iterator<Quad> quads = Iter.filter(data.find(), quad -> !Iris.isExternalGraph(quad.getGraph()));
    int count = 0;
    while (quads.hasNext() && count <= mostCopied) {
      quads.next();
      count++;
    }
    return count <= mostCopied;
  }

  private boolean holdsOntology(DatasetGraph data) {
    return ontology.stream()
        .allMatch(
            triple ->
                triple.getSubject().isBlank()
                    || triple.getObject().isBlank()
                    || data.contains(
                        Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  private Graph copy(DatasetGraph data) {
    Graph union = new GraphMem2Fast();
    data.stream()
        .filter(quad -> !Iris.isExternalGraph(quad.getGraph()))
        .forEach(quad -> union.add(quad.asTriple()));
    GraphUtil.addInto(union, ontology);
    return union;
  }

  private static DatasetGraph view(Graph union, DatasetGraph data) {
    DatasetGraph view = DatasetGraphFactory.create(union);
    data.listGraphNodes()
        .forEachRemaining(
            name -> {
              if (!Iris.isExternalGraph(name)) {
                view.addGraph(name, data.getGraph(name));
              }
            });
    return view;
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
