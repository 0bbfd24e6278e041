package org.chapter8.rdf.links;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.rdf.Iris;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/**
 * Where the United Nations serves the documents that have a symbol: an address that follows from
 * the symbol by rule, so it is no row of a table. That the document is there is not said: older
 * ones may not be.
 */
public final class SymbolLinks {
  /** Source of the rule: https://docs.un.org/, which has a folder for each official language. */
  private static final String ADDRESS = "https://docs.un.org/";

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9/.()+-]+");

  private SymbolLinks() {}

  /**
   * The addresses of the documents of an extraction in each official language, as {@code
   * rdfs:seeAlso}. Press releases have symbols and are served elsewhere.
   */
  public static List<Triple> triples(Extraction extraction, Iris iris) {
    return extraction.resources().stream()
        .filter(Document.class::isInstance)
        .map(Document.class::cast)
        .flatMap(document -> triple(document, iris))
        .toList();
  }

  private static Stream<Triple> triple(Document document, Iris iris) {
    Optional<String> symbol = document.identifier().filter(SymbolLinks::isSymbol);
    return symbol.stream()
        .flatMap(known -> LANGUAGES.stream().map(language -> ADDRESS + language + "/" + known))
        .map(
            address ->
                Triple.create(
                    iris.node(document.id()), RDFS.Nodes.seeAlso, NodeFactory.createURI(address)));
  }

  private static boolean isSymbol(String identifier) {
    List<SymbolSpan> spans = Symbols.find(identifier);
    return SAFE.matcher(identifier).matches()
        && !Symbols.isPressRelease(identifier)
        && spans.size() == 1
        && spans.getFirst().start() == 0
        && spans.getFirst().end() == identifier.length();
  }
}
