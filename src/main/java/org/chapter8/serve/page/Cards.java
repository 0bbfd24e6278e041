package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What is listed beside a text: each thing in short, and the way to its page. */
final class Cards {
  /** Characters of the words of a card; the text beside it has them all. */
  private static final int LONGEST = 240;

  /** What is told of a thing, by the key of the row. */
  private static final List<Map.Entry<String, String>> ROWS =
      List.of(
          Map.entry("madeBy", "c8:madeBy"),
          Map.entry("supportedBy", "c8:supportedBy"),
          Map.entry("opposedBy", "c8:opposedBy"),
          Map.entry("addressedTo", "c8:addressedTo"),
          Map.entry("force", "c8:force"),
          Map.entry("themes", "c8:theme"),
          Map.entry("madeAt", "c8:madeAt"),
          Map.entry("deliveredBy", "c8:deliveredBy"),
          Map.entry("deliveredAt", "c8:deliveredAt"),
          Map.entry("represents", "c8:represents"),
          Map.entry("onBehalfOf", "c8:onBehalfOf"),
          Map.entry("person", "c8:person"),
          Map.entry("spokeAt", "c8:spokeAt"),
          Map.entry("participation", "c8:participation"),
          Map.entry("cited", "c8:citedDocument"),
          Map.entry("attributedTo", "c8:attributedTo"),
          Map.entry("date", "c8:startDate"),
          Map.entry("item", "c8:agendaItem"),
          Map.entry("subject", "dcterms:subject"));

  private final Edition edition;
  private final Map<Node, Integer> numbers;
  private final Map<Node, Value> names = new HashMap<>();

  /**
   * Cards of one page.
   *
   * @param numbers of what the page lists
   */
  Cards(Edition edition, Map<Node, Integer> numbers) {
    this.edition = edition;
    this.numbers = numbers;
  }

  TextView.Card card(Node thing, String kind, List<TextView.Place> places) {
    Names names = edition.names();
    return new TextView.Card(
        numbers.get(thing),
        kind,
        words(thing, kind),
        names.link(thing, Text.plain(edition.say("document.page"))),
        rows(thing),
        places,
        String.join(", ", words(thing)));
  }

  private List<String> words(Node thing) {
    return edition.known().objects(thing, "c8:extractedBy").stream()
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private Text words(Node thing, String kind) {
    if (kind.equals("citation")) {
      return Text.plain(new Citations(edition).place(thing));
    }
    return edition.names().of(thing, "c8:text").stream()
        .findFirst()
        .map(text -> text.cut(LONGEST))
        .orElseGet(() -> edition.names().name(thing));
  }

  private List<TextView.Row> rows(Node thing) {
    List<TextView.Row> rows = new ArrayList<>();
    Map<Node, List<Node>> said = said(thing);
    for (Map.Entry<String, String> row : ROWS) {
      List<Value> values =
          said.getOrDefault(Known.node(row.getValue()), List.of()).stream()
              .sorted(Known.IN_ORDER)
              .distinct()
              .map(this::named)
              .toList();
      if (!values.isEmpty()) {
        rows.add(TextView.Row.of(row.getKey(), values));
      }
    }
    related(thing, "cites", edition.known().objects(thing, "c8:cites"), rows);
    related(thing, "annotates", edition.known().subjects("c8:cites", thing), rows);
    return rows;
  }

  private Map<Node, List<Node>> said(Node thing) {
    return edition.known().graph().find(thing, Node.ANY, Node.ANY).toList().stream()
        .collect(
            Collectors.groupingBy(
                Triple::getPredicate, Collectors.mapping(Triple::getObject, Collectors.toList())));
  }

  /** Most things of a document are named in it again and again. */
  private Value named(Node node) {
    return names.computeIfAbsent(node, edition.names()::value);
  }

  /** What else is on the page is linked there. */
  private void related(Node thing, String key, List<Node> others, List<TextView.Row> rows) {
    List<Value> values =
        others.stream().filter(other -> !other.equals(thing)).map(this::related).toList();
    if (!values.isEmpty()) {
      rows.add(TextView.Row.of(key, values));
    }
  }

  private Value related(Node other) {
    Integer number = numbers.get(other);
    return number == null
        ? named(other)
        : new Link("#r" + number, Text.plain(String.valueOf(number)), other.getURI());
  }
}
