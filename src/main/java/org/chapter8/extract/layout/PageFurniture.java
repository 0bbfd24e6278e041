package org.chapter8.extract.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that belong to the page and not to the text: running heads, page and job numbers, the marks
 * "continued" and "end". A symbol alone on its line is the masthead's when it is first printed and
 * a running head from then on, or where it comes with a page number.
 *
 * <p>Source of the forms: UN Editorial Manual, "Masthead" and "Page numbers"; the bar-code line is
 * what the font of the job number leaves in converted text.
 */
final class PageFurniture {
  /** More than a line of a page holds. */
  private static final int LONGEST_HEAD = 300;

  private static final String JOB = "\\d{2}-\\d{5}";
  private static final Pattern ALWAYS =
      Pattern.compile(
          Stream.of(
                  "/\\.{3}",
                  "(?:\\d{1,4} )?Repertoire of the Practice of the Security Council(?: \\d{1,4})?",
                  "-{3,}",
                  "_{3,4}",
                  "_{3,} ?\\* .*",
                  "\\d{1,3}/\\d{1,3}",
                  "(?:\\d{1,3}(?:/\\d{1,3})? )?"
                      + JOB
                      + "\\*?(?: ?\\([A-Z]\\))?(?: \\d{1,3}(?:/\\d{1,3})?)?(?: /\\.{3})?",
                  JOB + "\\*{0,2} ?\\([A-Z]\\)?(?: +[\\d`]+| \\*\\d+\\*)*",
                  "\\*\\d{7}\\*",
                  "(?:English )?[Pp]age \\d{1,3}(?: ?(?:/|of) ?\\d{1,3})?",
                  "\\d{1,3} of \\d{1,3}",
                  "\\*{1,2} ?(?:[A-Z][a-z]+ )?[Rr]eissued? .*")
              .reduce((one, other) -> one + "|" + other)
              .orElseThrow());
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?:-|/)? ?\\d{1,3} ?(?:-|/)?");
  private static final String SYMBOL =
      "(?<symbol>(?:[A-Z]{1,4}/)+[A-Z\\d./-]*\\d[A-Z\\d./-]*(?: ?\\(\\d{4}\\))?)";
  private static final Pattern IN_MASTHEAD = Pattern.compile("(?<![A-Za-z/])" + SYMBOL + "$");
  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final Pattern RUNNING_HEAD =
      Pattern.compile(
          SYMBOL + "\\*?(?<page>(?: English)? [Pp]age \\d{1,3}(?: ?(?:/|of) ?\\d{1,3})?)?");

  /** Assembly resolutions print their title beside the symbol, over as many lines as it takes. */
  private static final Pattern HEAD_WITH_TITLE = Pattern.compile(SYMBOL + "(?<gap> {4,})\\p{Lu}.*");

  private static final int NONE = -1;
  private static final int MASTHEAD = 12;

  /** Several times what such a line holds; matching costs the square of a line's length. */
  private static final int LONGEST_MASTHEAD = 300;

  private final Set<String> printed = new HashSet<>();

  /** Where the title in the running head above stands on its line, or none. */
  private int titleColumn = NONE;

  /** The lines that are text, in order. */
  static List<Line> without(List<Line> lines) {
    boolean[] furniture = of(lines);
    return kept(
        lines, i -> !furniture[i] && !PAGE_NUMBER.matcher(lines.get(i).text().folded()).matches());
  }

  /**
   * The lines that are text where a figure alone may be a raised mark too: it is a page number only
   * beside a running head or job number.
   */
  static List<Line> withoutButMarks(List<Line> lines) {
    boolean[] furniture = of(lines);
    return kept(lines, i -> !furniture[i] && !isNumberBeside(lines, furniture, i));
  }

  private static boolean isNumberBeside(List<Line> lines, boolean[] furniture, int i) {
    boolean beside = (i > 0 && furniture[i - 1]) || (i + 1 < lines.size() && furniture[i + 1]);
    return beside && PAGE_NUMBER.matcher(lines.get(i).text().folded()).matches();
  }

  private static boolean[] of(List<Line> lines) {
    PageFurniture furniture = new PageFurniture();
    boolean[] found = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      found[i] = furniture.test(lines.get(i));
      if (i < MASTHEAD) {
        furniture.masthead(lines.get(i));
      }
    }
    return found;
  }

  private static List<Line> kept(List<Line> lines, IntPredicate text) {
    return IntStream.range(0, lines.size()).filter(text).mapToObj(lines::get).toList();
  }

  /** The masthead may print the symbol beside the name of the organ. */
  private void masthead(Line line) {
    if (line.text().length() > LONGEST_MASTHEAD) {
      return;
    }
    Matcher symbol = IN_MASTHEAD.matcher(line.text().folded());
    if (line.text().length() <= LONGEST_HEAD && symbol.find()) {
      printed.add(symbol.group("symbol").replace(" ", ""));
    }
  }

  private boolean test(Line line) {
    return isHeadWithTitle(line) || isFurniture(line);
  }

  /** A symbol that was printed before and its title, or a further line in the title's column. */
  private boolean isHeadWithTitle(Line line) {
    if (titleColumn != NONE && Math.abs(line.indent() - titleColumn) <= 1) {
      return true;
    }
    Matcher head = HEAD_WITH_TITLE.matcher(line.text().folded());
    boolean fits = line.text().length() <= LONGEST_HEAD;
    boolean found =
        fits && head.matches() && printed.contains(head.group("symbol").replace(" ", ""));
    titleColumn = found ? line.indent() + head.end("gap") : NONE;
    return found;
  }

  private boolean isFurniture(Line line) {
    String text = BLANKS.matcher(line.text().folded()).replaceAll(" ");
    if (ALWAYS.matcher(text).matches()) {
      return true;
    }
    Matcher head = RUNNING_HEAD.matcher(text);
    if (head.matches()) {
      boolean first = printed.add(head.group("symbol").replace(" ", ""));
      return head.group("page") != null || !first;
    }
    return false;
  }
}
