package org.chapter8.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the symbols that are printed as such. It goes from stroke to stroke, so that a text of any
 * length takes time in proportion and no depth.
 */
final class SymbolScanner {
  /** No symbol is longer; what is, is no symbol that somebody gave. */
  private static final int MOST_ELEMENTS = 60;

  private static final int MOST_OF_A_RANGE = 200;
  private static final int LEAST_PRESS_RELEASE = 100;

  private static final Pattern OF_FIRST = Pattern.compile(" ?\\([A-Z\\d-]{1,8}\\)(?= ?/)");
  private static final Pattern ELEMENT =
      Pattern.compile(
          " {0,3}/ {0,3}(?:"
              + "(?:ES|SS|S|SE|EM)-(?:\\d{1,3}+|[IVXL]++)(?![A-Za-z\\d])"
              + "|PV\\.? {0,2}\\d{1,9}+"
              + "|(?:AD HOC GROUP)"
              + "|[A-Z][A-Za-z]{0,14}+(?:\\.(?: {0,2}\\d{1,6}+| ?[IVXL]{1,6}+(?![A-Za-z])"
              + "|[A-Z][A-Za-z]{0,10}+)){0,3}+(?:-\\d{1,3}+(?=/))?(?:\\([A-Z\\d]{1,6}\\)(?=/))?"
              + "(?![A-Za-z]|\\d)"
              + "|\\(\\d{1,6}\\)(?=/)"
              + "|\\d{1,9}+(?:\\([A-Z\\d-]{1,8}\\)(?=/)|[A-Z](?![A-Za-z\\d]))?+(?!\\d))");
  private static final Pattern BRACKET =
      Pattern.compile("(?: {0,2}\\( ?" + SymbolNormal.PART + " ?\\)){1,3}");
  private static final Pattern OF_RESOLUTION =
      Pattern.compile(" ?\\( ?(?:\\d{4}|(?:E?S-)?[IVXL]{1,8}) ?\\)");
  private static final Pattern LETTER =
      Pattern.compile(" ?[A-Z](?![A-Za-z\\d/.']| (?!and |to )[a-z])");
  private static final Pattern RESUMED =
      Pattern.compile("(?:[,，] ?| ?/ ?| )?" + SymbolNormal.RESUMPTION + "(?![A-Za-z])");
  private static final Pattern RANGE = Pattern.compile("(?<=\\d)-(\\d{1,4}+)(?![\\dA-Za-z/.年月日页])");
  private static final Pattern LAST_NUMBER = Pattern.compile("\\d+$");

  private static final Pattern DECISION = Pattern.compile("/ ?(?:RES|DEC) ?/");
  private static final Pattern RECORD = Pattern.compile("/ {0,3}PV\\.? {0,2}\\d");

  private final CharSequence text;
  private final List<SymbolSpan> found;
  private final Matcher first;

  SymbolScanner(CharSequence folded, List<SymbolSpan> found) {
    this.text = folded;
    this.found = found;
    this.first = SymbolWords.FIRST.matcher(folded);
  }

  void run() {
    SymbolTails tails = new SymbolTails(text, found);
    int from = 0;
    while (from <= text.length() && first.find(from)) {
      int end = end(first.start(), first.end());
      from = first.end();
      if (end > first.end() && add(first.start(), end)) {
        from = tails.after(range(end));
      }
    }
  }

  private boolean add(int start, int end) {
    String printed = text.subSequence(start, end).toString();
    if (printed.chars().noneMatch(Character::isDigit) || isTooLowForPress(printed)) {
      return false;
    }
    found.add(new SymbolSpan(start, end, SymbolNormal.of(printed)));
    return true;
  }

  private boolean isTooLowForPress(String printed) {
    if (!SymbolWords.isPress(first.group())) {
      return false;
    }
    Matcher number = LAST_NUMBER.matcher(printed);
    return number.find() && number.group().length() < String.valueOf(LEAST_PRESS_RELEASE).length();
  }

  private int end(int start, int afterFirst) {
    int at = Math.max(afterFirst, past(OF_FIRST, afterFirst));
    for (int elements = 0; elements < MOST_ELEMENTS; elements++) {
      int next = past(ELEMENT, at);
      if (next < 0) {
        break;
      }
      at = tail(start, next);
    }
    return at;
  }

  /** Past what belongs to an element without a stroke: a year, a letter, a part, a resumption. */
  private int tail(int start, int end) {
    CharSequence printed = text.subSequence(start, end);
    int at = end;
    if (DECISION.matcher(printed).find()) {
      at = Math.max(at, past(OF_RESOLUTION, at));
      at = Character.isLetter(text.charAt(at - 1)) ? at : Math.max(at, past(LETTER, at));
    }
    int part = past(BRACKET, at);
    if (part < 0 && RECORD.matcher(printed).find()) {
      part = past(RESUMED, at);
    }
    return Math.max(at, part);
  }

  /** Adds the members of a range after its first, {@code 5-8}; each lies where the range does. */
  private int range(int end) {
    SymbolSpan low = found.getLast();
    Matcher range = RANGE.matcher(text).region(end, text.length()).useTransparentBounds(true);
    Matcher number = LAST_NUMBER.matcher(low.symbol());
    if (!range.lookingAt() || !number.find() || number.group().length() > 6) {
      return end;
    }
    int from = Integer.parseInt(number.group());
    int to = Integer.parseInt(range.group(1));
    if (to <= from || to - from > MOST_OF_A_RANGE) {
      return end;
    }
    found.removeLast();
    String stem = low.symbol().substring(0, number.start());
    int last = Math.max(range.end(), past(BRACKET, range.end()));
    for (int each = from; each <= to; each++) {
      found.add(new SymbolSpan(low.start(), last, stem + each));
    }
    return last;
  }

  private int past(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
