package org.chapter8.serve.feed;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Where a client begins: it has no members, but leads to the pages of each release by time. */
record FirstPage(Names names, List<Entry> entries) implements Feed.Page {
  private static final String ABOUT =
      "Members are of two kinds. One for each release is the release itself: a prov:Activity whose"
          + " as:object is the data set; it has no as:target and no dcterms:isVersionOf, and the"
          + " patch, if there is one, is its as:attachment. All others are changes: each tells what"
          + " a release (dcterms:isPartOf) did to what one graph (as:target) says of one resource"
          + " (as:object). So a release has one member more than it has changes. What the graph"
          + " says from then on stands in the named graph that is called like the change, in"
          + " formats that have graphs; after as:Delete that is nothing. A copy is kept by skipping"
          + " the releases themselves and replacing, change by change in the order of"
          + " schema:position, what the graph said of the resource. Changes of one release share a"
          + " position: their order does not matter; the release itself stands at the position"
          + " before. Or take a dump and apply the patches of the releases after it.";

  private static final String ABOUT_ZH =
      "成员有两种。每次发布有一个成员是发布本身：其类型为 prov:Activity，as:object 为数据集，"
          + "没有 as:target 和 dcterms:isVersionOf；如有补丁，则为其 as:attachment。"
          + "其余成员均为变更：各说明一次发布（dcterms:isPartOf）如何变更一个图（as:target）"
          + "关于一个资源（as:object）的陈述。因此，一次发布的成员比其变更多一个。"
          + "变更后的陈述在与该变更同名的图中（仅限支持命名图的格式）；as:Delete 之后则没有陈述。"
          + "略过发布本身，按 schema:position 的次序逐个变更替换该图关于该资源的陈述，即可保持一份副本。"
          + "同一次发布的变更位置相同，其间次序无关紧要；发布本身的位置在其前一位。"
          + "也可以先取一次转储，再应用其后各次发布的补丁。";

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
