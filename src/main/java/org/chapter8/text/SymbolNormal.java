package org.chapter8.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the many printed forms of a symbol to one. */
final class SymbolNormal {
  private static final String CHINESE = Numerals.CHINESE + "{1,3}";

  /** Words for the sittings that a meeting is resumed for; the number follows or comes before. */
  static final String RESUMPTION =
      "(?:(?i:Resumption|Resumed|Resum\\.|Res\\.) ?\\.? ?(?:\\d{1,2}|[IVX]{1,5}(?![A-Za-z]))?"
          + "|(?:第(?:\\d{1,2}|%s)次)?(?:复会|续会)(?: ?(?:之)?(?:\\d{1,2}|%s))?)"
              .formatted(CHINESE, CHINESE);

  /** What stands in brackets behind a symbol and belongs to it. */
  static final String PART =
      "(?:%s|(?i:Part) ?[IVX\\d]{1,5}[A-Z]?|(?i:Vol)\\.? ?[IVX\\d]{1,5}(?:\\.\\d)?"
              .formatted(RESUMPTION)
          + "|第(?:\\d{1,2}|%s)(?:部分|卷)".formatted(CHINESE)
          + "|(?i:Supp)\\.?(?: ?No\\. ?\\d{1,3})?|(?i:Sect)\\.? ?\\d{1,2}[A-Z]?"
          + "|(?i:Prog)\\.? ?\\d{1,2}|(?i:Introduction|ADV\\.? ?MIMEO))";

  private static final Pattern LOST_POINT = Pattern.compile("/PV(?=\\d)");
  private static final Pattern MODIFIER =
      Pattern.compile("(?<=/)(Add|Corr|Rev|Amend)\\.?(?=\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern RESUMED =
      Pattern.compile(
          "[,，/]?\\(?(?:(?i:Resumption|Resumed|Resum\\.|(?<=\\()Res\\.)\\.?(\\d{1,2}|[IVX]{1,5})?"
              + "|(?:第(\\d{1,2}|%s)次)?(?:复会|续会)之?(\\d{1,2}|%s)?)\\)?".formatted(CHINESE, CHINESE));
  private static final Pattern DIVISION =
      Pattern.compile("\\((?:(?i:(Part|Vol))\\.?|第(?=.{1,3}(部分|卷)))([^)部卷]{1,5})(?:部分|卷)?\\)");
  private static final Pattern SUPPLEMENT =
      Pattern.compile("\\(Supp\\.?(?:No\\.(\\d+))?\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_AFTER_STROKE =
      Pattern.compile("^S/RES/(\\d{1,4})/((?:19|20)\\d{2})$");
  private static final Pattern JOURNAL = Pattern.compile("^JOURNALNO\\.");
  private static final String[] TENS = {"", "X", "XX", "XXX"};
  private static final String[] UNITS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private SymbolNormal() {}

  static String of(String printed) {
    String symbol = LOST_POINT.matcher(printed.replace(" ", "")).replaceAll("/PV.");
    symbol = MODIFIER.matcher(symbol).replaceAll(match -> capitalised(match.group(1)) + ".");
    if (symbol.contains("PV.")) {
      symbol = RESUMED.matcher(symbol).replaceAll(SymbolNormal::resumption);
    }
    symbol = DIVISION.matcher(symbol).replaceAll(SymbolNormal::division);
    symbol = SUPPLEMENT.matcher(symbol).replaceAll("(Supp$1)");
    symbol = JOURNAL.matcher(symbol).replaceAll("JournalNo.");
    return YEAR_AFTER_STROKE.matcher(symbol).replaceAll("S/RES/$1($2)");
  }

  private static String resumption(MatchResult match) {
    for (int group = 1; group <= 3; group++) {
      if (match.group(group) != null) {
        return Matcher.quoteReplacement("(Resumption" + arabic(match.group(group)) + ")");
      }
    }
    return "(Resumption)";
  }

  private static String division(MatchResult match) {
    boolean volume = match.group(1) == null ? match.group(2).equals("卷") : isVolume(match.group(1));
    OptionalInt number = Numerals.parse(match.group(3));
    boolean chinese = match.group(1) == null && number.isPresent();
    String numbered = chinese ? roman(number.getAsInt()) : match.group(3);
    return Matcher.quoteReplacement((volume ? "(Vol." : "(Part") + numbered + ")");
  }

  private static boolean isVolume(String word) {
    return word.toLowerCase(Locale.ROOT).equals("vol");
  }

  private static String arabic(String number) {
    for (int value = 1; value < 40; value++) {
      if (roman(value).equals(number)) {
        return String.valueOf(value);
      }
    }
    OptionalInt value = Numerals.parse(number);
    return value.isPresent() ? String.valueOf(value.getAsInt()) : number;
  }

  private static String roman(int value) {
    return value > 0 && value < 40 ? TENS[value / 10] + UNITS[value % 10] : String.valueOf(value);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
