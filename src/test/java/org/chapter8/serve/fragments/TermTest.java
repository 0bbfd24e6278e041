package org.chapter8.serve.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms in parameters. */
final class TermTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a(1)",
        "urn:x:y",
        "\"\"",
        "\"plain\"",
        "\"said \"so\"\"",
        "\"two\nlines\"@en",
        "\"联合国（甲）\"@zh",
        "\"\"@en\"@en-GB",
        "\"7\"^^http://www.w3.org/2001/XMLSchema#integer",
        "\"x\"^^http://example.org/type",
        "\"a\\nb\"",
        ""
      })
  void areWrittenAsTheyWereRead(String term) throws Exception {
    assertThat(Term.write(Term.read("object", term))).isEqualTo(term);
  }

  @Test
  void mayHaveBracketsAroundIris() throws Exception {
    assertThat(Term.read("subject", "<urn:x:y>")).isEqualTo(NodeFactory.createURI("urn:x:y"));
    assertThat(Term.read("object", "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"))
        .isEqualTo(NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      value = {
        "skos:prefLabel http://www.w3.org/2004/02/skos/core#prefLabel",
        "<wd:Q298> http://www.wikidata.org/entity/Q298",
        "\"4\"^^<xsd:integer> \"4\"^^http://www.w3.org/2001/XMLSchema#integer",
        "geo:lat http://www.w3.org/2003/01/geo/wgs84_pos#lat",
        "geo:-33.9,18.4 geo:-33.9,18.4",
        "org://a org://a",
        "nosuch:x nosuch:x",
        "\"skos:prefLabel\" \"skos:prefLabel\"",
        "\"skos:prefLabel\"@en \"skos:prefLabel\"@en",
        "<urn:x:y> <urn:x:y>"
      })
  void haveTheirPrefixesWrittenOutIfTheseAreOurs(String term, String full) {
    assertThat(PrefixedNames.writtenOut(term)).isEqualTo(full);
    assertThat(PrefixedNames.writtenOut(full)).isEqualTo(full);
  }

  @Test
  void areAnythingAsVariables() throws Exception {
    assertThat(Term.read("subject", "?s")).isEqualTo(Node.ANY);
    assertThat(Term.read("object", "\"a\"^^http://www.w3.org/2001/XMLSchema#string"))
        .isEqualTo(NodeFactory.createLiteralString("a"));
  }
}
