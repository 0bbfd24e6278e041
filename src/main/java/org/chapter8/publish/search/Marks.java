package org.chapter8.publish.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chapter8.text.Folding;

/** Shows where in a text the words stand that were looked for. */
public final class Marks {
  private final WordAnalyzer analyzer = new WordAnalyzer(WordAnalyzer.Use.QUERY);
  private final WordAnalyzer plain = new WordAnalyzer(WordAnalyzer.Use.PLAIN);
  private final String begun;
  private final List<List<String>> phrases;
  private final Set<String> terms = new LinkedHashSet<>();

  private Marks(String typed) {
    this.begun = plain.whole(typed);
    this.phrases =
        Typed.of(typed).parts().stream().map(this::terms).filter(part -> !part.isEmpty()).toList();
    phrases.forEach(terms::addAll);
  }

  /** Marks for what somebody typed. */
  public static Marks of(String typed) {
    return new Marks(typed);
  }

  private List<String> terms(String part) {
    return analyzer.words(part).stream().map(WordAnalyzer.Word::term).toList();
  }

  /** A part of a text that is marked, or is not. */
  public record Piece(String text, boolean marked) {}

  /** Whether a text has any of the words. */
  public boolean isIn(String text) {
    return !marked(text).isEmpty();
  }

  /** Whether a name begins with what was typed, in whatever case and with or without accents. */
  public boolean begins(String name) {
    return !begun.isEmpty() && plain.whole(name).startsWith(begun);
  }

  /** A whole text in pieces. */
  public List<Piece> whole(String text) {
    return pieces(text, marked(text), 0, text.length());
  }

  /**
   * The part of a text that has most of the words, in pieces; with an ellipsis where it is cut.
   *
   * @param longest in characters; Han characters count twice
   */
  public List<Piece> snippet(String text, int longest) {
    BitSet marked = marked(text);
    int start = 0;
    int most = marked.get(0, end(text, 0, longest)).cardinality();
    for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(marked.nextClearBit(i))) {
      int before = lead(text, i, longest);
      int found = marked.get(before, end(text, before, longest)).cardinality();
      if (found > most) {
        most = found;
        start = before;
      }
    }
    return pieces(text, marked, start, end(text, start, longest));
  }

  /** Some words before the first that is marked, so that it is read in its sentence. */
  private static int lead(String text, int marked, int longest) {
    int start = Math.max(0, marked - longest / 8);
    int blank = text.indexOf(' ', start);
    boolean inWord = start > 0 && blank > 0 && blank < marked;
    int from = inWord ? blank + 1 : start;
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  private static int end(String text, int start, int longest) {
    int room = longest;
    int i = start;
    while (i < text.length() && room > 0) {
      room -= Character.isIdeographic(text.codePointAt(i)) ? 2 : 1;
      i += Character.charCount(text.codePointAt(i));
    }
    int blank = i < text.length() ? text.lastIndexOf(' ', i) : -1;
    return blank > start + longest / 2 ? blank : i;
  }

  private static List<Piece> pieces(String text, BitSet marked, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    if (start > 0) {
      pieces.add(new Piece("…", false));
    }
    int i = start;
    while (i < end) {
      boolean isMarked = marked.get(i);
      int next = isMarked ? marked.nextClearBit(i) : marked.nextSetBit(i);
      int until = next < 0 ? end : Math.min(next, end);
      pieces.add(new Piece(text.substring(i, until), isMarked));
      i = until;
    }
    if (end < text.length()) {
      pieces.add(new Piece("…", false));
    }
    return List.copyOf(pieces);
  }

  /** Phrases where they stand as a whole; where none does, single words of them. */
  private BitSet marked(String text) {
    // Folding keeps each character in its place, so the offsets are those of the text.
    List<WordAnalyzer.Word> words = analyzer.words(Folding.fold(text));
    BitSet marked = new BitSet(text.length());
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : phrases) {
        if (stands(words, i, phrase)) {
          marked.set(words.get(i).start(), words.get(i + phrase.size() - 1).end());
        }
      }
    }
    if (marked.isEmpty()) {
      words.stream()
          .filter(word -> terms.contains(word.term()))
          .forEach(word -> marked.set(word.start(), word.end()));
    }
    join(text, marked);
    return marked;
  }

  /** Words that follow each other are one mark. */
  private static void join(String text, BitSet marked) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (text.charAt(i) == ' ' && marked.get(i - 1) && marked.get(i + 1)) {
        marked.set(i);
      }
    }
  }

  private static boolean stands(List<WordAnalyzer.Word> words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(at + i).term().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
