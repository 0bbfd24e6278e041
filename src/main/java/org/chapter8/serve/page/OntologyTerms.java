package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chapter8.publish.Prefixes;

/** Terms of the ontology with all that is said of them. */
final class OntologyTerms {
  private static final String NS = Prefixes.all().get("c8");

  /** What relates terms, with the key of its heading; those of them read backwards have a caret. */
  private static final Map<String, String> RELATIONS = new LinkedHashMap<>();

  static {
    RELATIONS.put("rdfs:subClassOf", "super");
    RELATIONS.put("^rdfs:subClassOf", "sub");
    RELATIONS.put("rdfs:subPropertyOf", "super");
    RELATIONS.put("^rdfs:subPropertyOf", "sub");
    RELATIONS.put("owl:inverseOf", "inverse");
    RELATIONS.put("schema:domainIncludes", "domain");
    RELATIONS.put("schema:rangeIncludes", "range");
    RELATIONS.put("^schema:rangeIncludes", "valueOf");
    RELATIONS.put("skos:exactMatch", "exact");
    RELATIONS.put("skos:closeMatch", "close");
  }

  private final Edition edition;
  private final Known known;
  private final Shapes shapes;
  private final Usages usages;

  OntologyTerms(Edition edition, Shapes shapes) {
    this.edition = edition;
    this.known = edition.vocabulary();
    this.shapes = shapes;
    this.usages = new Usages(edition);
  }

  /** Our own terms of a type, in the order of their names. */
  List<OntologyView.Term> all(String type) {
    return known.subjects("rdf:type", Known.node(type)).stream()
        .filter(node -> node.getURI().startsWith(NS))
        .map(this::term)
        .toList();
  }

  OntologyView.Term term(Node term) {
    boolean isClass = known.is(term, "owl:Class");
    RuleWords words = new RuleWords(edition, shapes);
    return new OntologyView.Term(
        term.getURI().substring(NS.length()),
        Stream.of("rdfs:label", "skos:prefLabel")
            .flatMap(property -> texts(term, property).stream())
            .toList(),
        texts(term, "skos:definition"),
        texts(term, "skos:example"),
        rows(term),
        isClass ? rules(term, words) : List.of(),
        isClass ? words.notes(term) : List.of(),
        usages.of(term, isClass));
  }

  /** The values of a property of a term, the reader's language first. */
  List<Text> texts(Node term, String property) {
    List<String> preferred = edition.lang().preferred();
    return known.objects(term, property).stream()
        .filter(Node::isLiteral)
        .map(Names::text)
        .sorted(Comparator.comparingInt(text -> preferred.indexOf(text.lang())))
        .toList();
  }

  private List<OntologyView.Row> rows(Node term) {
    List<OntologyView.Row> rows = new ArrayList<>();
    RELATIONS.forEach(
        (property, key) -> {
          List<Node> values =
              property.startsWith("^")
                  ? known.subjects(property.substring(1), term)
                  : known.objects(term, property);
          if (!values.isEmpty()) {
            rows.add(new OntologyView.Row(edition.say("ontology." + key), values(values)));
          }
        });
    return rows;
  }

  /** What a property says of something, under the property's name. */
  Optional<OntologyView.Row> row(Node term, String property) {
    List<Node> values = known.objects(term, property);
    String key = "ontology." + property.substring(property.indexOf(':') + 1);
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new OntologyView.Row(edition.say(key), values(values)));
  }

  private List<Value> values(List<Node> nodes) {
    return nodes.stream().map(edition.names()::value).toList();
  }

  /** Properties that name the class as their domain, and those that shapes have beside them. */
  private List<OntologyView.Rule> rules(Node term, RuleWords words) {
    Map<Node, OntologyView.Rule> rules = new LinkedHashMap<>(words.rules(term));
    for (Node property : known.subjects("schema:domainIncludes", term)) {
      rules.computeIfAbsent(
          property,
          each ->
              new OntologyView.Rule(
                  edition.names().link(each),
                  "",
                  values(known.objects(each, "schema:rangeIncludes")),
                  List.of()));
    }
    return List.copyOf(rules.values());
  }
}
