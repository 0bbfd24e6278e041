package org.chapter8.serve.reconcile;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a client shows beside a property or a type that is being chosen. */
final class Flyouts {
  private final Catalogue catalogue;
  private final String lang;

  Flyouts(Catalogue catalogue, String lang) {
    this.catalogue = catalogue;
    this.lang = lang;
  }

  String property(String id) throws Problem {
    return html(QueryReader.property("id", id).name(lang), id);
  }

  String type(String id) throws Problem {
    Optional<Type> type = Type.of(id);
    if (type.isEmpty()) {
      throw Problem.bad("type.unknown", "id: expected the IRI of a type, found " + id);
    }
    return html(catalogue.types().of(type.get(), lang), id);
  }

  private static String html(String name, String id) {
    Element piece = new Element("p");
    piece.appendElement("b").text(name);
    piece.appendText(" ").appendElement("code").text(id);
    return piece.outerHtml();
  }
}
