package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.publish.Release;
import org.chapter8.publish.search.SearchIndex;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.Vocabulary.Classes;
import org.chapter8.rdf.Vocabulary.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchSectionTest {
  private static final String BASE = "https://w3id.org/chapter8/";
  private static final Node GRAPH = NodeFactory.createURI(BASE + "graph/one");
  private static final Pattern HIT = Pattern.compile("<a href=\"(/state/[^\"]+)\"");
  private static final int STATES = 45;
  private static final int ORGANIZATIONS = 12;

  @TempDir private static Path folder;
  private static SearchIndex index;
  private static Published published;

  @BeforeAll
  static void write() throws IOException {
    DatasetGraph store = DatasetFactory.createTxnMem().asDatasetGraph();
    Txn.executeWrite(store, () -> fill(store));
    Release release = new Release(folder, "0", BASE, List.of(), "", Map.of());
    index = SearchIndex.open(folder, store, BASE);
    published =
        new Published(
            folder,
            release,
            store,
            GraphFactory.createDefaultGraph(),
            new Paths(new Iris(BASE)),
            index,
            List.of(),
            Readings.none(),
            Remembered.nothing(),
            List.of());
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  /** States by number, and statements that speak to ever more organizations. */
  private static void fill(DatasetGraph store) {
    for (int i = 0; i < STATES; i++) {
      named(store, "state/S%02d".formatted(i), Classes.STATE, "Land %02d".formatted(i));
    }
    for (int i = 0; i < ORGANIZATIONS; i++) {
      String organization = "organization/o%02d".formatted(i);
      named(store, organization, Classes.ORGANIZATION, "Union %02d".formatted(i));
      for (int j = 0; j <= i; j++) {
        Node statement = NodeFactory.createURI(BASE + "statement/d/" + (100 * i + j));
        store.add(GRAPH, statement, RDF.type.asNode(), Classes.STATEMENT);
        store.add(
            GRAPH, statement, Properties.ADDRESSED_TO, NodeFactory.createURI(BASE + organization));
      }
    }
  }

  private static void named(DatasetGraph store, String path, Node type, String name) {
    Node thing = NodeFactory.createURI(BASE + path);
    store.add(GRAPH, thing, RDF.type.asNode(), type);
    store.add(GRAPH, thing, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(name, "en"));
  }

  private static String page(Map<String, List<String>> parameters) throws IOException {
    return new SearchSection().answer(published, new Visit("/search", parameters, Lang.EN)).body();
  }

  private static List<String> hits(String page) {
    return HIT.matcher(page).results().map(hit -> hit.group(1)).toList();
  }

  @Test
  void resultsGoOnFromPageToPageUntilTheLast() throws IOException {
    List<String> kind = List.of("state");
    String first = page(Map.of("kind", kind));
    assertThat(first)
        .contains("1–20 of 45")
        .contains("rel=\"next\"")
        .doesNotContain("rel=\"prev\"");
    String last = page(Map.of("kind", kind, "page", List.of("3")));
    assertThat(last)
        .contains("41–45 of 45")
        .contains("rel=\"prev\"")
        .doesNotContain("rel=\"next\"");

    List<String> all = new ArrayList<>(hits(first));
    all.addAll(hits(page(Map.of("kind", kind, "page", List.of("2")))));
    all.addAll(hits(last));
    assertThat(all).hasSize(STATES).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aPageThatNoResultsReachLeadsBackToTheLastThatTheyDo() throws IOException {
    String beyond = page(Map.of("kind", List.of("state"), "page", List.of("999999999")));
    assertThat(beyond)
        .contains("45 results")
        .contains("/search?kind=state&amp;page=3")
        .doesNotContain("rel=\"next\"");
  }

  @Test
  void aFacetShowsItsFirstValuesAndLeadsToAllOfThem() throws IOException {
    String some = page(Map.of("kind", List.of("statement")));
    assertThat(some).contains("All 12").contains("Union 11").doesNotContain(">Union 00<");
    String all = page(Map.of("kind", List.of("statement"), "whole", List.of("organization")));
    assertThat(all).contains(">Union 00<").contains("Fewer");
  }

  @Test
  void aValueThatWasChosenIsShownHoweverRareItIs() throws IOException {
    String page = page(Map.of("organization", List.of("organization/o00")));
    assertThat(page).contains("Union 00").contains("1–1 of 1").contains("href=\"/search\"");
  }
}
