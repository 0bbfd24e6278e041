package org.chapter8.rdf;

import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.Theme;

/** Themes: their names. */
final class ThemeMapper {
  private ThemeMapper() {}

  static void map(Theme theme, Description out) {
    out.texts(SKOS.prefLabel.asNode(), theme.prefLabel());
  }
}
