package org.chapter8.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document symbol taken apart.
 *
 * @param text the symbol, normalised
 * @param body whose document it is, as the symbol writes it: {@code S}, {@code A/C.3}, {@code
 *     E/CN.4/Sub.2}, {@code ST/SGB}
 * @param session the session it belongs to, as written: {@code 60}, {@code ES-10}, {@code XXV}
 * @param year the year it is counted in
 * @param series what kind of document it is: {@code PV}, {@code RES}, {@code L}; empty where no
 *     element says so
 * @param number its number, with all that is counted under it: {@code 12}, {@code (1455)/12}; empty
 *     if there is none
 * @param parts what it is of a document or to it, in order: {@code Add.1}, {@code Corr.2}, {@code
 *     Resumption1}, {@code PartII}
 */
public record Symbol(
    String text,
    String body,
    Optional<String> session,
    OptionalInt year,
    String series,
    String number,
    List<String> parts) {

  public Symbol {
    parts = List.copyOf(parts);
  }

  /** The parts of a symbol that is normalised. */
  public static Symbol of(String normalised) {
    return new SymbolParts(normalised).read();
  }

  /** The type of document that the series stands for, or the empty string. */
  public String documentType() {
    return SymbolWords.type(series);
  }

  /**
   * The symbol of the document that this one adds to, corrects, revises or amends; empty for a
   * document of its own.
   */
  public Optional<String> modifies() {
    int stroke = text.lastIndexOf('/');
    boolean modifier =
        stroke > 0 && text.substring(stroke + 1).matches("(?:Add|Corr|Rev|Amend)\\.\\d+");
    return modifier ? Optional.of(text.substring(0, stroke)) : Optional.empty();
  }
}
