package org.chapter8.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.copies.Copy;
import org.chapter8.rdf.copies.OriginTerms;

/** A copy as the catalogue describes its graph: where it is from, when, under which licence. */
final class CopyDescription {
  private CopyDescription() {}

  /** All but what the catalogue says of every graph. */
  static List<Triple> of(String base, Copy copy) {
    Node graph = new Iris(base).externalGraph(copy.target());
    Optional<LinkedDataset> dataset =
        LinkedDataset.all().stream()
            .filter(each -> each.namespace().equals(copy.origin().space()))
            .findFirst();
    String en = dataset.map(LinkedDataset::en).orElse(copy.target());
    String zh = dataset.map(LinkedDataset::zh).orElse(copy.target());
    TripleList out = new TripleList(base);
    out.text(graph, DCTerms.title, "Copy of what we use of " + en, "所用" + zh + "内容的副本")
        .text(
            graph,
            DCTerms.description,
            "%d of %d resources that the links lead to, as the service described them on %s."
                .formatted(copy.found(), copy.items().size(), copy.origin().day()),
            "链接所指的 %2$d 个资源中的 %1$d 个，内容为该服务在 %3$s 的描述。"
                .formatted(copy.found(), copy.items().size(), copy.origin().day()))
        .string(graph, DCTerms.identifier, copy.target())
        .count(graph, VOID.entities, copy.found());
    List<Triple> all = new ArrayList<>(out.triples());
    all.addAll(OriginTerms.triples(graph, copy.origin()));
    return all;
  }
}
