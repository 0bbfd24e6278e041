package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of the site by their paths. */
public final class Sections {
  private static final List<Section> ALL =
      List.of(
          new StartSection(),
          new SearchSection(),
          new SuggestSection(),
          new OpenSearchSection(),
          new QuerySection(),
          new ExploreSection(),
          new DataSection(),
          new FederationSection(),
          new FindingsSection(),
          new ReconcileSection());

  private static final Map<String, Section> BY_PATH =
      ALL.stream()
          .flatMap(section -> section.paths().stream().map(path -> Map.entry(path, section)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Sections() {}

  /** The part that answers a path, if there is one. */
  public static Optional<Section> at(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }
}
