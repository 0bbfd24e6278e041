package org.chapter8.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.publish.Prefixes;

/** The documentation of the ontology. */
public final class OntologyPage {
  private static final String PATH = "/ns";
  private static final String NS = Prefixes.all().get("c8");

  private final Published published;

  public OntologyPage(Published published) {
    this.published = published;
  }

  /**
   * The page.
   *
   * @throws IOException if the shapes cannot be read
   */
  public String html(Lang lang) throws IOException {
    Shapes shapes = Shapes.read(published.home().resolve("ontology/shapes"));
    try {
      return published.read(lang, edition -> html(edition, shapes));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private String html(Edition edition, Shapes shapes) {
    Frame frame =
        new Frame(
            edition.lang(),
            edition.messages(),
            edition.say("ontology.title"),
            PATH,
            Format.all().stream().map(OntologyPage::alternate).toList(),
            "",
            "ontology",
            published.release().id());
    return Templates.render("ontology", frame, view(edition, shapes));
  }

  private static Frame.Alternate alternate(Format format) {
    String href = PATH + "." + format.extension();
    return new Frame.Alternate(href, format.mediaType(), format.label());
  }

  private static OntologyView view(Edition edition, Shapes shapes) {
    Known known = edition.vocabulary();
    Node ontology = NodeFactory.createURI(NS.substring(0, NS.length() - 1));
    OntologyTerms terms = new OntologyTerms(edition, shapes);
    return new OntologyView(
        terms.texts(ontology, "dcterms:title"),
        terms.texts(ontology, "dcterms:description"),
        NS,
        known.words(ontology, "vann:preferredNamespacePrefix"),
        known.words(ontology, "owl:versionInfo"),
        known.object(ontology, "owl:versionIRI").map(Node::getURI).orElse(""),
        Stream.of("dcterms:creator", "dcterms:license")
            .flatMap(property -> terms.row(ontology, property).stream())
            .toList(),
        Diagram.of(edition),
        terms.all("owl:Class"),
        Stream.of("owl:ObjectProperty", "owl:DatatypeProperty")
            .flatMap(type -> terms.all(type).stream())
            .toList(),
        schemes(known, terms));
  }

  private static List<OntologyView.Scheme> schemes(Known known, OntologyTerms terms) {
    return known.subjects("rdf:type", Known.node("skos:ConceptScheme")).stream()
        .map(
            scheme ->
                new OntologyView.Scheme(
                    terms.term(scheme),
                    known.subjects("skos:inScheme", scheme).stream().map(terms::term).toList()))
        .toList();
  }
}
