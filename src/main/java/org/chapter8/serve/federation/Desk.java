package org.chapter8.serve.federation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** All that is shared between queries: whom they may ask, the ways there, what came back. */
record Desk(AllowList list, Map<String, Asking> ways, Memory memory) implements AutoCloseable {

  static Desk of(AllowList list, CheckedResolver.Lookup lookup) {
    Map<String, Asking> ways =
        list.targets().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Target::name,
                    target ->
                        new Asking(
                            target, new CheckedResolver(lookup, target.isPrivateAllowed()))));
    return new Desk(list, ways, new Memory());
  }

  /**
   * The target that a query means.
   *
   * @throws org.apache.jena.query.QueryDeniedException if it is none of the list
   */
  Target target(Node service) {
    if (!service.isURI()) {
      throw list.refusal(service + ", which is no IRI,");
    }
    return list.require(service.getURI());
  }

  /** The addresses by which queries may name them, in their order. */
  List<String> addresses() {
    return List.copyOf(list.spellings());
  }

  Asking asking(Target target) {
    return ways.get(target.name());
  }

  @Override
  public void close() throws IOException {
    for (Asking way : ways.values()) {
      way.close();
    }
  }
}
