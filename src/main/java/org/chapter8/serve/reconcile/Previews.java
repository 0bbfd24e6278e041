package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import org.chapter8.model.LangString;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Small pages about one entity, for the windows that clients open over a candidate. */
final class Previews {
  private static final String STYLE =
      "body{font:14px/1.4 system-ui,sans-serif;margin:.6rem}h1{font-size:1.1rem;margin:0}"
          + "p{margin:.2rem 0}dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .6rem}"
          + "dt{opacity:.7}dd{margin:0}";
  private static final List<Property> SHOWN =
      List.of(
          Property.ACRONYM,
          Property.PARENT,
          Property.SPEAKS_FOR,
          Property.ISO_ALPHA3,
          Property.M49,
          Property.WIKIDATA_IRI,
          Property.EXACT_MATCH,
          Property.OTHER_NAME);

  private final Catalogue catalogue;
  private final String lang;

  Previews(Catalogue catalogue, String lang) {
    this.catalogue = catalogue;
    this.lang = lang;
  }

  /** A whole page. */
  String page(Entity entity) {
    Document page = Document.createShell("");
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.selectFirst("html").attr("lang", lang);
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(entity.name(lang).value());
    page.head().appendElement("style").appendText(STYLE);
    fill(page.body(), entity);
    return page.outerHtml();
  }

  /** The same as a piece of a page. */
  String piece(Entity entity) {
    Element piece = new Element("div");
    fill(piece, entity);
    return piece.outerHtml();
  }

  private void fill(Element place, Entity entity) {
    LangString name = entity.name(lang);
    worded(place.appendElement("h1"), name);
    place.appendElement("p").text(catalogue.description(entity, lang));
    Element list = place.appendElement("dl");
    entity.preferred().stream()
        .filter(other -> !other.equals(name))
        .forEach(
            other -> {
              list.appendElement("dt").text(other.lang());
              worded(list.appendElement("dd"), other);
            });
    SHOWN.forEach(property -> row(list, property, entity));
  }

  private static void worded(Element place, LangString text) {
    place
        .attr("lang", text.lang())
        .attr("dir", Languages.direction(text.lang()))
        .text(text.value());
  }

  private void row(Element list, Property property, Entity entity) {
    String values =
        property.values(entity).stream().map(this::shown).collect(Collectors.joining("; "));
    if (!values.isEmpty()) {
      list.appendElement("dt").text(property.name(lang));
      list.appendElement("dd").text(values);
    }
  }

  private String shown(Value value) {
    return switch (value) {
      case Value.Code code -> code.text();
      case Value.Words words -> words.text().value();
      case Value.Known known -> catalogue.name(known.id(), lang).value();
      case Value.Item item -> item.id();
    };
  }
}
