package org.chapter8.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.chapter8.model.Classification;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.Theme;

/** The classes of a resource by the names that the JSON-LD context gives them. */
final class Types {
  /** The selectors of the Web Annotation model that a passage also is. */
  private static final List<String> SELECTORS =
      List.of("TextPositionSelector", "TextQuoteSelector");

  /** What a theme also is to SKOS. */
  private static final List<String> CONCEPT = List.of("Concept");

  /** What a classification also is to the Web Annotation model. */
  private static final List<String> ANNOTATION = List.of("Annotation");

  private Types() {}

  static List<String> of(Resource resource) {
    return Stream.concat(resource.type().stream(), others(resource).stream()).toList();
  }

  private static List<String> others(Resource resource) {
    if (resource instanceof Passage) {
      return SELECTORS;
    }
    if (resource instanceof Classification) {
      return ANNOTATION;
    }
    return resource instanceof Theme ? CONCEPT : List.of();
  }
}
