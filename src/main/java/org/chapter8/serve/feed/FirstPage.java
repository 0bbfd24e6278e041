package org.chapter8.serve.feed;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Where a client begins: it has no members, but leads to the pages of each release by time. */
record FirstPage(Names names, List<Entry> entries) implements Feed.Page {
  private static final String ABOUT =
      "Each member tells what a release did to what one graph (as:target) says of one resource"
          + " (as:object). What the graph says from then on stands in the named graph that is"
          + " called like the member, in formats that have graphs; after as:Delete that is nothing."
          + " So a copy is kept by replacing, member by member in the order of schema:position, what"
          + " the graph said of the resource. Or take a dump and apply the patches (as:attachment)"
          + " of the releases after it.";

  private static final String ABOUT_ZH =
      "每个成员说明一次发布如何变更一个图（as:target）关于一个资源（as:object）的陈述。"
          + "变更后的陈述在与该成员同名的图中（仅限支持命名图的格式）；as:Delete 之后则没有陈述。"
          + "因此，按 schema:position 的次序逐个成员替换该图关于该资源的陈述，即可保持一份副本；"
          + "也可以先取一次转储，再应用其后各次发布的补丁（as:attachment）。";

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public List<Quad> quads(String origin) {
    return triples(origin).stream()
        .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
        .toList();
  }

  private List<Triple> triples(String origin) {
    Statements out = new Statements();
    Node page = Statements.node(origin + Feed.PATH);
    Node stream = names.stream();
    out.type(stream, "ldes:EventStream")
        .link(stream, "ldes:timestampPath", Statements.term("as:published"))
        .link(stream, "ldes:sequencePath", Statements.term("schema:position"))
        .link(stream, "ldes:versionOfPath", Statements.term("dcterms:isVersionOf"))
        .link(stream, "ldes:versionCreateObject", Statements.term("as:Create"))
        .link(stream, "ldes:versionUpdateObject", Statements.term("as:Update"))
        .link(stream, "ldes:versionDeleteObject", Statements.term("as:Delete"))
        .link(stream, "tree:view", page)
        .link(stream, "dcterms:isPartOf", names.dataset())
        .text(stream, "dcterms:title", "Releases, and the resources that each changed", "en")
        .text(stream, "dcterms:title", "各次发布及其变更的资源", "zh")
        .text(stream, "dcterms:description", ABOUT, "en")
        .text(stream, "dcterms:description", ABOUT_ZH, "zh")
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
