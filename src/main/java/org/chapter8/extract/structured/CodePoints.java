package org.chapter8.extract.structured;

import java.util.Arrays;

/** Indices of characters in a text as counts of code points. */
final class CodePoints {
  /** Where the second halves of surrogate pairs stand. */
  private final int[] seconds;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i;
      }
    }
    this.seconds = Arrays.copyOf(found, count);
  }

  /** How many code points begin before the character at {@code index}. */
  int before(int index) {
    int place = Arrays.binarySearch(seconds, index);
    return index - (place < 0 ? -place - 1 : place);
  }
}
