package org.chapter8.serve.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.Vocabulary;

/**
 * The statements that a target gave, as lines of N-Triples. What can't be published beside ours is
 * left out and counted: blank nodes, IRIs that are none, statements about our own resources or in
 * the terms of our ontology.
 */
final class Statements {
  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");

  /** Absolute, and without what IRIs must not have. */
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]*");

  private final SortedSet<String> lines = new TreeSet<>();
  private final Set<String> mentioned = new TreeSet<>();
  private final Map<String, String> merged = new HashMap<>();
  private final Recipe recipe;
  private int leftOut;

  Statements(Recipe recipe) {
    this.recipe = recipe;
  }

  void add(Collection<Binding> rows) {
    rows.forEach(this::add);
  }

  private void add(Binding row) {
    Optional<Node> subject = Optional.ofNullable(row.get(SUBJECT));
    Optional<Node> predicate = Optional.ofNullable(row.get(PREDICATE));
    Optional<Node> object = Optional.ofNullable(row.get(OBJECT));
    boolean isFit =
        subject.filter(Statements::isForeign).isPresent()
            && predicate.filter(Statements::isForeign).isPresent()
            && object.filter(node -> node.isLiteral() || isIri(node)).isPresent();
    if (isFit && isPlain(predicate.get(), object.get())) {
      add(subject.get(), predicate.get(), object.get());
    } else {
      leftOut++;
    }
  }

  /** The store keeps one form of a number or time, so that is what is compared and counted. */
  private static Node kept(Node node) {
    return Optional.ofNullable(NodeIdInline.inline(node)).map(NodeIdInline::extract).orElse(node);
  }

  private void add(Node subject, Node predicate, Node given) {
    Node object = kept(given);
    lines.add(
        NodeFmtLib.strNT(subject)
            + ' '
            + NodeFmtLib.strNT(predicate)
            + ' '
            + NodeFmtLib.strNT(object)
            + " .");
    mentioned.add(subject.getURI());
    if (recipe.isByLinks() && object.isURI()) {
      mentioned.add(object.getURI());
    }
    if (recipe.merged().equals(Optional.of(predicate.getURI())) && object.isURI()) {
      merged.merge(
          subject.getURI(),
          object.getURI(),
          (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
  }

  private static boolean isIri(Node node) {
    return node.isURI() && IRI.matcher(node.getURI()).matches();
  }

  private static boolean isForeign(Node node) {
    return isIri(node)
        && !node.getURI().startsWith(Iris.DEFAULT_BASE)
        && !node.getURI().startsWith(Vocabulary.NS);
  }

  /** A class is a class of theirs. */
  private static boolean isPlain(Node predicate, Node object) {
    return !predicate.equals(RDF.type.asNode()) || isForeign(object);
  }

  SortedSet<String> lines() {
    return lines;
  }

  /** Whether anything is said of a resource that was asked for. */
  boolean isFound(String iri) {
    return mentioned.contains(iri);
  }

  /** What a resource was merged into. */
  Optional<String> mergedInto(String iri) {
    return Optional.ofNullable(merged.get(iri));
  }

  /** How many rows could not be taken. */
  int leftOut() {
    return leftOut;
  }
}
