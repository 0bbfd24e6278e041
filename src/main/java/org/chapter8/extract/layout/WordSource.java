package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapter8.text.PositionedText;

/**
 * The source of a text whose words are separated by blanks: what stood between two lines, and how
 * they read as one. A hyphen at a line's end stays if the word stands elsewhere in the text as two,
 * or begins as compounds do, and goes otherwise.
 */
final class WordSource {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)-$");
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i:non|post|pre|self|well|multi|cross|long|short|high|low|co|anti|ex|mid|half|large|small|early|late"
              + "|follow|north|south|east|west|decision|policy|fact|fund|peace|confidence|capacity|law|rule|state"
              + "|nation|consensus|time|cost|far|first|second|third|two|three|vice|deputy|secretary|so|all"
              + "|full|part|cease|counter|human|mine|gender|life)|.*[A-Z].*");
  private static final Pattern HYPHEN_BEFORE = Pattern.compile("\\p{L}- +$");
  private static final int NEAR = 40;
  private static final char SOFT_HYPHEN = '\u00ad';

  private final PositionedText source;
  private final Gaps gaps;
  private final Set<String> words;

  WordSource(PositionedText source) {
    this.source = source;
    this.gaps = new Gaps(source);
    this.words = words(source);
  }

  /** The words that stand whole in the text: halves at a hyphen that ends a line are none. */
  private static Set<String> words(PositionedText source) {
    String folded = source.folded();
    return WORD.matcher(source)
        .results()
        .filter(
            found ->
                !HYPHEN_BEFORE
                        .matcher(folded.substring(Math.max(0, found.start() - NEAR), found.start()))
                        .find()
                    && !folded.startsWith("-", found.end()))
        .map(MatchResult::group)
        .collect(Collectors.toSet());
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
    if (!head.find() || !tail.lookingAt()) {
      return false;
    }
    String first = head.group(1);
    boolean compound = PREFIX.matcher(first).matches() || words.contains(tail.group());
    return words.contains(first + tail.group()) || !compound;
  }
}
