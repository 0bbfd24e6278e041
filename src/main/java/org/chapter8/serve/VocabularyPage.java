package org.chapter8.serve;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.publish.Prefixes;
import org.chapter8.serve.page.Lang;
import org.chapter8.serve.page.Names;
import org.chapter8.serve.page.PlainPage;

/** The ontology as a list of its terms. */
final class VocabularyPage {
  private final Site site;
  private final Graph ontology;

  VocabularyPage(Site site) {
    this.site = site;
    this.ontology = site.vocabulary();
  }

  String html(Lang lang) {
    String terms =
        ontology.stream()
            .map(Triple::getSubject)
            .filter(subject -> subject.isURI() && subject.getURI().startsWith(Site.NS))
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .map(this::term)
            .collect(Collectors.joining());
    return PlainPage.in(
        site.release(),
        lang,
        "Vocabulary",
        "/ns",
        "ontology",
        """
        <h1>Vocabulary</h1>
        <p class="quiet"><code>%s</code> · <a href="/ns.ttl">Turtle</a> · \
        <a href="/ns.jsonld">JSON-LD</a> · <a href="/ns.rdf">RDF/XML</a></p>
        <table>
        %s</table>
        """
            .formatted(Html.escape(Site.NS), terms));
  }

  private String term(Node term) {
    String name = term.getURI().substring(Site.NS.length());
    return "<tr id=\"%s\"><th scope=\"row\"><code>c8:%s</code><br><span class=\"quiet\">%s</span></th><td>%s<br>%s</td></tr>\n"
        .formatted(
            Html.escape(name), Html.escape(name), kinds(term), labels(term), definitions(term));
  }

  private String kinds(Node term) {
    return ontology.find(term, RDF.type.asNode(), Node.ANY).toList().stream()
        .map(triple -> Html.escape(Prefixes.shorten(triple.getObject().getURI()).orElse("")))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String labels(Node term) {
    return new Names(ontology, ontology, site.paths(), Lang.EN)
        .all(term).stream()
            .map(label -> Html.text(label.value(), label.lang()))
            .collect(Collectors.joining(" · "));
  }

  private String definitions(Node term) {
    return ontology.find(term, SKOS.definition.asNode(), Node.ANY).toList().stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .sorted(Comparator.comparing(Node::getLiteralLanguage).reversed())
        .map(text -> Html.text(text.getLiteralLexicalForm(), text.getLiteralLanguage()))
        .collect(Collectors.joining("<br>"));
  }
}
