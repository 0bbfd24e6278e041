package org.chapter8.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;

/** The classes of a resource by the names that the JSON-LD context gives them. */
final class Types {
  /** The selectors of the Web Annotation model that a passage also is. */
  static final List<String> SELECTORS = List.of("TextPositionSelector", "TextQuoteSelector");

  private Types() {}

  static List<String> of(Resource resource) {
    return resource instanceof Passage
        ? Stream.concat(resource.type().stream(), SELECTORS.stream()).toList()
        : resource.type();
  }
}
