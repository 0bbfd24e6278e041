package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapter8.publish.search.Facet;

/**
 * What the address of a search page asks for, and the addresses that lead on from it.
 *
 * @param typed the words
 * @param chosen values of facets; things by their IRIs
 * @param page counted from 1
 * @param whole the facet to show all values of, if any
 * @param base of IRIs, which addresses leave out
 */
record SearchAddress(
    String typed, Map<Facet, List<String>> chosen, int page, Optional<Facet> whole, String base) {
  static final String PATH = "/search";
  private static final int HIGHEST_PAGE = 1_000_000;

  SearchAddress {
    chosen = Map.copyOf(chosen);
  }

  static SearchAddress of(Visit visit, String base) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values =
          visit.all(facet.key()).stream()
              .filter(value -> !value.isEmpty())
              .map(value -> absolute(facet, value, base))
              .distinct()
              .toList();
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    String page = visit.parameter("page");
    return new SearchAddress(
        visit.parameter("q").strip(),
        chosen,
        page.matches("[1-9]\\d{0,8}") ? Math.min(Integer.parseInt(page), HIGHEST_PAGE) : 1,
        Facet.of(visit.parameter("whole")),
        base);
  }

  /** The search that everything is a result of. */
  static SearchAddress everything(String base) {
    return new SearchAddress("", Map.of(), 1, Optional.empty(), base);
  }

  private static String absolute(Facet facet, String value, String base) {
    return facet.hasSeveral() && !value.contains("://") ? base + value : value;
  }

  /** With a value more; of a facet that a thing has one value of, with this value instead. */
  SearchAddress with(Facet facet, String value) {
    Stream<String> before =
        facet.hasSeveral() ? chosen.getOrDefault(facet, List.of()).stream() : Stream.empty();
    return choosing(facet, Stream.concat(before, Stream.of(value)).distinct().toList());
  }

  SearchAddress without(Facet facet, String value) {
    return choosing(
        facet, chosen.get(facet).stream().filter(other -> !other.equals(value)).toList());
  }

  private SearchAddress choosing(Facet facet, List<String> values) {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(chosen);
    others.put(facet, values);
    others.values().removeIf(List::isEmpty);
    return new SearchAddress(typed, others, 1, Optional.empty(), base);
  }

  SearchAddress withoutChoices() {
    return new SearchAddress(typed, Map.of(), 1, Optional.empty(), base);
  }

  SearchAddress typing(String other) {
    return new SearchAddress(other, chosen, 1, Optional.empty(), base);
  }

  SearchAddress at(int other) {
    return new SearchAddress(typed, chosen, other, whole, base);
  }

  SearchAddress showing(Optional<Facet> facet) {
    return new SearchAddress(typed, chosen, page, facet, base);
  }

  boolean isChosen(Facet facet, String value) {
    return chosen.getOrDefault(facet, List.of()).contains(value);
  }

  String href() {
    List<String> parameters = new ArrayList<>();
    if (!typed.isEmpty()) {
      parameters.add("q=" + Addresses.parameter(typed));
    }
    for (Facet facet : Facet.values()) {
      chosen
          .getOrDefault(facet, List.of())
          .forEach(value -> parameters.add(facet.key() + "=" + relative(value)));
    }
    if (page > 1) {
      parameters.add("page=" + page);
    }
    whole.ifPresent(facet -> parameters.add("whole=" + facet.key()));
    return parameters.isEmpty() ? PATH : PATH + "?" + String.join("&", parameters);
  }

  private String relative(String value) {
    String shorter = value.startsWith(base) ? value.substring(base.length()) : value;
    return Addresses.parameter(shorter).replace("%2F", "/");
  }
}
