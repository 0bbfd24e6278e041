package org.chapter8.serve.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.chapter8.model.LangString;
import org.chapter8.rdf.AuthorityTables;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.Vocabulary.Concepts;
import org.chapter8.rdf.Vocabulary.Properties;

/**
 * The entities of a release: whatever has a type and a name in its authority tables, with what the
 * tables of links say it is elsewhere.
 */
final class EntityReader {
  private static final Comparator<LangString> BY_LANGUAGE =
      Comparator.comparing(LangString::lang).thenComparing(LangString::value);

  private final Graph tables;

  private EntityReader(Graph tables) {
    this.tables = tables;
  }

  /** All entities in the order of their IRIs; what several tables say of one is one entity. */
  static List<Entity> read(DatasetGraph store, Iris iris) {
    Graph tables = GraphFactory.createDefaultGraph();
    Node links = iris.linksGraph();
    Txn.executeRead(
        store,
        () ->
            Stream.concat(
                    authorityGraphs(store, iris.authorityGraph("").getURI()),
                    Stream.of(
                        iris.authorityGraph(AuthorityTables.NAMES),
                        iris.authorityGraph(AuthorityTables.MEMBERSHIPS),
                        links))
                .flatMap(graph -> store.stream(graph, Node.ANY, Node.ANY, Node.ANY))
                .forEach(quad -> tables.add(quad.asTriple())));
    return new EntityReader(tables).entities();
  }

  /** By what they hold, since a list of all graphs costs a walk through the whole store. */
  private static Stream<Node> authorityGraphs(DatasetGraph store, String prefix) {
    return Arrays.stream(Type.values())
        .flatMap(type -> store.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type.node()))
        .map(Quad::getGraph)
        .filter(graph -> graph.isURI() && graph.getURI().startsWith(prefix))
        .distinct()
        .toList()
        .stream();
  }

  private List<Entity> entities() {
    return tables.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .filter(subject -> !types(subject).isEmpty())
        .map(this::entity)
        .sorted(Comparator.comparing(Entity::iri))
        .toList();
  }

  private Entity entity(Node subject) {
    return new Entity(
        subject.getURI(),
        types(subject),
        names(subject, SKOS.prefLabel.asNode()),
        names(subject, SKOS.altLabel.asNode()),
        hidden(subject),
        objects(subject, Properties.ACRONYM)
            .map(Node::getLiteralLexicalForm)
            .distinct()
            .sorted()
            .toList(),
        facts(subject));
  }

  private List<Type> types(Node subject) {
    return Arrays.stream(Type.values())
        .filter(type -> tables.contains(subject, RDF.type.asNode(), type.node()))
        .toList();
  }

  /** What finds an entity and is no name of it for certain: common words, and its offices. */
  private List<LangString> hidden(Node subject) {
    Stream<Node> offices =
        tables.stream(Node.ANY, Properties.NAME_OF, subject)
            .map(Triple::getSubject)
            .filter(name -> tables.contains(name, Properties.NAME_KIND, Concepts.OFFICE_NAME))
            .flatMap(name -> objects(name, SKOSXL.literalForm.asNode()));
    return names(Stream.concat(objects(subject, SKOS.hiddenLabel.asNode()), offices));
  }

  private List<LangString> names(Node subject, Node property) {
    return names(objects(subject, property));
  }

  private static List<LangString> names(Stream<Node> literals) {
    return literals
        .filter(name -> !name.getLiteralLanguage().isEmpty())
        .map(name -> new LangString(name.getLiteralLexicalForm(), name.getLiteralLanguage()))
        .sorted(BY_LANGUAGE)
        .toList();
  }

  private Map<String, List<String>> facts(Node subject) {
    Map<String, List<String>> facts = new TreeMap<>();
    tables.stream(subject, Node.ANY, Node.ANY)
        .filter(triple -> !triple.getObject().isBlank())
        .forEach(
            triple ->
                facts
                    .computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>())
                    .add(text(triple.getObject())));
    facts.values().forEach(values -> values.sort(Comparator.naturalOrder()));
    return facts;
  }

  private static String text(Node object) {
    return object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return tables.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral);
  }
}
