package org.chapter8.cli;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.chapter8.serve.standin.AllowLists;
import org.chapter8.serve.standin.Graphs;

/**
 * Our data and those of the services in one data set, where what is asked of a service is asked of
 * the graph of its name: the same join with nobody to ask.
 */
final class OneStore {
  private final DatasetGraph all;

  /** Joins with what a store has; to be used within a transaction of it. */
  OneStore(DatasetGraph ours) {
    this.all = DatasetGraphFactory.create(ours.getUnionGraph());
    AllowLists.targets()
        .forEach(
            (address, target) ->
                all.addGraph(
                    NodeFactory.createURI(address),
                    RDFDataMgr.loadGraph(Graphs.files().get(target).toUri().toString())));
  }

  List<String> solutions(Query query) {
    ServiceToGraph transform = new ServiceToGraph();
    Query rewritten =
        QueryTransformOps.transform(
            query, transform, new ExprTransformApplyElementTransform(transform));
    try (QueryExec exec = QueryExec.dataset(all).query(rewritten).build()) {
      return Solutions.of(rewritten, exec);
    }
  }

  private static final class ServiceToGraph extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementService service, Node name, Element pattern) {
      return new ElementNamedGraph(name, pattern);
    }
  }
}
