package org.chapter8.serve.federation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;

/** The copies that queries may ask instead of the services, by name. */
final class Shelf {
  private final AllowList list;
  private final Map<String, LocalCopy> copies;
  private final SortedSet<String> copied;

  /**
   * The copies of a release.
   *
   * @param copied the names of the services of which copies are made
   */
  Shelf(AllowList list, List<LocalCopy> copies, Collection<String> copied) {
    this.list = list;
    this.copied = new TreeSet<>(copied);
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
            () -> new QueryDeniedException("SERVICE <" + iri + ">: " + missing(called, name)));
  }

  private String missing(String called, String name) {
    if (list.targets().stream().noneMatch(target -> target.name().equals(name))) {
      return "there is no service %s here, and nothing was sent; ".formatted(called) + those();
    }
    return copied.contains(name)
        ? ("this release holds no copy of %1$s, and nothing was sent. Make one with \"chapter8 links"
                + " fetch %1$s\", then \"chapter8 publish\".")
            .formatted(name)
        : "no copies are made of %s, and nothing was sent; ".formatted(name) + those();
  }

  private String those() {
    return copied.isEmpty()
        ? "nothing is copied here."
        : "copies can be of " + AllowList.listed(copied) + ".";
  }

  Optional<LocalCopy> of(String name) {
    return Optional.ofNullable(copies.get(name));
  }
}
