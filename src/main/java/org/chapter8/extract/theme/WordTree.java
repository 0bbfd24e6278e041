package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Node root = new Node();

  /** The words that end at a node, by whether they are open. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private Optional<Integer> whole = Optional.empty();
    private Optional<Integer> open = Optional.empty();
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

    boolean overlaps(int from, int to) {
      return start < to && end > from;
    }
  }

  /** The number of a word: the one given, or that under which it was added before. */
  int add(String word, int number) {
    boolean open = word.endsWith(OPEN);
    String plain = open ? word.substring(0, word.length() - 1) : word;
    Node node = root;
    for (int i = 0; i < plain.length(); i++) {
      node = node.next.computeIfAbsent(plain.charAt(i), key -> new Node());
    }
    if (open) {
      node.open = node.open.or(() -> Optional.of(number));
      return node.open.orElseThrow();
    }
    node.whole = node.whole.or(() -> Optional.of(number));
    return node.whole.orElseThrow();
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
    Node node = root;
    for (int at = start; at < text.length(); at++) {
      node = node.next.get(text.charAt(at));
      if (node == null) {
        return;
      }
      int end = at + 1;
      node.open.ifPresent(word -> hits.add(new Hit(word, start, endOfWord(text, end))));
      int whole = isInsideWord(text, end) && text.charAt(end) == 's' ? end + 1 : end;
      if (!isInsideWord(text, whole)) {
        node.whole.ifPresent(word -> hits.add(new Hit(word, start, whole)));
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
