package org.chapter8.text;

/**
 * A symbol of a UN document found in a text.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param symbol the symbol, normalised: {@code S/PV.4072(Resumption1)}, {@code S/RES/1325(2000)}
 */
public record SymbolSpan(int start, int end, String symbol) {}
