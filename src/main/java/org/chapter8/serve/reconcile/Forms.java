package org.chapter8.serve.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways a name is written before it is compared, each coarser than the one before. */
final class Forms {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ`]s\\b");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b-\\u200f]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|la|le|les|l|el|los|las) ");

  private Forms() {}

  /** Case, width, blanks, and simplified for traditional characters. */
  static String folded(String text) {
    return BLANKS.matcher(Letters.folded(text)).replaceAll(" ").strip();
  }

  /**
   * Folded, without accents, punctuation and a leading article; variants of words written alike.
   */
  static String plain(String text) {
    String bare = POSSESSIVE.matcher(folded(text)).replaceAll("s");
    String spaced = NO_LETTERS.matcher(Letters.bare(bare)).replaceAll(" ").strip();
    String joined = BETWEEN_HAN.matcher(spaced).replaceAll("");
    String words =
        words(joined).stream().map(Words.all()::written).collect(Collectors.joining(" "));
    String plain = ARTICLE.matcher(words).replaceFirst("");
    return plain.isEmpty() ? words : plain;
  }

  /** The words of a plain form that tell it from others, whatever their order. */
  static String bag(String plain) {
    return sorted(plain, word -> !Words.all().isSkipped(word));
  }

  /** A bag without the words for the kind of a State; empty if there are no others. */
  static String core(String bag) {
    return sorted(bag, word -> Words.all().formIn(word).isEmpty());
  }

  /** The languages whose words for the kind of a State a bag has. */
  static Set<String> formLanguages(String bag) {
    return words(bag).stream()
        .flatMap(word -> Words.all().formIn(word).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a text is written without any capital letter. */
  static boolean isSmall(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  static boolean hasHan(String text) {
    return HAN.matcher(text).find();
  }

  private static String sorted(String text, Predicate<String> kept) {
    List<String> words = new ArrayList<>(words(text).stream().filter(kept).toList());
    words.sort(null);
    return String.join(" ", words);
  }

  static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
