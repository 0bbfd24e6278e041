package org.chapter8.serve.federation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;

/** The copies that queries may ask instead of the services, by name. */
final class Shelf {
  private final AllowList list;
  private final Map<String, LocalCopy> copies;

  Shelf(AllowList list, List<LocalCopy> copies) {
    this.list = list;
    this.copies =
        copies.stream()
            .collect(Collectors.toUnmodifiableMap(LocalCopy::target, Function.identity()));
  }

  /**
   * The copy that a query means; nothing if it means a service itself.
   *
   * @throws QueryDeniedException if it means one that isn't there
   */
  Optional<LocalCopy> find(Node service) {
    if (!service.isURI()) {
      return Optional.empty();
    }
    Spelling spelling = Spelling.of(service.getURI());
    return spelling.isCopy()
        ? Optional.of(copy(service.getURI(), spelling.name()))
        : Optional.empty();
  }

  private LocalCopy copy(String iri, String called) {
    String name =
        Optional.ofNullable(list.bySpelling().get(called)).map(Target::name).orElse(called);
    return of(name)
        .orElseThrow(
            () ->
                list.targets().stream().anyMatch(target -> target.name().equals(name))
                    ? missing(iri, name)
                    : list.refusal("<" + iri + ">"));
  }

  private static QueryDeniedException missing(String iri, String name) {
    return new QueryDeniedException(
        ("SERVICE <%s>: this release holds no copy of %s, and nothing was sent. Make one with"
                + " \"chapter8 links fetch %s\", then \"chapter8 publish\".")
            .formatted(iri, name, name));
  }

  Optional<LocalCopy> of(String name) {
    return Optional.ofNullable(copies.get(name));
  }
}
