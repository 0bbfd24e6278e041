package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.serve.schema.SchemaOrg;

/** Pages about the resources of a release. */
public final class ResourcePages {
  /** The first that suits is taken; a thing that none suits is shown as any resource. */
  private static final List<PageKind> KINDS =
      Stream.concat(
              Stream.of(
                  new StatementKind(),
                  new ThemeKind(),
                  new DocumentPage(),
                  new PassagePage(),
                  new CitationPage()),
              PartedKinds.ALL.stream())
          .toList();

  /** Things that a page of a graph lists. */
  private static final int DESCRIBED = 500;

  private final Published published;

  public ResourcePages(Published published) {
    this.published = published;
  }

  /** The page about a resource; of a long document, the part that the request asks for. */
  public String html(String iri, Visit visit) {
    return published.read(visit, edition -> made(edition, NodeFactory.createURI(iri)));
  }

  private String made(Edition edition, Node thing) {
    ResourceView all = view(edition, thing);
    String jsonLd = SchemaOrg.of(edition.known().graph(), all.iri()).orElse("");
    Frame frame = frame(edition, all, jsonLd);
    Optional<PageKind> kind =
        KINDS.stream().filter(each -> edition.known().is(thing, each.type())).findFirst();
    return kind.map(
            found -> Templates.render(found.template(), frame, found.view(edition, thing, all)))
        .orElseGet(() -> Templates.render("resource", frame, all));
  }

  private Frame frame(Edition edition, ResourceView all, String jsonLd) {
    String address = edition.paths().href(all.iri());
    String part = edition.visit().parameter("part");
    return new Frame(
        edition.lang(),
        edition.messages(),
        all.called().value(),
        address
            + "."
            + Format.HTML.extension()
            + (part.isEmpty() ? "" : "?part=" + Addresses.parameter(part)),
        Format.all().stream()
            .map(
                format ->
                    new Frame.Alternate(
                        address + "." + format.extension(), format.mediaType(), format.label()))
            .toList(),
        jsonLd,
        "",
        published.release().id());
  }

  private ResourceView view(Edition edition, Node thing) {
    Facts facts = new Facts(edition);
    return new ResourceView(
        thing.getURI(),
        edition.names().name(thing),
        edition.names().all(thing),
        edition.known().objects(thing, "rdf:type").stream().map(edition.names()::link).toList(),
        facts.of(thing),
        new Evidences(edition).of(thing),
        facts.inbound(thing),
        described(edition, thing));
  }

  private List<Link> described(Edition edition, Node thing) {
    DatasetGraph store = published.store();
    return store.containsGraph(thing)
        ? store.getGraph(thing).stream()
            .map(Triple::getSubject)
            .distinct()
            .sorted(Known.IN_ORDER)
            .limit(DESCRIBED)
            .map(edition.names()::link)
            .toList()
        : List.of();
  }
}
