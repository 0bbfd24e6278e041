package org.chapter8.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Evaluates a query to its end, within a cap. */
final class WholeResult {
  private final QueryExec exec;
  private final Query query;
  private final long cap;

  /**
   * A result to be.
   *
   * @param cap most rows, or different triples
   */
  WholeResult(QueryExec exec, Query query, long cap) {
    this.exec = exec;
    this.query = query;
    this.cap = cap;
  }

  /**
   * Evaluates.
   *
   * @throws ResultTooLargeException if there is more than the cap
   */
  QueryExecResult get() {
    return switch (query.queryType()) {
      case SELECT -> new QueryExecResult(rows(exec.select()));
      case CONSTRUCT -> new QueryExecResult(statements(exec.constructQuads()));
      case DESCRIBE -> new QueryExecResult(descriptions());
      default -> new QueryExecResult(exec.ask());
    };
  }

  private RowSet rows(RowSet all) {
    List<Binding> rows = new ArrayList<>();
    while (all.hasNext()) {
      require(rows.size() + 1L, "rows");
      rows.add(all.next());
    }
    return RowSetStream.create(all.getResultVars(), rows.iterator());
  }

  private DatasetGraph statements(Iterator<Quad> all) {
    DatasetGraph statements = DatasetGraphFactory.create();
    statements.prefixes().putAll(query.getPrefixMapping());
    long count = 0;
    while (all.hasNext()) {
      Quad quad = all.next();
      if (!statements.contains(quad)) {
        require(++count, "triples");
        statements.add(quad);
      }
    }
    return statements;
  }

  /** Nothing published has blank nodes, so the triples of a resource are all of its description. */
  private Graph descriptions() {
    Graph descriptions = GraphFactory.createDefaultGraph();
    descriptions.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    for (Node resource : described()) {
      Iterator<Quad> said = exec.getDataset().find(Node.ANY, resource, Node.ANY, Node.ANY);
      while (said.hasNext()) {
        descriptions.add(said.next().asTriple());
        require(descriptions.size(), "triples");
      }
    }
    return descriptions;
  }

  private Set<Node> described() {
    Set<Node> resources = new LinkedHashSet<>(query.getResultURIs());
    RowSet rows = exec.select();
    while (rows.hasNext()) {
      Binding row = rows.next();
      rows.getResultVars().stream()
          .filter(row::contains)
          .map(row::get)
          .filter(Node::isURI)
          .forEach(resources::add);
      require(resources.size(), "resources");
    }
    return resources;
  }

  /**
   * The query to evaluate: of a DESCRIBE, the SELECT of what it describes, so that it can be
   * counted.
   */
  static Query evaluated(Query query) {
    if (!query.isDescribeType()) {
      return query;
    }
    Query select = query.cloneQuery();
    select.setQuerySelectType();
    if (select.getQueryPattern() == null) {
      select.setQueryPattern(new ElementGroup());
    }
    return select;
  }

  private void require(long count, String what) {
    if (count > cap) {
      throw new ResultTooLargeException(cap, what);
    }
  }
}
