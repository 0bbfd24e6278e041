package org.chapter8.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A prefix tree over case-folded words, laid out as a sorted array: a node is the range of words
 * that share a prefix, so it costs no memory beyond the words.
 */
final class PrefixTree {

  private final String[] words;

  PrefixTree(Collection<String> names, Collection<String> others) {
    this.words =
        Stream.concat(names.stream(), others.stream())
            .map(Fold::lower)
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted()
            .toArray(String[]::new);
  }

  /**
   * Where the longest word that starts at {@code start} ends.
   *
   * @param accept whether the word that ends at a place counts
   */
  OptionalInt longest(CharSequence text, int start, IntPredicate accept) {
    OptionalInt longest = OptionalInt.empty();
    int low = 0;
    int high = words.length;
    for (int at = start; at < text.length() && low < high; at++) {
      int depth = at - start;
      char next = Fold.lower(text.charAt(at));
      low = firstAtLeast(next, depth, low, high);
      high = next == Character.MAX_VALUE ? high : firstAtLeast((char) (next + 1), depth, low, high);
      // the shortest word of a range comes first: it is the node itself, if that is a word
      if (low < high && words[low].length() == depth + 1 && accept.test(at + 1)) {
        longest = OptionalInt.of(at + 1);
      }
    }
    return longest;
  }

  private int firstAtLeast(char c, int depth, int low, int high) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (charAt(middle, depth) < c) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The word's character at a depth, or -1 after its end: shorter words sort first. */
  private int charAt(int word, int depth) {
    return depth < words[word].length() ? words[word].charAt(depth) : -1;
  }

  @Override
  public String toString() {
    return Arrays.toString(words);
  }
}
