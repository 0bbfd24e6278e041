package org.chapter8.rdf.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

final class LinkMapperTest {
  private final Iris iris = new Iris("http://localhost:3030/data/");

  @Test
  void aLinkIsItsRelationAndWhatItRestsOn() {
    MappingSet set = set(mapping(false, "http://metadata.un.org/thesaurus/1000099"));
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            @prefix c8: <https://w3id.org/chapter8/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <theme/africa> skos:exactMatch <http://metadata.un.org/thesaurus/1000099> .
            <link/unbis/theme/africa/1000099> a c8:Link ;
              c8:linksFrom <theme/africa> ;
              c8:linksTo <http://metadata.un.org/thesaurus/1000099> ;
              c8:relation skos:exactMatch ;
              c8:method "semapv:LexicalMatching" ;
              c8:score 0.98 ;
              c8:evidence "same labels"@en ;
              <http://purl.org/dc/terms/date> "2026-01-31"^^xsd:date .
            """,
            Lang.TURTLE)
        .base(iris.base())
        .parse(expected);
    Graph found = GraphFactory.createDefaultGraph();
    GraphUtil.add(found, new LinkMapper(iris).triples(set));
    assertThat(found.isIsomorphicWith(expected)).as("%s", found).isTrue();
  }

  @Test
  void aRejectedRowMakesNoTriple() {
    MappingSet set = set(mapping(true, "http://metadata.un.org/thesaurus/1000099"));
    assertThat(new LinkMapper(iris).triples(set)).isEmpty();
  }

  @Test
  void aSlashAtTheEndOfATargetIsNoPartOfItsName() {
    MappingSet set = set(mapping(false, "https://sws.geonames.org/12/"));
    assertThat(new LinkMapper(iris).triples(set))
        .extracting(triple -> triple.getSubject())
        .extracting(Node::getURI)
        .contains(iris.base() + "link/unbis/theme/africa/12");
  }

  private static MappingSet set(Mapping mapping) {
    return new MappingSet(
        "unbis",
        "unbis.sssom.tsv",
        "https://example.org/",
        "https://example.org/",
        List.of(mapping));
  }

  private static Mapping mapping(boolean rejected, String object) {
    return new Mapping(
        9,
        "https://w3id.org/chapter8/theme/africa",
        "Africa",
        "http://www.w3.org/2004/02/skos/core#exactMatch",
        rejected,
        object,
        Optional.empty(),
        "semapv:LexicalMatching",
        new BigDecimal("0.98"),
        LocalDate.of(2026, 1, 31),
        "same labels");
  }
}
