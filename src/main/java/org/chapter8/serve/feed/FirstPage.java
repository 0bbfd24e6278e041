package org.chapter8.serve.feed;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where a client begins: it has no members, but leads to the pages of each release by time. */
record FirstPage(Names names, List<Entry> entries) implements Feed.Page {
  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public List<Triple> triples(String origin) {
    Statements out = new Statements();
    Node page = Statements.node(origin + Feed.PATH);
    Node stream = names.stream();
    out.type(stream, "ldes:EventStream")
        .link(stream, "ldes:timestampPath", Statements.term("as:published"))
        .link(stream, "ldes:versionOfPath", Statements.term("as:object"))
        .link(stream, "tree:view", page)
        .link(stream, "dcterms:isPartOf", names.dataset())
        .text(stream, "dcterms:title", "Releases, and the resources that each changed", "en")
        .text(stream, "dcterms:title", "各次发布及其变更的资源", "zh")
        .text(
            stream,
            "dcterms:description",
            "Begin with the dump of a release. Then apply the patches of all releases after it, in"
                + " the order of their pages.",
            "en")
        .text(stream, "dcterms:description", "先取某次发布的转储，再按各页次序应用其后各次发布的补丁。", "zh")
        .type(page, "tree:Node");
    for (Entry entry : entries) {
      Node to = Statements.node(origin + entry.path(1));
      relation(out, page, "GreaterThanOrEqualToRelation", "from", entry, to);
      relation(out, page, "LessThanOrEqualToRelation", "until", entry, to);
    }
    return out.triples();
  }

  private static void relation(
      Statements out, Node page, String kind, String name, Entry entry, Node to) {
    Node relation = Statements.node(page.getURI() + "#" + name + "-" + entry.number());
    out.link(page, "tree:relation", relation)
        .type(relation, "tree:" + kind)
        .link(relation, "tree:path", Statements.term("as:published"))
        .typed(relation, "tree:value", entry.time(), XSDDatatype.XSDdateTime)
        .link(relation, "tree:node", to);
  }
}
