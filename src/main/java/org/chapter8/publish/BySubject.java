package org.chapter8.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Puts triples together that come with those of one subject beside each other, each once. */
final class BySubject extends StreamRDFBase {
  private final List<Listener> listeners;
  private List<Triple> pending = new ArrayList<>();

  BySubject(List<Listener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /**
   * A subject with all that is said of it.
   *
   * @param types IRIs of its classes, sorted
   */
  record Resource(Node subject, List<String> types, List<Triple> triples) {
    Resource {
      types = List.copyOf(types);
      triples = List.copyOf(triples);
    }

    static Resource of(List<Triple> triples) {
      List<String> types =
          triples.stream()
              .filter(triple -> triple.predicateMatches(RDF.Nodes.type))
              .map(triple -> triple.getObject().getURI())
              .sorted()
              .toList();
      return new Resource(triples.getFirst().getSubject(), types, triples);
    }
  }

  /** Who is told of each subject. */
  interface Listener {
    void resource(Resource resource);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    if (!pending.isEmpty() && !pending.getFirst().getSubject().equals(triple.getSubject())) {
      finish();
    }
    pending.add(triple);
  }

  @Override
  public void finish() {
    if (!pending.isEmpty()) {
      Resource resource = Resource.of(pending);
      pending = new ArrayList<>();
      listeners.forEach(listener -> listener.resource(resource));
    }
  }
}
