package org.chapter8.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Symbols of UN documents in folded text, printed as such or named in words: {@code
 * 第1631(2005)号决议}, {@code 大会第60/1号决议}.
 *
 * <p>Source of the forms: UN Editorial Manual, "Document symbols"; Security Council resolutions
 * carry their year in brackets, General Assembly ones their session since the thirty-first.
 */
public final class Symbols {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<![A-Za-z0-9/])(?:A|S|E|T|ST|CCPR|CERD|CEDAW|DP|TD|UNEP|JIU|PBC)"
              + "(?: ?/ ?(?:[A-Z][A-Za-z]*\\.? ?\\d*|\\d+|[A-Z]+))+"
              + "(?: ?\\( ?(?:Resumption|Part|Vol\\.?|\\d{4}) ?(?:\\d+|[IVX]+)? ?\\))?"
              + "(?:/(?:Add|Corr|Rev|Amend)\\.\\d+)*");
  private static final Pattern COUNCIL_RESOLUTIONS =
      Pattern.compile("第((?:\\d{1,4}\\(\\d{4}\\)(?:号)?[、和及以第，]*)+)号(?:决议)?");
  private static final Pattern COUNCIL_NUMBER = Pattern.compile("(\\d{1,4})\\((\\d{4})\\)");
  private static final Pattern ASSEMBLY_RESOLUTION =
      Pattern.compile("第(\\d{1,3}/\\d{1,4}(?: ?[A-Z])?)号(决议|决定)");
  private static final Pattern RESUMPTION =
      Pattern.compile("\\(resumption(\\d*)\\)", Pattern.CASE_INSENSITIVE);

  private Symbols() {}

  /** Every symbol in {@code folded}, left to right. */
  public static List<SymbolSpan> find(CharSequence folded) {
    List<SymbolSpan> found = new ArrayList<>();
    printed(folded, found);
    councilResolutions(folded, found);
    assemblyResolutions(folded, found);
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

  private static void councilResolutions(CharSequence folded, List<SymbolSpan> found) {
    Matcher list = COUNCIL_RESOLUTIONS.matcher(folded);
    while (list.find()) {
      Matcher one = COUNCIL_NUMBER.matcher(folded).region(list.start(1), list.end(1));
      while (one.find()) {
        String symbol = "S/RES/" + one.group(1) + "(" + one.group(2) + ")";
        found.add(new SymbolSpan(one.start(), one.end(), symbol));
      }
    }
  }

  private static void assemblyResolutions(CharSequence folded, List<SymbolSpan> found) {
    Matcher matcher = ASSEMBLY_RESOLUTION.matcher(folded);
    while (matcher.find()) {
      String series = matcher.group(2).equals("决议") ? "A/RES/" : "A/DEC/";
      String symbol = series + matcher.group(1).replace(" ", "");
      found.add(new SymbolSpan(matcher.start(1), matcher.end(1), symbol));
    }
  }

  /** A symbol without blanks, letters as the UN writes them. */
  public static String normalise(String printed) {
    String squeezed = printed.replace(" ", "");
    Matcher resumption = RESUMPTION.matcher(squeezed);
    return resumption.replaceAll(match -> "(Resumption" + match.group(1) + ")");
  }

  /** Whether a symbol is that of a verbatim record. */
  public static boolean isRecord(String symbol) {
    return symbol.contains("/PV.");
  }

  /**
   * The number of the meeting that a verbatim record of the Security Council is of, as printed in
   * its symbol; empty for other documents.
   */
  public static String meetingNumber(String symbol) {
    Matcher matcher = Pattern.compile("^S/PV\\.(\\d+)").matcher(symbol);
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
