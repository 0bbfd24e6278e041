package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue counts, against what queries over everything give. */
final class CatalogueCountsTest {
  private static final String PREFIXES =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX base: <https://w3id.org/chapter8/>
      """;

  @TempDir private static Path folder;
  private static DatasetGraph data;
  private static Graph union;

  @BeforeAll
  static void publish() throws Exception {
    SampleHome home = SampleHome.in(folder).withRealTables();
    Release release =
        new Publisher(
                home.job(
                    folder.resolve("data"), List.of(Samples.meeting(), Samples.recoded("S/2"))))
            .publish()
            .release();
    data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, release.dumps().resolve("chapter8.nq.gz").toString());
    union = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    data.find().forEachRemaining(quad -> union.add(quad.asTriple()));
  }

  /** How many different values the counts of the catalogue have, it does not tell. */
  private static final String NO_COUNTS =
      """
      FILTER(?p NOT IN (void:triples, void:distinctSubjects, void:distinctObjects,
        void:entities, void:properties, void:classes))""";

  /** Rows as strings, sorted; the union of all graphs is asked. */
  private static List<String> rows(String query) {
    return rows(query, QueryExec.graph(union).query(parse(query)).build());
  }

  private static Query parse(String query) {
    return QueryFactory.create(PREFIXES + query);
  }

  private static List<String> rows(String query, QueryExec exec) {
    List<String> rows = new ArrayList<>();
    try (exec) {
      RowSet set = exec.select();
      while (set.hasNext()) {
        Binding row = set.next();
        List<String> cells = new ArrayList<>();
        set.getResultVars().forEach(name -> cells.add(row.get(name).toString()));
        rows.add(String.join(" ", cells));
      }
    }
    assertThat(rows).as(query).isNotEmpty();
    return rows.stream().sorted().toList();
  }

  private static void assertSame(String described, String counted) {
    assertThat(rows(described)).isEqualTo(rows(counted));
  }

  @Test
  void theWholeIsCounted() {
    assertSame(
        """
        SELECT ?t ?s ?p ?c { base:dataset void:triples ?t ; void:distinctSubjects ?s ;
          void:properties ?p ; void:classes ?c }""",
        """
        SELECT (COUNT(*) AS ?t) (COUNT(DISTINCT ?a) AS ?s)
          (COUNT(DISTINCT ?x) AS ?p) (SAMPLE(?cs) AS ?c) {
          { SELECT (COUNT(DISTINCT ?class) AS ?cs) { ?any a ?class } } ?a ?x ?b }""");
  }

  @Test
  void eachPropertyIsCounted() {
    assertSame(
        """
        SELECT ?p ?t ?s ?o { base:dataset void:propertyPartition ?part . ?part void:property ?p ;
          void:triples ?t ; void:distinctSubjects ?s ; void:distinctObjects ?o }""",
        """
        SELECT ?p (COUNT(*) AS ?t) (COUNT(DISTINCT ?a) AS ?s) (COUNT(DISTINCT ?b) AS ?o)
          { ?a ?p ?b %s } GROUP BY ?p"""
            .formatted(NO_COUNTS));
  }

  @Test
  void eachClassIsCounted() {
    assertSame(
        """
        SELECT ?c ?e ?t { base:dataset void:classPartition ?part . ?part void:class ?c ;
          void:entities ?e ; void:triples ?t }""",
        """
        SELECT ?c (COUNT(DISTINCT ?a) AS ?e) (COUNT(*) AS ?t) { ?a a ?c ; ?p ?b } GROUP BY ?c""");
  }

  @Test
  void eachPropertyOfEachClassIsCounted() {
    assertSame(
        """
        SELECT ?c ?p ?t ?s ?o { base:dataset void:classPartition ?part . ?part void:class ?c ;
          void:propertyPartition ?inner . ?inner void:property ?p ;
          void:triples ?t ; void:distinctSubjects ?s ; void:distinctObjects ?o }""",
        """
        SELECT ?c ?p (COUNT(*) AS ?t) (COUNT(DISTINCT ?a) AS ?s) (COUNT(DISTINCT ?b) AS ?o)
          { ?a a ?c ; ?p ?b %s } GROUP BY ?c ?p"""
            .formatted(NO_COUNTS));
  }

  @Test
  void eachGraphIsCountedAndNamed() throws IOException {
    String counted =
        """
        SELECT ?g (COUNT(*) AS ?t) (COUNT(DISTINCT ?a) AS ?s) { GRAPH ?g { ?a ?p ?b } }
          GROUP BY ?g""";
    assertThat(
            rows(
                """
                SELECT ?g ?t ?s { base:dataset void:subset ?g ; sd:namedGraph ?n .
                  ?n sd:name ?g ; sd:graph ?g . ?g void:triples ?t ; void:distinctSubjects ?s }"""))
        .isEqualTo(rows(counted, QueryExec.dataset(data).query(parse(counted)).build()))
        .anyMatch(row -> row.startsWith(Iris.DEFAULT_BASE + "graph/catalogue"));
  }

  @Test
  void linksToOtherDataSetsAreCounted() {
    String described =
        """
        SELECT ?p ?space ?t { base:dataset void:subset ?set . ?set a void:Linkset ;
          void:linkPredicate ?p ; void:triples ?t ; void:objectsTarget/void:uriSpace ?space }""";
    assertThat(rows(described))
        .anyMatch(row -> row.contains("sameAs") && row.contains("wikidata"))
        .isEqualTo(
            rows(
                """
                SELECT ?p ?space (COUNT(*) AS ?t) {
                  { SELECT DISTINCT ?p ?space { ?set void:linkPredicate ?p ;
                      void:objectsTarget/void:uriSpace ?space } }
                  ?a ?p ?b FILTER(ISIRI(?b) && STRSTARTS(STR(?b), ?space))
                  FILTER(STRSTARTS(STR(?a), "https://w3id.org/chapter8/")) }
                GROUP BY ?p ?space"""));
  }

  @Test
  void noNodeOfTheCatalogueIsBlank() {
    assertThat(union.stream())
        .noneMatch(each -> each.getSubject().isBlank() || each.getObject().isBlank());
  }
}
