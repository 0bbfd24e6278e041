package org.chapter8.serve.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void areAnythingAsVariables() throws Exception {
    assertThat(Term.read("subject", "?s")).isEqualTo(Node.ANY);
    assertThat(Term.read("object", "\"a\"^^http://www.w3.org/2001/XMLSchema#string"))
        .isEqualTo(NodeFactory.createLiteralString("a"));
  }
}
