package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of a language as a tree of characters. Each word has a number; all words that begin at
 * a place are found in one walk down the tree.
 *
 * <p>A word that ends in {@code *} goes on to the end of the word in the text; any other may be
 * followed by the s of a plural. Han characters are no part of a word that others belong to.
 */
final class WordTree {
  private static final String OPEN = "*";

  private static final int NONE = -1;

  private final Node root = new Node();

  /** A place in the tree: what may follow, in the order of characters, and the words that end. */
  private static final class Node {
    private char[] chars = {};
    private Node[] next = {};
    private int whole = NONE;
    private int open = NONE;

    private Optional<Node> after(char c) {
      int at = Arrays.binarySearch(chars, c);
      return at < 0 ? Optional.empty() : Optional.of(next[at]);
    }

    private Node grown(char c) {
      int at = Arrays.binarySearch(chars, c);
      return at >= 0 ? next[at] : insert(-at - 1, c);
    }

    private Node insert(int at, char c) {
      chars = Arrays.copyOf(chars, chars.length + 1);
      next = Arrays.copyOf(next, next.length + 1);
      System.arraycopy(chars, at, chars, at + 1, chars.length - at - 1);
      System.arraycopy(next, at, next, at + 1, next.length - at - 1);
      chars[at] = c;
      next[at] = new Node();
      return next[at];
    }
  }

  /**
   * A word met in a text.
   *
   * @param word its number
   */
  record Hit(int word, int start, int end) {
    boolean isWithin(Hit other) {
      return start >= other.start && end <= other.end && other.end - other.start > end - start;
    }
  }

  /** The number of a word: the one given, or that under which it was added before. */
  int add(String word, int number) {
    boolean open = word.endsWith(OPEN);
    Node node = root;
    for (int i = 0; i < word.length() - (open ? OPEN.length() : 0); i++) {
      node = node.grown(word.charAt(i));
    }
    if (open) {
      node.open = node.open == NONE ? number : node.open;
      return node.open;
    }
    node.whole = node.whole == NONE ? number : node.whole;
    return node.whole;
  }

  /** All words in a text, by where they begin. */
  List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      if (!isInsideWord(text, start)) {
        from(text, start, hits);
      }
    }
    return hits;
  }

  private void from(String text, int start, List<Hit> hits) {
    Optional<Node> met = Optional.of(root);
    for (int at = start; at < text.length(); at++) {
      met = met.orElseThrow().after(text.charAt(at));
      if (met.isEmpty()) {
        return;
      }
      add(met.orElseThrow(), text, start, at + 1, hits);
    }
  }

  private static void add(Node node, String text, int start, int end, List<Hit> hits) {
    if (node.open != NONE) {
      hits.add(new Hit(node.open, start, endOfWord(text, end)));
    }
    if (node.whole != NONE) {
      int whole = isInsideWord(text, end) && text.charAt(end) == 's' ? end + 1 : end;
      if (!isInsideWord(text, whole)) {
        hits.add(new Hit(node.whole, start, whole));
      }
    }
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (isInsideWord(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isOfWord(text.charAt(at - 1))
        && isOfWord(text.charAt(at));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
