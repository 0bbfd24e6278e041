package org.chapter8.rdf.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapter8.rdf.copies.Difference.Kind;
import org.chapter8.rdf.copies.Item.Status;

/** Compares a copy with the one before, resource by resource. */
public final class Differences {
  private final Map<String, Item> itemsBefore;
  private final Map<String, Item> itemsNow;
  private final Collection<String> labels;
  private final List<Difference> found = new ArrayList<>();

  private Differences(List<Item> before, List<Item> now, Collection<String> labels) {
    this.itemsBefore = byIri(before);
    this.itemsNow = byIri(now);
    this.labels = labels;
  }

  private static Map<String, Item> byIri(List<Item> items) {
    return items.stream()
        .collect(Collectors.toMap(Item::iri, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  /**
   * What differs, in the order of IRIs and properties.
   *
   * @param before lines of N-Triples, of which each resource has its own
   * @param labels IRIs of the properties by which the target calls things
   */
  public static List<Difference> between(
      List<Item> itemsBefore,
      Collection<String> before,
      List<Item> itemsNow,
      Collection<String> now,
      Collection<String> labels) {
    Differences differences = new Differences(itemsBefore, itemsNow, labels);
    differences.compare(Values.of(before), Values.of(now));
    return List.copyOf(differences.found);
  }

  private void compare(Values before, Values now) {
    SortedSet<String> all = new TreeSet<>(itemsBefore.keySet());
    all.addAll(itemsNow.keySet());
    all.addAll(before.subjects());
    all.addAll(now.subjects());
    for (String iri : all) {
      if (whole(iri).isEmpty() && (isItem(iri) || isInBoth(iri, before, now))) {
        values(iri, before.of(iri), now.of(iri));
      }
    }
  }

  private boolean isItem(String iri) {
    return itemsNow.containsKey(iri);
  }

  /** What only items lead to comes and goes with what they say. */
  private static boolean isInBoth(String iri, Values before, Values now) {
    return before.subjects().contains(iri) && now.subjects().contains(iri);
  }

  /** What happened to the whole of a resource, so that its values need no look. */
  private Optional<Kind> whole(String iri) {
    Optional<Status> was = Optional.ofNullable(itemsBefore.get(iri)).map(Item::status);
    Optional<Item> now = Optional.ofNullable(itemsNow.get(iri));
    Optional<Kind> kind = kind(was, now.map(Item::status));
    kind.filter(happened -> now.isEmpty() || !was.equals(now.map(Item::status)))
        .ifPresent(
            happened ->
                found.add(
                    new Difference(
                        happened, iri, "", "", now.flatMap(Item::replacedBy).orElse(""))));
    return kind;
  }

  private static Optional<Kind> kind(Optional<Status> was, Optional<Status> is) {
    if (was.isPresent() && is.isEmpty()) {
      return Optional.of(Kind.DROPPED);
    }
    return is.flatMap(
        status ->
            switch (status) {
              case MERGED -> Optional.of(Kind.MERGED);
              case DELETED -> Optional.of(Kind.DELETED);
              case MISSING -> Optional.empty();
              case FOUND ->
                  was.equals(Optional.of(Status.FOUND)) ? Optional.empty() : Optional.of(Kind.NEW);
            });
  }

  private void values(
      String iri, Map<String, SortedSet<String>> before, Map<String, SortedSet<String>> now) {
    SortedSet<String> properties = new TreeSet<>(before.keySet());
    properties.addAll(now.keySet());
    for (String property : properties) {
      List<String> gone = less(before, now, property);
      List<String> came = less(now, before, property);
      if (labels.contains(property)) {
        renamed(iri, property, gone, came);
      }
      for (int i = 0; i < Math.max(gone.size(), came.size()); i++) {
        add(Kind.CHANGED, iri, property, at(gone, i), at(came, i));
      }
    }
  }

  /** Takes those out of both that are in one language: another label took the place of one. */
  private void renamed(String iri, String property, List<String> gone, List<String> came) {
    for (String old : List.copyOf(gone)) {
      came.stream()
          .filter(other -> language(other).equals(language(old)))
          .findFirst()
          .ifPresent(
              other -> {
                gone.remove(old);
                came.remove(other);
                add(Kind.RENAMED, iri, property, old, other);
              });
    }
  }

  private static String language(String literal) {
    return literal.substring(literal.lastIndexOf('"') + 1);
  }

  private static List<String> less(
      Map<String, SortedSet<String>> all, Map<String, SortedSet<String>> others, String property) {
    List<String> rest = new ArrayList<>(all.getOrDefault(property, new TreeSet<>()));
    rest.removeAll(others.getOrDefault(property, new TreeSet<>()));
    return rest;
  }

  private static String at(List<String> values, int index) {
    return index < values.size() ? values.get(index) : "";
  }

  private void add(Kind kind, String iri, String property, String before, String after) {
    found.add(new Difference(kind, iri, property, before, after));
  }

  /** How many resources each thing happened to. */
  public static Map<Kind, Long> counts(List<Difference> differences) {
    return differences.stream()
        .collect(
            Collectors.groupingBy(
                Difference::kind,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(Difference::iri, Collectors.toSet()),
                    iris -> (long) iris.size())));
  }
}
