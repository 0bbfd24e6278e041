package org.chapter8.serve.page;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;

/**
 * How things of a class are shown whose pages are sections, one below the other.
 *
 * @param type the class, as a prefixed name
 * @param makers of sections, in the order of the page
 */
record Parts(String type, List<BiFunction<Edition, Node, List<Part>>> makers) implements PageKind {
  Parts {
    makers = List.copyOf(makers);
  }

  @Override
  public String template() {
    return "parts";
  }

  @Override
  public PartsView view(Edition edition, Node thing, ResourceView all) {
    return new PartsView(
        all,
        makers.stream()
            .flatMap(maker -> maker.apply(edition, thing).stream())
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
