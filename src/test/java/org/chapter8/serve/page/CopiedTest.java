package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.publish.PublishedCopy;
import org.chapter8.rdf.copies.Origin;
import org.junit.jupiter.api.Test;

/** The small section from a copy. */
final class CopiedTest {
  private static final SmallGraph GRAPH =
      SmallGraph.of(
          """
          <theme/peace> skos:exactMatch <http://metadata.un.org/thesaurus/1> , <http://metadata.un.org/thesaurus/9> .
          <http://metadata.un.org/thesaurus/1> skos:prefLabel "PEACE"@en , "和平"@zh ;
            skos:broader <http://metadata.un.org/thesaurus/2> .
          <http://metadata.un.org/thesaurus/2> skos:prefLabel "PEACE AND SECURITY"@en .
          <state/CHL> owl:sameAs <http://www.wikidata.org/entity/Q298> .
          <http://dbpedia.org/resource/Chile> owl:sameAs <http://www.wikidata.org/entity/Q298> ;
            <http://www.w3.org/2000/01/rdf-schema#label> "Chile"@en .
          """);

  private static PublishedCopy copy(String target, String space) {
    Origin origin =
        new Origin(
            "https://x.example/sparql",
            Instant.parse("2026-11-15T23:59:59Z"),
            "https://x.example/licence/",
            "X",
            "00",
            space);
    return new PublishedCopy(target, NodeFactory.createURI("http://x.example/g"), origin, 1, 1);
  }

  private static List<String> shown(String thing, PublishedCopy... copies) {
    Edition edition = GRAPH.in(Lang.EN).with(List.of(copies));
    return Copied.of(edition, SmallGraph.node(thing)).stream()
        .map(Part.Pairs.class::cast)
        .flatMap(
            part ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(part.heading()),
                    part.pairs().stream().map(pair -> pair.label() + ": " + words(pair))))
        .toList();
  }

  private static String words(Part.Pair pair) {
    return String.join(
        ", ",
        pair.values().stream()
            .map(
                value -> value instanceof Link link ? link.label().value() : ((Text) value).value())
            .toList());
  }

  @Test
  void aConceptShowsItsNamesAndWhatIsBroader() {
    assertThat(shown("theme/peace", copy("unbis", "http://metadata.un.org/thesaurus/")))
        .containsExactly(
            "From the UNBIS Thesaurus, copy of 2026-11-15",
            "Names there: PEACE, 和平",
            "Broader: PEACE AND SECURITY",
            "Source: X, x.example/licence");
  }

  @Test
  void aTargetThatLinksToWhatWeLinkToIsShownToo() {
    assertThat(shown("state/CHL", copy("dbpedia", "http://dbpedia.org/resource/")))
        .contains("From DBpedia, copy of 2026-11-15", "Names there: Chile");
  }

  @Test
  void withoutACopyOrAnEntryInItThereIsNoSection() {
    assertThat(shown("state/CHL")).isEmpty();
    assertThat(shown("state/CHL", copy("unbis", "http://metadata.un.org/thesaurus/"))).isEmpty();
  }
}
