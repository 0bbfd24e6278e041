package org.chapter8.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chapter8.Seeds;
import org.chapter8.check.links.LinkChecker;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.LinkTables;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;
import org.junit.jupiter.api.Test;

/** The tables of links as they lie in the repository. */
final class LinksTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  /** The Holy See is no Vatican City; the Soviet Union has a code and is in no table of today. */
  private static final Set<String> OTHERWISE = Set.of("VAT", "SUN");

  private static final Map<String, Map<String, Set<String>>> TARGETS =
      Map.of("m49", Tables.links("m49"), "eu-authority", Tables.links("eu-authority"));

  private static final Path NO_ITEM =
      Path.of("src/test/resources/authority/without-wikidata-item.txt");

  @Test
  void theTablesHaveNoFindings() throws IOException {
    Graph all = Tables.all();
    Tables.years().stream().forEach(all::add);
    Map<String, Set<String>> names =
        Tables.subjects(Tables.all()).stream()
            .collect(Collectors.toMap(Node::getURI, entry -> names(all, entry)));
    assertThat(
            new LinkChecker(names, LocalDate.now(ZoneOffset.UTC)).check(LinkTables.files(ONTOLOGY)))
        .isEmpty();
  }

  @Test
  void thereIsATableForEachTargetWithItsOwnId() {
    assertThat(LinkTables.load(ONTOLOGY))
        .extracting(MappingSet::name)
        .containsExactly("eu-authority", "geonames", "iso3166", "m49", "unbis", "undl", "wikidata");
    assertThat(LinkTables.load(ONTOLOGY))
        .allSatisfy(set -> assertThat(set.id()).endsWith("/links/" + set.name()));
  }

  @Test
  void rowsAreInOrder() {
    assertThat(LinkTables.load(ONTOLOGY))
        .allSatisfy(set -> assertThat(set.mappings()).extracting(Mapping::subject).isSorted());
  }

  @Test
  void everyMemberStateIsLinkedToEveryTargetOfStates() {
    Graph states = Tables.read("states");
    Set<String> withCode =
        states.stream(Node.ANY, Tables.term("m49"), Node.ANY)
            .map(triple -> triple.getSubject().getURI())
            .filter(iri -> !OTHERWISE.contains(iri.replaceFirst(".*/", "")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(withCode).hasSizeGreaterThan(190);
    for (String target : List.of("eu-authority", "geonames", "iso3166", "m49", "unbis")) {
      assertThat(Tables.links(target).keySet()).as(target).containsAll(withCode);
    }
  }

  @Test
  void aTargetThatIsACodeIsTheCodeOfItsState() {
    Graph states = Tables.read("states");
    for (Node state : Tables.subjects(states)) {
      assertCode(state, "m49", Tables.value(states, state, Tables.term("m49")));
      assertCode(state, "eu-authority", Tables.value(states, state, Tables.term("iso3166Alpha3")));
    }
  }

  private static void assertCode(Node state, String target, Optional<String> code) {
    for (String object : TARGETS.get(target).getOrDefault(state.getURI(), Set.of())) {
      assertThat(code).as("%s in %s", state, target).contains(object.replaceFirst(".*/", ""));
    }
  }

  @Test
  void everyActorOfTheTablesThatTheSeedsNameIsLinkedOrListedWithTheReason()
      throws IOException, UnreadableException {
    Set<Node> entries = Set.copyOf(Tables.subjects(Tables.all()));
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    Set<String> named =
        documents()
            .flatMap(document -> document.mentions().stream())
            .filter(actor -> actor.kind() != Ref.Kind.GROUP && entries.contains(iris.node(actor)))
            .map(Ref::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> linked = Tables.links("wikidata").keySet();
    named.removeIf(actor -> linked.contains(Tables.BASE + actor));
    List<String> listed =
        Files.readAllLines(NO_ITEM).stream()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void everyPlaceIsLinkedToItsItemAndItsFeature() {
    for (Node place : Tables.subjects(Tables.all(), "Place")) {
      assertThat(Tables.links("wikidata")).as("%s", place).containsKey(place.getURI());
      assertThat(Tables.links("geonames")).as("%s", place).containsKey(place.getURI());
    }
  }

  @Test
  void everyDescriptorOfTheSeedsIsAConceptOfTheThesaurus() throws IOException, UnreadableException {
    Set<String> descriptors =
        documents()
            .flatMap(document -> document.subject().stream())
            .map(theme -> Tables.BASE + theme)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(descriptors).isNotEmpty();
    assertThat(Tables.links("unbis").keySet()).containsAll(descriptors);
  }

  private static Set<String> names(Graph all, Node entry) {
    return Stream.of(Tables.PREF_LABEL, Tables.ALT_LABEL)
        .flatMap(property -> Tables.objects(all, entry, property).stream())
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toSet());
  }

  private static Stream<Document> documents() throws IOException, UnreadableException {
    return Seeds.extractions().stream()
        .map(Extraction::resources)
        .flatMap(List::stream)
        .filter(Document.class::isInstance)
        .map(Document.class::cast);
  }
}
