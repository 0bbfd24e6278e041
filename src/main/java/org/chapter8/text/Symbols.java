package org.chapter8.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  private static final String SERIES =
      "A|S|E|T|ST|TD|DP|CCPR|CERD|CEDAW|CAT|CRC|CRPD|CMW|CED|HRI|HSP|UNEP|UNW|JIU|PBC|ECE|FCCC|CD|NPT";
  private static final String SESSION = "(?:ES|SS|S)-\\d+";
  private static final String LETTERS = "PV\\.? ?\\d+|[A-Z][A-Za-z]*(?:\\.(?: ?\\d+|[A-Z]+))?";
  private static final String NUMBER = "\\d+(?:[A-Z](?![A-Za-z]))?|\\(\\d+\\)";
  private static final String PART =
      "(?i:Resumption) ?\\d*|Part ?[IVX\\d]+|Vol\\.? ?[IVX\\d]+|\\d{4}|(?:E?S-)?[IVXL]+";
  private static final Pattern PRINTED =
      Pattern.compile(
          ("(?<![A-Za-z0-9/])(?:%s)(?: ?\\([IVXL]+\\))?(?: ?/ ?(?:%s|%s|%s))++"
                  + "(?: ?\\( ?(?:%s) ?\\)(?: ?[A-Z](?![A-Za-z/]))?)?"
                  + "(?:/(?:Add|Corr|Rev|Amend)\\. ?\\d+)*")
              .formatted(SERIES, SESSION, LETTERS, NUMBER, PART));
  private static final Pattern LOST_POINT = Pattern.compile("/PV(?=\\d)");
  private static final Pattern RESUMPTION =
      Pattern.compile("\\(resumption(\\d*)\\)", Pattern.CASE_INSENSITIVE);

  private static final Pattern RECORD = Pattern.compile("^S/PV\\.(\\d{1,6})(?!\\d)");

  private Symbols() {}

  /** Every symbol in {@code folded}, left to right. */
  public static List<SymbolSpan> find(CharSequence folded) {
    List<SymbolSpan> found = new ArrayList<>();
    printed(folded, found);
    NamedResolutions.find(folded, found);
    EnglishResolutions.find(folded, found);
    found.sort(Comparator.comparingInt(SymbolSpan::start));
    return List.copyOf(found);
  }

  private static void printed(CharSequence folded, List<SymbolSpan> found) {
    Matcher matcher = PRINTED.matcher(folded);
    while (matcher.find()) {
      if (matcher.group().chars().anyMatch(Character::isDigit)) {
        found.add(new SymbolSpan(matcher.start(), matcher.end(), normalise(matcher.group())));
      }
    }
  }

  /**
   * A symbol without blanks, letters as the UN writes them, and the point after {@code PV} that a
   * conversion may lose.
   */
  public static String normalise(String printed) {
    String squeezed = LOST_POINT.matcher(printed.replace(" ", "")).replaceAll("/PV.");
    Matcher resumption = RESUMPTION.matcher(squeezed);
    return resumption.replaceAll(match -> "(Resumption" + match.group(1) + ")");
  }

  /** Whether a symbol is that of a verbatim record. */
  public static boolean isRecord(String symbol) {
    return symbol.contains("/PV.");
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
    String upper = symbol.toUpperCase(Locale.ROOT);
    if (isRecord(upper)) {
      return "verbatimRecord";
    }
    if (upper.contains("/PRST/")) {
      return "presidentialStatement";
    }
    return upper.contains("/RES/") ? "resolution" : "";
  }
}
