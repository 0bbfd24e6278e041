package org.chapter8.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cell of the meeting record says: {@code S/PV.5106 + Corr.1}, {@code S/PV.5100
 * (Resumption 1)}, {@code S/PV.5098 (closed)}; or letters that stand for a record.
 *
 * @param number the number of the meeting; empty where the cell names no record
 * @param symbols the symbols of its records and of their corrigenda, or of the letters
 * @param closed whether the meeting was private
 * @param resumed whether the row is of a part or of a resumption
 */
record RecordCell(OptionalInt number, List<String> symbols, boolean closed, boolean resumed) {
  private static final Pattern RECORD =
      Pattern.compile(
          "S/PV\\.? ?(\\d{1,6})(?: ?\\(?(?i:(Resumption|Part)) ?([IVX]{1,4}|\\d{1,2}|) ?\\))?"
              + "((?: ?\\+ ?Corr\\. ?\\d{1,2}){0,9})");
  private static final Pattern CORRECTION = Pattern.compile("\\d{1,2}");
  private static final Pattern CLOSED = Pattern.compile("\\b(?i:closed|private|privada)\\b");

  RecordCell {
    symbols = List.copyOf(symbols);
  }

  static RecordCell of(String words) {
    OptionalInt number = OptionalInt.empty();
    boolean resumed = false;
    List<String> symbols = new ArrayList<>();
    Matcher record = RECORD.matcher(words);
    while (record.find()) {
      int found = Integer.parseInt(record.group(1));
      if (number.isEmpty() || number.getAsInt() == found) {
        number = OptionalInt.of(found);
        resumed |= record.group(2) != null;
        add(record, symbols);
      }
    }
    if (symbols.isEmpty()) {
      Symbol.in(words).forEach(symbols::add);
    }
    return new RecordCell(number, symbols, CLOSED.matcher(words).find(), resumed);
  }

  private static void add(Matcher record, List<String> symbols) {
    String symbol = "S/PV." + record.group(1);
    if (record.group(2) != null) {
      boolean part = record.group(2).equalsIgnoreCase("part");
      symbol += part ? "(Part" + record.group(3) + ")" : "(Resumption" + arabic(record) + ")";
    }
    symbols.add(symbol);
    Matcher correction = CORRECTION.matcher(record.group(4));
    while (correction.find()) {
      symbols.add(symbol + "/Corr." + correction.group());
    }
  }

  /** The number of a resumption, which is printed in Arabic numerals but for a slip. */
  private static String arabic(Matcher record) {
    return switch (record.group(3)) {
      case "I" -> "1";
      case "II" -> "2";
      case "III" -> "3";
      default -> record.group(3);
    };
  }
}
