package org.chapter8.rdf;

import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.Theme;

/** Themes: their names; each is a concept to SKOS too. */
final class ThemeMapper {
  private ThemeMapper() {}

  static void map(Theme theme, Description out) {
    out.type(SKOS.Concept.asNode());
    out.texts(SKOS.altLabel.asNode(), theme.altLabel());
  }
}
