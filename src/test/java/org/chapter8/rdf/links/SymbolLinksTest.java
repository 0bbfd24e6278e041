package org.chapter8.rdf.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chapter8.Seeds;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

final class SymbolLinksTest {
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void everyDocumentWithASymbolHasItsAddressInEachLanguageAndNoOther()
      throws IOException, UnreadableException {
    int addresses = 0;
    for (Extraction extraction : Seeds.extractions()) {
      long withSymbol =
          extraction.resources().stream()
              .filter(Document.class::isInstance)
              .map(Document.class::cast)
              .map(Document::identifier)
              .filter(Optional::isPresent)
              .count();
      assertThat(SymbolLinks.triples(extraction, iris))
          .hasSize(6 * (int) withSymbol)
          .allSatisfy(
              triple ->
                  assertThat(triple.getObject())
                      .extracting(Node::getURI)
                      .asString()
                      .matches(
                          "https://docs\\.un\\.org/(ar|en|es|fr|ru|zh)/[A-Z]+/[A-Za-z0-9/.()-]+"));
      addresses += (int) withSymbol;
    }
    assertThat(addresses).isPositive();
  }
}
