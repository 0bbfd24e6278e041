package org.chapter8.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolutions that English text names by number and body: {@code resolution 808 (1993)}, {@code
 * resolutions 819 (1993) of 16 April 1993 and 824 (1993)}, {@code General Assembly resolution
 * 46/182}.
 *
 * <p>The number tells the body as in {@link NamedResolutions}. A number without a year, a session
 * or a stroke names nothing for certain and is left alone.
 */
final class EnglishResolutions {
  private static final Pattern ANCHOR =
      Pattern.compile("(?<![A-Za-z])(?:(Human Rights Council) )?[Rr]esolutions? ");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<council>(\\d{1,4}) ?\\((\\d{4})\\))"
              + "|(?<listed>(?:(?:ES|S)-)?\\d{1,4}/\\d{1,4}(?: [A-Z](?![A-Za-z]))?"
              + "|\\d{1,4} ?(?:[A-Z] )?\\((?:E?S-)?[IVXL]+\\))");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?(?: ?\\((?![IVXL\\d])[^()]{0,80}\\))?"
              + "(?: ?[,，;；])?(?: (?:and|or|as well as))?(?: (?:in particular|resolutions?))? ?");
  private static final Pattern SESSION = Pattern.compile("^(\\d+)/");
  private static final int FIRST_YEAR = 1946;

  private EnglishResolutions() {}

  /** Adds those in {@code folded} to {@code found}. */
  static void find(CharSequence folded, List<SymbolSpan> found) {
    Matcher anchor = ANCHOR.matcher(folded);
    Matcher item = ITEM.matcher(folded);
    Matcher between = BETWEEN.matcher(folded);
    while (anchor.find()) {
      boolean rights = anchor.group(1) != null;
      int at = anchor.end();
      while (at < folded.length() && item.region(at, folded.length()).lookingAt()) {
        SymbolSpan span = span(item, rights);
        if (found.stream().noneMatch(other -> other.start() == span.start())) {
          found.add(span);
        }
        between.region(item.end(), folded.length());
        at = between.lookingAt() ? between.end() : item.end();
      }
    }
  }

  private static SymbolSpan span(Matcher item, boolean rights) {
    String number = item.group().replace(" ", "");
    if (item.group("council") != null) {
      return new SymbolSpan(item.start(), item.end(), "S/RES/" + number);
    }
    String body = rights ? "A/HRC" : body(number);
    return new SymbolSpan(item.start(), item.end(), body + "/RES/" + number);
  }

  private static String body(String number) {
    Matcher session = SESSION.matcher(number);
    Optional<Integer> count =
        session.find() ? Optional.of(Integer.parseInt(session.group(1))) : Optional.empty();
    return count.filter(value -> value >= FIRST_YEAR).isPresent() ? "E" : "A";
  }
}
