package org.chapter8.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * What the configuration sets beyond what a stock Fuseki knows.
 *
 * @param rowCap most rows of a SELECT, triples of a CONSTRUCT or DESCRIBE
 * @param byteCap most bytes of an answer to a query, before compression
 * @param sending how long a client may take to receive an answer to a query
 */
record Limits(long rowCap, int byteCap, Duration sending) {
  private static final String CONFIG = "https://w3id.org/chapter8/config#";

  static Limits of(Model config) throws IOException {
    return new Limits(
        number(config, "rowCap"),
        number(config, "byteCap"),
        Duration.ofMillis(number(config, "sendTimeout")));
  }

  private static int number(Model config, String name) throws IOException {
    String property = CONFIG + name;
    List<RDFNode> set =
        config.listObjectsOfProperty(ResourceFactory.createProperty(property)).toList();
    if (set.size() != 1 || !set.getFirst().isLiteral()) {
      throw new IOException("the configuration should set <" + property + "> once, found " + set);
    }
    String value = set.getFirst().asLiteral().getLexicalForm();
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw new IOException(
          "<" + property + "> should be a whole number from 1, found \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }
}
