package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Pages about the resources of a release. */
public final class ResourcePages {
  /** The first that suits is taken; a thing that none suits is shown as any resource. */
  private static final List<PageKind> KINDS = List.copyOf(PartedKinds.ALL);

  /** Things that a page of a graph lists. */
  private static final int DESCRIBED = 500;

  private final Published published;

  public ResourcePages(Published published) {
    this.published = published;
  }

  /**
   * The page about a resource.
   *
   * @param jsonLd schema.org data to embed, empty for none
   */
  public String html(String iri, Lang lang, String jsonLd) {
    return published.read(lang, edition -> made(edition, NodeFactory.createURI(iri), jsonLd));
  }

  private String made(Edition edition, Node thing, String jsonLd) {
    ResourceView all = view(edition, thing);
    Frame frame = frame(edition, all, jsonLd);
    Optional<PageKind> kind =
        KINDS.stream().filter(each -> edition.known().is(thing, each.type())).findFirst();
    return kind.map(
            found -> Templates.render(found.template(), frame, found.view(edition, thing, all)))
        .orElseGet(() -> Templates.render("resource", frame, all));
  }

  private Frame frame(Edition edition, ResourceView all, String jsonLd) {
    String address = edition.paths().href(all.iri());
    return new Frame(
        edition.lang(),
        edition.messages(),
        all.called().value(),
        address + "." + Format.HTML.extension(),
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
