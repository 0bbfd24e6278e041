package org.chapter8.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text that knows where each of its characters stood in the source, so that what a rule finds
 * after wraps are joined and marks removed still leads back to the source as it came.
 *
 * <p>Indices into this text count UTF-16 units, as everywhere in Java; source offsets count code
 * points.
 */
public final class PositionedText implements CharSequence {
  private static final PositionedText EMPTY = new PositionedText("", new int[0]);

  private final String chars;
  private final int[] offsets;
  private String folded;

  private PositionedText(String chars, int[] offsets) {
    this.chars = chars;
    this.offsets = offsets;
  }

  /** The whole of a source. */
  public static PositionedText of(String source) {
    int[] offsets = new int[source.length()];
    int codePoint = 0;
    for (int i = 0; i < source.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(source.charAt(i - 1), source.charAt(i));
      offsets[i] = second ? offsets[i - 1] : codePoint++;
    }
    return new PositionedText(source, offsets);
  }

  public static PositionedText empty() {
    return EMPTY;
  }

  /** The source offset, in code points, of the character at {@code index}. */
  public int sourceStart(int index) {
    return offsets[index];
  }

  /** The source offset, in code points, just after the character before {@code end}. */
  public int sourceEnd(int end) {
    return offsets[end - 1] + 1;
  }

  /**
   * The same text in one form of each character (see {@link Folding}), for rules to match against:
   * every index means the same place in both.
   */
  public String folded() {
    if (folded == null) {
      folded = Folding.fold(chars);
    }
    return folded;
  }

  /** The part from {@code start} to {@code end}, without blanks at its ends. */
  public PositionedText trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Folding.isBlank(chars.charAt(from))) {
      from++;
    }
    while (to > from && Folding.isBlank(chars.charAt(to - 1))) {
      to--;
    }
    return subSequence(from, to);
  }

  /** One blank that stands for this whole text. */
  public PositionedText asBlank() {
    return at(offsets[0], " ");
  }

  /**
   * A text of one character that stands at a source offset: a line break, or a blank for several.
   */
  public PositionedText at(int sourceOffset, String character) {
    return new PositionedText(character, new int[] {sourceOffset});
  }

  /** This text followed by another. */
  public PositionedText plus(PositionedText next) {
    return join(List.of(this, next));
  }

  /** Texts one after another. */
  public static PositionedText join(List<PositionedText> texts) {
    StringBuilder chars = new StringBuilder();
    IntStream.Builder offsets = IntStream.builder();
    for (PositionedText text : texts) {
      chars.append(text.chars);
      Arrays.stream(text.offsets).forEach(offsets);
    }
    return new PositionedText(chars.toString(), offsets.build().toArray());
  }

  /** This text without the characters from {@code start} to {@code end}. */
  public PositionedText without(int start, int end) {
    return subSequence(0, start).plus(subSequence(end, length()));
  }

  public boolean isBlank() {
    return chars.chars().allMatch(c -> Folding.isBlank((char) c));
  }

  @Override
  public int length() {
    return chars.length();
  }

  @Override
  public char charAt(int index) {
    return chars.charAt(index);
  }

  @Override
  public PositionedText subSequence(int start, int end) {
    return new PositionedText(chars.substring(start, end), Arrays.copyOfRange(offsets, start, end));
  }

  @Override
  public String toString() {
    return chars;
  }
}
