package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.Ref;
import org.chapter8.text.Symbol;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/**
 * The symbol that a document bears at its head, on a line of its own. An addendum, a corrigendum or
 * a revision says by it which document it is made to.
 */
final class OwnSymbol {
  private static final String RULE = "document.modified";

  private final Reading reading;

  OwnSymbol(Reading reading) {
    this.reading = reading;
  }

  /** Reads a paragraph if it is but a symbol. */
  boolean read(Sentence paragraph) {
    String line = paragraph.folded().replace("*", "").strip();
    List<SymbolSpan> found = Symbols.find(line);
    boolean alone =
        found.size() == 1
            && found.getFirst().start() == 0
            && found.getFirst().end() == line.length();
    if (alone) {
      Optional<String> other = Symbol.of(found.getFirst().symbol()).modifies();
      other.ifPresent(symbol -> modifies(symbol, paragraph));
    }
    return alone;
  }

  private void modifies(String symbol, Sentence paragraph) {
    List<Ref> passages = reading.passages().of(paragraph.text());
    reading.cited(symbol, Symbols.type(symbol), passages, RULE);
  }
}
