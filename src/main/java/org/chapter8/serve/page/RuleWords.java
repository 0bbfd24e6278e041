package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chapter8.publish.Prefixes;

/**
 * Shapes in plain words: how many values a property of a class has, of what kind, and what else.
 */
final class RuleWords {
  /** Restrictions of a value, with the key that says them. */
  private static final Map<String, String> LIMITS = new LinkedHashMap<>();

  static {
    LIMITS.put("minInclusive", "ontology.rule.from");
    LIMITS.put("maxInclusive", "ontology.rule.to");
    LIMITS.put("minLength", "ontology.rule.length");
    LIMITS.put("pattern", "ontology.rule.pattern");
    LIMITS.put("lessThan", "ontology.rule.before");
    LIMITS.put("lessThanOrEquals", "ontology.rule.notAfter");
    LIMITS.put("equals", "ontology.rule.equals");
  }

  private final Edition edition;
  private final Shapes shapes;

  RuleWords(Edition edition, Shapes shapes) {
    this.edition = edition;
    this.shapes = shapes;
  }

  /** What the shapes of a class say, by property in the order of their names. */
  Map<Node, OntologyView.Rule> rules(Node type) {
    Map<Node, List<Node>> byPath = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Node shape : shapes.of(type)) {
      for (Node property : shapes.values(shape, "property")) {
        shapes
            .value(property, "path")
            .filter(Node::isURI)
            .ifPresent(
                path -> byPath.computeIfAbsent(path, each -> new ArrayList<>()).add(property));
      }
    }
    Map<Node, OntologyView.Rule> rules = new LinkedHashMap<>();
    byPath.forEach((path, found) -> rules.put(path, rule(path, found)));
    return rules;
  }

  private OntologyView.Rule rule(Node path, List<Node> found) {
    List<Node> binding = found.stream().filter(shape -> !shapes.isAdvice(shape)).toList();
    Stream<OntologyView.Note> advice =
        found.stream().filter(shapes::isAdvice).flatMap(shape -> message(shape, "ontology.advice"));
    return new OntologyView.Rule(
        edition.names().link(path),
        count(binding),
        binding.stream().flatMap(shape -> values(shape).stream()).distinct().toList(),
        Stream.concat(binding.stream().flatMap(this::limits), advice).distinct().toList());
  }

  private String count(List<Node> found) {
    int least = bound(found, "minCount").max().orElse(0);
    OptionalInt most = bound(found, "maxCount").min();
    if (most.isEmpty()) {
      return least == 0
          ? edition.say("ontology.count.any")
          : edition.say("ontology.count.least", least);
    }
    if (most.getAsInt() == 0) {
      return edition.say("ontology.count.none");
    }
    if (least > 0) {
      return least == most.getAsInt()
          ? edition.say("ontology.count.exactly", least)
          : edition.say("ontology.count.between", least, most.getAsInt());
    }
    return edition.say("ontology.count.most", most.getAsInt());
  }

  private IntStream bound(List<Node> found, String name) {
    return found.stream()
        .flatMap(shape -> shapes.values(shape, name).stream())
        .mapToInt(node -> Integer.parseInt(node.getLiteralLexicalForm()));
  }

  /** What kind of values a shape asks for: classes, datatypes, schemes, single values. */
  private Set<Value> values(Node shape) {
    Set<Value> values = new LinkedHashSet<>();
    Stream.of("class", "hasValue", "datatype")
        .flatMap(name -> shapes.values(shape, name).stream())
        .map(edition.names()::value)
        .forEach(values::add);
    shapes.members(shape, "in").stream().map(edition.names()::value).forEach(values::add);
    shapes.members(shape, "or").forEach(each -> values.addAll(values(each)));
    for (Node node : shapes.values(shape, "node")) {
      for (Node property : shapes.values(node, "property")) {
        values.addAll(values(property));
      }
    }
    String kind = shapes.words(shape, "nodeKind");
    if (values.isEmpty() && !kind.isEmpty()) {
      boolean isLiteral = kind.endsWith("#Literal");
      values.add(said(isLiteral ? "ontology.value.literal" : "ontology.value.iri"));
    }
    return values;
  }

  private Text said(String key, Object... values) {
    return new Text(edition.say(key, values), edition.lang().tag());
  }

  private Stream<OntologyView.Note> limits(Node shape) {
    List<OntologyView.Note> limits = new ArrayList<>();
    LIMITS.forEach(
        (name, key) -> {
          if (shapes.has(shape, name)) {
            String value = shapes.words(shape, name);
            limits.add(note(key, Prefixes.shorten(value).orElse(value)));
          }
        });
    if (shapes.words(shape, "uniqueLang").equals("true")) {
      limits.add(note("ontology.rule.uniqueLang"));
    }
    languages(shape, limits);
    return limits.stream();
  }

  private void languages(Node shape, List<OntologyView.Note> limits) {
    add(shapes.members(shape, "languageIn"), "ontology.rule.languages", limits);
    for (Node qualified : shapes.values(shape, "qualifiedValueShape")) {
      add(shapes.members(qualified, "languageIn"), "ontology.rule.oneIn", limits);
    }
  }

  private void add(List<Node> tags, String key, List<OntologyView.Note> limits) {
    if (!tags.isEmpty()) {
      List<String> names = tags.stream().map(Node::getLiteralLexicalForm).toList();
      limits.add(note(key, String.join(", ", names)));
    }
  }

  /** What shapes of a class ask for that is of no single property, and whether it is closed. */
  List<OntologyView.Note> notes(Node type) {
    List<OntologyView.Note> notes = new ArrayList<>();
    for (Node shape : shapes.of(type)) {
      if (shapes.words(shape, "closed").equals("true")) {
        notes.add(note("ontology.rule.closed"));
      } else {
        Stream.of("or", "not", "sparql", "and", "xone")
            .filter(name -> shapes.has(shape, name))
            .flatMap(name -> message(shape, "ontology.must"))
            .forEach(notes::add);
      }
    }
    return notes.stream().distinct().toList();
  }

  private OntologyView.Note note(String key, Object... values) {
    return new OntologyView.Note("", said(key, values));
  }

  /** Messages are in one language, their headings in the reader's. */
  private Stream<OntologyView.Note> message(Node shape, String key) {
    return shapes.values(shape, "message").stream()
        .map(message -> new OntologyView.Note(edition.say(key), Names.text(message)));
  }
}
