package org.chapter8.extract.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that belong to the page and not to the text: running heads, page and job numbers, the marks
 * "continued" and "end". A symbol alone on its line is the masthead's when it is first printed and
 * a running head from then on, or where it comes with a page number.
 *
 * <p>Source of the forms: UN Editorial Manual, "Masthead" and "Page numbers"; the bar-code line is
 * what the font of the job number leaves in converted text.
 */
final class PageFurniture implements Predicate<Line> {
  private static final String JOB = "\\d{2}-\\d{5}";
  private static final Pattern ALWAYS =
      Pattern.compile(
          Stream.of(
                  "/\\.{3}",
                  "-{3,}",
                  "_{3,4}",
                  "_{3,} ?\\* .*",
                  "(?:-|/)? ?\\d{1,3} ?(?:-|/)?",
                  "\\d{1,3}/\\d{1,3}",
                  "(?:\\d{1,3}(?:/\\d{1,3})? )?" + JOB + "\\*?(?: \\d{1,3}/\\d{1,3})?",
                  JOB + "\\*{0,2} ?\\([A-Z]\\)?(?: +[\\d`]+| \\*\\d+\\*)*",
                  "\\*\\d{7}\\*",
                  "(?:English )?[Pp]age \\d{1,3}",
                  "\\*{1,2} ?(?:[A-Z][a-z]+ )?[Rr]eissued? .*")
              .reduce((one, other) -> one + "|" + other)
              .orElseThrow());
  private static final Pattern RUNNING_HEAD =
      Pattern.compile(
          "(?<symbol>(?:[A-Z]{1,4}/)+[A-Z\\d./-]*\\d[A-Z\\d./-]*(?: ?\\(\\d{4}\\))?)\\*?"
              + "(?<page>(?: English)? Page \\d{1,3})?");

  private final Set<String> printed = new HashSet<>();

  /** The lines that are text, in order. */
  static List<Line> without(List<Line> lines) {
    PageFurniture furniture = new PageFurniture();
    return lines.stream().filter(furniture.negate()).toList();
  }

  @Override
  public boolean test(Line line) {
    String text = line.text().folded();
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
