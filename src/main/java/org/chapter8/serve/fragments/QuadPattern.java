package org.chapter8.serve.fragments;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.serve.fragments.BadPatternException.Problem;

/**
 * What is looked for; {@link Node#ANY} stands for anything.
 *
 * @param graph an IRI, anything, or {@link Quad#unionGraph} for the triples of all graphs, each
 *     once
 */
public record QuadPattern(Node graph, Node subject, Node predicate, Node object) {
  public static final String SUBJECT = "subject";
  public static final String PREDICATE = "predicate";
  public static final String OBJECT = "object";
  public static final String GRAPH = "graph";
  public static final String PAGE = "page";

  private static final Set<String> KNOWN =
      Set.of(SUBJECT, PREDICATE, OBJECT, GRAPH, PAGE, "format", "lang");

  /**
   * Reads the parameters of a request; the language matters to people only.
   *
   * @param union the IRI by which the triples of all graphs are asked for
   */
  public static QuadPattern of(Map<String, List<String>> parameters, String union)
      throws BadPatternException {
    for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
      if (!KNOWN.contains(entry.getKey()) || entry.getValue().size() > 1) {
        throw new BadPatternException(
            Problem.PARAMETER,
            entry.getKey(),
            "" + entry.getValue().size(),
            "There are the parameters subject, predicate, object, graph, page, format and lang,"
                + " each at most once; found %s %d times."
                    .formatted(entry.getKey(), entry.getValue().size()));
      }
    }
    Node graph = term(parameters, GRAPH);
    return new QuadPattern(
        graph.isURI() && graph.getURI().equals(union) ? Quad.unionGraph : graph,
        term(parameters, SUBJECT),
        term(parameters, PREDICATE),
        term(parameters, OBJECT));
  }

  private static Node term(Map<String, List<String>> parameters, String name)
      throws BadPatternException {
    return Term.read(name, parameters.getOrDefault(name, List.of("")).getFirst());
  }

  /** The number of the page asked for, the first one if none is. */
  public static int page(Map<String, List<String>> parameters) throws BadPatternException {
    String page = parameters.getOrDefault(PAGE, List.of("1")).getFirst();
    if (!page.matches("[1-9][0-9]{0,7}")) {
      throw new BadPatternException(
          Problem.PAGE,
          PAGE,
          page,
          "The parameter \"page\" should be a whole number from 1 on; found: " + page);
    }
    return Integer.parseInt(page);
  }

  /** The same of all graphs together where it asks of each graph: for formats without graphs. */
  public QuadPattern ofTriples() {
    return graph.equals(Node.ANY)
        ? new QuadPattern(Quad.unionGraph, subject, predicate, object)
        : this;
  }

  boolean isOfUnion() {
    return graph.equals(Quad.unionGraph);
  }

  /** What a store has of it, in an order that stays; those of the union in the default graph. */
  Iterator<Quad> find(DatasetGraph store) {
    return isOfUnion()
        ? Iter.map(
            store.getUnionGraph().find(subject, predicate, object),
            triple -> Quad.create(Quad.defaultGraphIRI, triple))
        : store.find(graph, subject, predicate, object);
  }
}
