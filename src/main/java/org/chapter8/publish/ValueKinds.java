package org.chapter8.publish;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.BySubject.Resource;

/** What kinds of values the properties of some classes have, and how many at most. */
final class ValueKinds implements BySubject.Listener {
  /** The kind of a value that is a resource. */
  static final String IRI = "@id";

  /** What a kind of texts with a language begins with. */
  static final String LANGUAGE = "@lang:";

  private final Set<String> classes;
  private final Map<String, NavigableMap<String, NavigableMap<String, Seen>>> seen =
      new HashMap<>();

  /**
   * Nothing seen yet.
   *
   * @param classes IRIs of the classes to look at
   */
  ValueKinds(Set<String> classes) {
    this.classes = Set.copyOf(classes);
  }

  /**
   * Values of one kind.
   *
   * @param most how many one resource has
   * @param separators whether values have the separator of that number in them, as bits
   */
  record Seen(int most, int separators) {}

  /** The kind of a value: {@link #IRI}, a language, or a datatype's IRI. */
  static String kind(Node value) {
    if (value.isURI()) {
      return IRI;
    }
    String language = value.getLiteralLanguage();
    return language.isEmpty() ? value.getLiteralDatatypeURI() : LANGUAGE + language;
  }

  /** A value as it stands in a cell. */
  static String text(Node value) {
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  /** By property and kind. */
  NavigableMap<String, NavigableMap<String, Seen>> of(String type) {
    return seen.getOrDefault(type, Collections.emptyNavigableMap());
  }

  @Override
  public void resource(Resource resource) {
    for (String type : resource.types()) {
      if (classes.contains(type)) {
        look(resource, seen.computeIfAbsent(type, key -> new TreeMap<>()));
      }
    }
  }

  private static void look(Resource resource, Map<String, NavigableMap<String, Seen>> properties) {
    Map<String, Integer> counts = new HashMap<>();
    for (Triple triple : resource.triples()) {
      String property = triple.getPredicate().getURI();
      String kind = kind(triple.getObject());
      int count = counts.merge(property + ' ' + kind, 1, Integer::sum);
      properties
          .computeIfAbsent(property, key -> new TreeMap<>())
          .merge(
              kind,
              new Seen(count, Column.separatorsIn(text(triple.getObject()))),
              (one, other) ->
                  new Seen(
                      Math.max(one.most(), other.most()), one.separators() | other.separators()));
    }
  }
}
