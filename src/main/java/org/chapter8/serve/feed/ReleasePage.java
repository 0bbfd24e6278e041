package org.chapter8.serve.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.publish.History;

/**
 * A page of one release: on the first one what it did as a whole, with its patch, and on each some
 * of the slices that it changed, each as an activity whose IRI also names the graph of what the
 * slice had from then on.
 *
 * @param number of the page, from 1 on
 * @param sums the checksums of the files of the dumps
 */
record ReleasePage(
    Names names, Entry entry, int number, Changed changed, SortedMap<String, String> sums)
    implements Feed.Page {
  private static final String SHA256 = "spdx:checksumAlgorithm_sha256";

  /** The number of the last page of a release that changed so many resources. */
  static int last(int resources) {
    return Math.max(1, (resources + Feed.SIZE - 1) / Feed.SIZE);
  }

  @Override
  public boolean isClosed() {
    return true;
  }

  @Override
  public List<Quad> quads(String origin) throws IOException {
    List<Member> members = changed.of(entry, number - 1);
    List<Quad> quads = new ArrayList<>();
    for (Triple triple : triples(origin, members)) {
      quads.add(Quad.create(Quad.defaultGraphIRI, triple));
    }
    int at = 0;
    for (Member member : members) {
      at++;
      Node graph = names.change(entry, number, at);
      member.triples().forEach(triple -> quads.add(Quad.create(graph, triple)));
    }
    return quads;
  }

  private List<Triple> triples(String origin, List<Member> members) throws IOException {
    Statements out = new Statements();
    Node page = Statements.node(origin + entry.path(number));
    out.type(names.stream(), "ldes:EventStream")
        .link(names.stream(), "tree:view", Statements.node(origin + Feed.PATH))
        .type(page, "tree:Node")
        .typed(page, "ldes:immutable", "true", XSDDatatype.XSDboolean);
    if (number < last(changed.size(entry))) {
      Node relation = Statements.node(page.getURI() + "#next");
      out.link(page, "tree:relation", relation)
          .type(relation, "tree:Relation")
          .link(relation, "tree:node", Statements.node(origin + entry.path(number + 1)));
    }
    if (number == 1) {
      release(out, origin);
    }
    members(out, members);
    return out.triples();
  }

  private void release(Statements out, String origin) {
    Node release = names.release(entry);
    History.Version version = entry.version();
    String type = entry.before().isPresent() ? "as:Update" : "as:Create";
    activity(out, release, type, names.dataset(), entry.position());
    out.type(release, "prov:Activity")
        .link(release, "prov:generated", names.version(entry))
        .text(names.version(entry), "dcterms:identifier", version.id());
    entry
        .before()
        .ifPresent(
            before ->
                out.link(release, "prov:used", names.version(before))
                    .link(release, "prov:wasInformedBy", names.release(before)));
    History.changesFile(version).ifPresent(file -> patch(out, release, origin, file));
  }

  private void patch(Statements out, Node release, String origin, String file) {
    Node patch = Statements.node(origin + "/dumps/" + file);
    out.link(release, "as:attachment", patch)
        .type(patch, "as:Document")
        .text(patch, "as:mediaType", "application/gzip")
        .link(
            patch,
            "dcterms:conformsTo",
            Statements.node("https://afs.github.io/rdf-delta/rdf-patch.html"));
    entry
        .version()
        .changes()
        .ifPresent(
            change ->
                out.text(
                    patch,
                    "as:summary",
                    "%d quads added, %d removed".formatted(change.added(), change.removed()),
                    "en"));
    Optional.ofNullable(sums.get(file)).ifPresent(sum -> checksum(out, patch, sum));
  }

  private static void checksum(Statements out, Node patch, String sum) {
    Node checksum = Statements.node(patch.getURI() + "#checksum");
    out.link(patch, "spdx:checksum", checksum)
        .type(checksum, "spdx:Checksum")
        .link(checksum, "spdx:algorithm", Statements.term(SHA256))
        .typed(checksum, "spdx:checksumValue", sum, XSDDatatype.XSDhexBinary);
  }

  private void members(Statements out, List<Member> members) {
    int at = 0;
    for (Member member : members) {
      at++;
      Node activity = names.change(entry, number, at);
      String type = "as:" + member.kind().term();
      activity(out, activity, type, member.slice().resource(), entry.changesPosition());
      out.link(activity, "as:target", member.slice().graph())
          .link(activity, "dcterms:isVersionOf", names.slice(member.slice()))
          .link(activity, "dcterms:isPartOf", names.release(entry));
    }
  }

  /** A member of the stream. */
  private void activity(Statements out, Node activity, String type, Node object, int position) {
    out.link(names.stream(), "tree:member", activity)
        .type(activity, type)
        .link(activity, "as:object", object)
        .typed(activity, "as:published", entry.time(), XSDDatatype.XSDdateTime)
        .typed(activity, "schema:position", "" + position, XSDDatatype.XSDinteger);
  }
}
