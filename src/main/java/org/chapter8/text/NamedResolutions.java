package org.chapter8.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolutions and decisions that Chinese text names by number and body: {@code 第1325(2000)号决议},
 * {@code 大会第55/2号决议}, {@code 经社理事会第2005/5号决议}.
 *
 * <p>The number tells the body where only one counts so: the Security Council sets the year in
 * brackets, the General Assembly its session before a stroke since the thirty-first and a Roman
 * session in brackets before. The Human Rights Council counts as the Assembly does, the Commission
 * on Human Rights as the Economic and Social Council, and both must be named; the number of another
 * commission or conference names nothing here.
 */
final class NamedResolutions {
  /** Bounds the depth of matching; what is longer is no list that somebody wrote. */
  private static final int MOST_LISTED = 100;

  private static final String BETWEEN = "号?[、和及与以第， ]*";
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?<!\\d)第? ?((?:\\d{1,4} ?\\( ?\\d{4} ?\\) ?"
              + BETWEEN
              + "){1,"
              + MOST_LISTED
              + "})号(?:决议)?");
  private static final Pattern COUNCIL_NUMBER = Pattern.compile("(\\d{1,4}) ?\\( ?(\\d{4}) ?\\)");

  private static final String BY_SESSION =
      "(?:(?:ES|S)-\\d{1,2}/\\d{1,3}|\\d{1,4}/\\d{1,4})(?: ?[A-Z](?![A-Za-z]))?";
  private static final String BY_ROMAN_SESSION = "\\d{1,4} ?\\((?:E?S-)?[IVXL]+\\)(?: ?[A-Z])?";
  private static final Pattern LISTED =
      Pattern.compile(
          "第 ?((?:(?:"
              + BY_SESSION
              + "|"
              + BY_ROMAN_SESSION
              + ")"
              + BETWEEN
              + "){1,"
              + MOST_LISTED
              + "}) ?号(决议|决定)");
  private static final Pattern LISTED_NUMBER = Pattern.compile(BY_SESSION + "|" + BY_ROMAN_SESSION);
  private static final Pattern SESSION = Pattern.compile("^(\\d+)/");
  private static final Pattern NAMED =
      Pattern.compile("(?:人权理事会|人权委员会|委员会|会议|世界\\p{IsHan}{1,4}大会)$");
  private static final Map<String, String> BODIES = Map.of("人权理事会", "A/HRC", "人权委员会", "E/CN.4");
  private static final int FIRST_SESSION_BEFORE_STROKE = 31;
  private static final int FIRST_YEAR = 1946;

  private NamedResolutions() {}

  /** Adds those in {@code folded} to {@code found}. */
  static void find(CharSequence folded, List<SymbolSpan> found) {
    Matcher list = COUNCIL.matcher(folded);
    while (list.find()) {
      Matcher one = COUNCIL_NUMBER.matcher(folded).region(list.start(1), list.end(1));
      while (one.find()) {
        String symbol = "S/RES/" + one.group(1) + "(" + one.group(2) + ")";
        found.add(new SymbolSpan(one.start(), one.end(), symbol));
      }
    }
    list = LISTED.matcher(folded);
    while (list.find()) {
      listed(folded, list, found);
    }
  }

  private static void listed(CharSequence folded, Matcher list, List<SymbolSpan> found) {
    Matcher named = NAMED.matcher(folded).region(Math.max(0, list.start() - 10), list.start());
    Optional<String> body =
        named.find() ? Optional.of(BODIES.getOrDefault(named.group(), "")) : Optional.empty();
    String kind = list.group(2).equals("决议") ? "/RES/" : "/DEC/";
    Matcher one = LISTED_NUMBER.matcher(folded).region(list.start(1), list.end(1));
    while (one.find()) {
      String number = one.group().replace(" ", "");
      body.or(() -> body(number))
          .filter(known -> !known.isEmpty())
          .ifPresent(
              known -> found.add(new SymbolSpan(one.start(), one.end(), known + kind + number)));
    }
  }

  /** The body that counts in this way; empty for numbers that no known body would give. */
  private static Optional<String> body(String number) {
    Matcher session = SESSION.matcher(number);
    if (!session.find()) {
      return Optional.of("A");
    }
    int count = Integer.parseInt(session.group(1));
    if (count >= FIRST_YEAR) {
      return Optional.of("E");
    }
    boolean assembly = count >= FIRST_SESSION_BEFORE_STROKE && count < 1000;
    return assembly ? Optional.of("A") : Optional.empty();
  }
}
