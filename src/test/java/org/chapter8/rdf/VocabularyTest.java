package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Graph ontology = read("chapter8.ttl");

  @Test
  void theClassesAreThoseOfTheOntology() {
    assertThat(constants(Vocabulary.Classes.class)).isEqualTo(terms(OWL2.Class.asNode()));
  }

  @Test
  void thePropertiesAreThoseOfTheOntology() {
    Set<String> properties = terms(OWL2.ObjectProperty.asNode());
    properties.addAll(terms(OWL2.DatatypeProperty.asNode()));

    assertThat(constants(Vocabulary.Properties.class)).isEqualTo(properties);
  }

  @Test
  void theSchemesAreThoseOfTheOntology() {
    assertThat(constants(Vocabulary.Schemes.class)).isEqualTo(terms(SKOS.ConceptScheme.asNode()));
  }

  @Test
  void theConceptsAreThoseOfTheOntology() {
    assertThat(constants(Vocabulary.Concepts.class)).isEqualTo(terms(SKOS.Concept.asNode()));
  }

  @Test
  void theAlignmentsSpeakOnlyOfTermsThatThereAre() {
    Set<String> known =
        ontology.stream().map(t -> t.getSubject().getURI()).collect(Collectors.toSet());

    assertThat(read("alignments.ttl").stream().map(triple -> triple.getSubject().getURI()))
        .isSubsetOf(known);
  }

  @Test
  void theOntologyHasNoBlankNodes() {
    assertThat(ontology.stream().flatMap(t -> Stream.of(t.getSubject(), t.getObject())))
        .noneMatch(Node::isBlank);
  }

  private Set<String> terms(Node type) {
    return ontology.stream(Node.ANY, RDF.type.asNode(), type)
        .map(triple -> triple.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants(Class<?> holder) {
    return Arrays.stream(holder.getDeclaredFields())
        .map(VocabularyTest::uri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String uri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Graph read(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(Path.of("ontology", file)).parse(graph);
    return graph;
  }
}
