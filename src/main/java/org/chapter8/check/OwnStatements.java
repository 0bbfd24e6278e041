package org.chapter8.check;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.chapter8.rdf.Iris;

/** The union of all graphs but copies of what others say, where these lie in one store. */
final class OwnStatements extends GraphBase {
  private final DatasetGraph data;

  OwnStatements(DatasetGraph data) {
    this.data = data;
  }

  /** Whether there are any copies. */
  static boolean holdsOthers(DatasetGraph data) {
    return Iter.anyMatch(data.listGraphNodes(), Iris::isExternalGraph);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Iterator<Quad> own =
        Iter.filter(
            data.find(Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()),
            quad -> !Iris.isExternalGraph(quad.getGraph()));
    return WrappedIterator.create(Iter.distinct(Iter.map(own, Quad::asTriple)));
  }
}
