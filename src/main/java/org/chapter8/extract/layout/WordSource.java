package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapter8.text.PositionedText;

/**
 * The source of a text whose words are separated by blanks: what stood between two lines, and how
 * they read as one. A hyphen at a line's end goes only if the word stands elsewhere in the text
 * without it.
 */
final class WordSource {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)-$");
  private static final char SOFT_HYPHEN = '\u00ad';

  private final PositionedText source;
  private final Gaps gaps;
  private final Set<String> words;

  WordSource(PositionedText source) {
    this.source = source;
    this.gaps = new Gaps(source);
    this.words =
        WORD.matcher(source).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  /** Whether a line of blanks stands between two lines. */
  boolean blankLineBetween(Line before, Line line) {
    return gaps.blankLineBetween(before, line);
  }

  /** Whether anything that was taken out stood between two lines. */
  boolean textBetween(Line before, Line line) {
    return gaps.textBetween(before, line);
  }

  /** The text of lines that belong together. */
  PositionedText text(List<Line> lines) {
    PositionedText first = lines.getFirst().text();
    List<PositionedText> parts = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      PositionedText next = line.text();
      int hyphen = first.length() - 1;
      boolean continued = Character.isLowerCase(next.charAt(0)) && hyphen > 0;
      if (continued && dropsHyphen(first, next)) {
        parts.add(first.subSequence(0, hyphen));
      } else {
        parts.add(first);
        boolean hyphened = continued && first.folded().charAt(hyphen) == '-';
        if (!hyphened || !Character.isLetter(first.charAt(hyphen - 1))) {
          parts.add(source.at(first.sourceEnd(first.length()), "\n"));
        }
      }
      first = next;
    }
    parts.add(first);
    return Blanks.BETWEEN_WORDS.squeeze(PositionedText.join(parts));
  }

  private boolean dropsHyphen(PositionedText before, PositionedText next) {
    if (before.charAt(before.length() - 1) == SOFT_HYPHEN) {
      return true;
    }
    Matcher head = LAST_WORD.matcher(before.folded());
    Matcher tail = WORD.matcher(next);
    return head.find() && tail.lookingAt() && words.contains(head.group(1) + tail.group());
  }
}
