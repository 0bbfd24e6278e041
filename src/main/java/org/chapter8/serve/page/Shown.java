package org.chapter8.serve.page;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What sections are put together from: values of things, as pages show them. */
final class Shown {
  private static final String PREFIX = "PREFIX c8: <" + Known.node("c8:").getURI() + ">\n";

  private final Edition edition;

  Shown(Edition edition) {
    this.edition = edition;
  }

  /** The values of a property. */
  List<Value> values(Node thing, String property) {
    return edition.known().objects(thing, property).stream().map(edition.names()::value).toList();
  }

  /** Links to what has a thing as value of a property. */
  List<Value> inbound(String property, Node thing) {
    return links(edition.known().subjects(property, thing));
  }

  /** Links to things. */
  List<Value> links(List<Node> things) {
    return things.stream().<Value>map(edition.names()::link).toList();
  }

  /** Words of no language; nothing for empty ones. */
  static List<Value> plain(String words) {
    return words.isEmpty() ? List.of() : List.of(Text.plain(words));
  }

  /** Words in the reader's language. */
  Text said(String key, Object... values) {
    return new Text(edition.say(key, values), edition.lang().tag());
  }

  /** Things by their names, as the reader's language orders words. */
  Comparator<Node> byName() {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(edition.lang().tag()));
    Map<Node, CollationKey> keys = new HashMap<>();
    return Comparator.comparing(
            (Node thing) ->
                keys.computeIfAbsent(
                    thing, each -> collator.getCollationKey(edition.names().name(each).value())))
        .thenComparing(Known.IN_ORDER);
  }

  /** Heads of a table, by their keys. */
  List<String> heads(String... keys) {
    return Stream.of(keys).map(edition::say).toList();
  }

  /** All is shown. */
  static Part.Rest whole(long count) {
    return new Part.Rest(count, "");
  }

  /**
   * Of how many those shown are.
   *
   * @param pattern that finds all of them as {@code ?value}; {@code c8:} stands for the ontology
   */
  static Part.Rest rest(long count, int shown, String pattern) {
    return count <= shown
        ? whole(count)
        : new Part.Rest(
            count, Addresses.editor(PREFIX + "SELECT DISTINCT ?value WHERE { " + pattern + " }"));
  }
}
