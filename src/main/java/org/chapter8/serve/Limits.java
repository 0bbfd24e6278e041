package org.chapter8.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.chapter8.serve.admission.Capacity;

/**
 * What the configuration sets beyond what a stock Fuseki knows.
 *
 * @param rowCap most rows of a SELECT, triples of a CONSTRUCT or DESCRIBE
 * @param byteCap most bytes of an answer to a query, before compression
 * @param sending how long a client may take to receive an answer to a query
 * @param capacity how many may ask at once, and how much
 */
record Limits(long rowCap, int byteCap, Duration sending, Capacity capacity) {
  private static final String CONFIG = "https://w3id.org/chapter8/config#";

  static Limits of(Model config) throws IOException {
    return new Limits(
        number(config, "rowCap"),
        number(config, "byteCap"),
        millis(config, "sendTimeout"),
        new Capacity(
            number(config, "queriesAtOnce"),
            number(config, "queriesOfOneClient"),
            number(config, "queriesWaiting"),
            millis(config, "queryWait"),
            number(config, "bodyCap"),
            millis(config, "bodyTimeout"),
            texts(config, "trustedProxy")));
  }

  private static Duration millis(Model config, String name) throws IOException {
    return Duration.ofMillis(number(config, name));
  }

  private static Set<String> texts(Model config, String name) {
    return config
        .listObjectsOfProperty(ResourceFactory.createProperty(CONFIG + name))
        .toList()
        .stream()
        .map(RDFNode::toString)
        .collect(Collectors.toUnmodifiableSet());
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
