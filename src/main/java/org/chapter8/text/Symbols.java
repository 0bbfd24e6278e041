package org.chapter8.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Symbols of UN documents in folded text, printed as such or named in words: {@code
 * 第1325(2000)号决议}, {@code 大会第55/2号决议}.
 *
 * <p>Source of the forms: UN Editorial Manual, "Document symbols". Symbols of the specialised
 * agencies follow rules of their own and are left alone.
 */
public final class Symbols {
  private static final Pattern RECORD = Pattern.compile("^S/PV\\.(\\d{1,6})(?!\\d)");

  private Symbols() {}

  /** Every symbol in {@code folded}, left to right. */
  public static List<SymbolSpan> find(CharSequence folded) {
    List<SymbolSpan> found = new ArrayList<>();
    new SymbolScanner(folded, found).run();
    NamedResolutions.find(folded, found);
    EnglishResolutions.find(folded, found);
    found.sort(Comparator.comparingInt(SymbolSpan::start));
    return List.copyOf(found);
  }

  /**
   * A symbol in its one form: without blanks, letters as the UN writes them, a resumption and a
   * part in brackets, and the point after {@code PV} that a conversion may lose.
   */
  public static String normalise(String printed) {
    return SymbolNormal.of(printed);
  }

  /** Whether a symbol is that of a verbatim record. */
  public static boolean isRecord(String symbol) {
    return symbol.contains("/PV.");
  }

  /** Whether a symbol is that of a press release. */
  public static boolean isPressRelease(String symbol) {
    return SymbolWords.isPress(symbol.replaceFirst("/.*", ""));
  }

  /**
   * The number of the meeting that a verbatim record of the Security Council is of, as printed in
   * its symbol; empty for other documents and for a number that no meeting could have.
   */
  public static String meetingNumber(String symbol) {
    Matcher matcher = RECORD.matcher(symbol);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The local name of the document type that a symbol's series stands for, or the empty string. */
  public static String type(String symbol) {
    return Symbol.of(symbol).documentType();
  }
}
