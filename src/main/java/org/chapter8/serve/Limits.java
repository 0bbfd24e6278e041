package org.chapter8.serve;

import java.io.IOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;

/** What the configuration sets beyond what a stock Fuseki knows. */
record Limits(long rowCap) {
  private static final String ROW_CAP = "https://w3id.org/chapter8/config#rowCap";

  static Limits of(Model config) throws IOException {
    List<RDFNode> caps =
        config.listObjectsOfProperty(ResourceFactory.createProperty(ROW_CAP)).toList();
    if (caps.size() != 1 || !caps.getFirst().isLiteral()) {
      throw new IOException("the configuration should set <" + ROW_CAP + "> once, found " + caps);
    }
    String value = caps.getFirst().asLiteral().getLexicalForm();
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw new IOException(
          "<" + ROW_CAP + "> should be a whole number from 1, found \"" + value + "\"");
    }
    return new Limits(Long.parseLong(value));
  }
}
