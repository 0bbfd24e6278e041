package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.publish.search.Facet;
import org.chapter8.publish.search.Found;
import org.chapter8.publish.search.Kind;

/** The facets beside the results: links that narrow and links that widen. */
final class Groups {
  /** Values shown at first. */
  private static final int SHOWN = 8;

  private static final Comparator<Found.Count> LATEST_FIRST =
      Comparator.comparing(Found.Count::value).reversed();

  private final Edition edition;
  private final SearchAddress address;

  Groups(Edition edition, SearchAddress address) {
    this.edition = edition;
    this.address = address;
  }

  /** The facets that results have values of. */
  List<SearchView.Group> of(Map<Facet, List<Found.Count>> counts) {
    List<SearchView.Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Found.Count> all = counts.getOrDefault(facet, List.of());
      if (!all.isEmpty()) {
        groups.add(group(facet, all));
      }
    }
    return groups;
  }

  private SearchView.Group group(Facet facet, List<Found.Count> all) {
    boolean whole = address.whole().filter(facet::equals).isPresent();
    Stream<Found.Count> shown =
        IntStream.range(0, all.size())
            .filter(i -> whole || i < SHOWN || isChosen(facet, all.get(i)))
            .mapToObj(all::get);
    // Years by themselves, all else as counted: those that most results have first.
    Stream<Found.Count> ordered = facet == Facet.YEAR ? shown.sorted(LATEST_FIRST) : shown;
    List<SearchView.Choice> choices = ordered.map(count -> choice(facet, count)).toList();
    boolean cut = all.size() > SHOWN;
    Optional<Facet> other = whole ? Optional.empty() : Optional.of(facet);
    return new SearchView.Group(
        facet.key(),
        edition.say("search.facet." + facet.key()),
        choices,
        all.size(),
        whole,
        cut ? address.showing(other).href() : "");
  }

  private boolean isChosen(Facet facet, Found.Count count) {
    return address.isChosen(facet, count.value());
  }

  private SearchView.Choice choice(Facet facet, Found.Count count) {
    boolean chosen = isChosen(facet, count);
    SearchAddress to =
        chosen ? address.without(facet, count.value()) : address.with(facet, count.value());
    return new SearchView.Choice(label(facet, count.value()), count.results(), to.href(), chosen);
  }

  /** What was chosen, each with the search without it. */
  List<SearchView.Chip> chosen() {
    List<SearchView.Chip> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : address.chosen().getOrDefault(facet, List.of())) {
        chips.add(
            new SearchView.Chip(
                edition.say("search.facet." + facet.key()),
                label(facet, value),
                address.without(facet, value).href()));
      }
    }
    return chips;
  }

  private Text label(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> Text.plain(value);
      case KIND ->
          Kind.of(value).map(kind -> said("search.kind." + value)).orElse(Text.plain(value));
      case SOURCE ->
          value.equals(Facet.READ) || value.equals(Facet.CITED)
              ? said("search.source." + value)
              : Text.plain(value);
      case ORGAN, THEME, ORGANIZATION -> edition.names().name(NodeFactory.createURI(value));
    };
  }

  private Text said(String key) {
    return Text.plain(edition.say(key));
  }
}
