package org.chapter8.extract.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.Ref;
import org.chapter8.text.Folding;

/**
 * The deciding words of a language, read from a data file whose head explains the form. What a word
 * says stands under its number in the tree.
 */
final class ThemeWords {
  private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern PAIR = Pattern.compile("(.+) (\\.{2,3}) (.+)");
  private static final String ANYWHERE = "...";

  private final WordTree tree = new WordTree();

  /** Words of pairs lie in a tree of their own, so that they hide no other word. */
  private final WordTree parts = new WordTree();

  private final List<List<Say>> says = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> sides = new HashMap<>(Map.of("<body>", ORGANIZATION));
  private final List<List<Integer>> sidesOfPart = new ArrayList<>();
  private int sideCount = ORGANIZATION + 1;
  private final Map<String, Integer> among = new HashMap<>();
  private final List<Pattern> asides = new ArrayList<>();
  private final Map<Ref, List<Say>> actors = new LinkedHashMap<>();
  private final Map<String, String> descriptors = new LinkedHashMap<>();
  private Optional<String> theme = Optional.empty();
  private int reach;

  /** The side of pairs that is the name of an organization. */
  static final int ORGANIZATION = 0;

  /**
   * Two words that say something when both are met, in either order.
   *
   * @param one the side of which one word is met
   * @param other the side of which another word is met
   * @param near whether one has to be near the other
   */
  record Pair(int one, int other, boolean near, Say say) {}

  /** Reads the words of a language by its tag, such as {@code zh}. */
  static ThemeWords of(String language) {
    String resource = language + ".words";
    try (InputStream in = ThemeWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no deciding words of the language " + language);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  static ThemeWords read(BufferedReader in) throws IOException {
    ThemeWords words = new ThemeWords();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        words.line(text);
      }
    }
    return words;
  }

  private void line(String text) {
    String[] parts = text.split("\\s+", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "expected a keyword and what belongs to it, found: " + text);
    }
    switch (parts[0]) {
      case "@theme" -> theme = Optional.of(parts[1]);
      case "@reach" -> reach = Integer.parseInt(parts[1]);
      case "@set" -> set(parts[1]);
      case "mask:" -> split(parts[1]).forEach(word -> number(word));
      case "among:" -> among.put(current(), Integer.valueOf(parts[1]));
      case "aside:" -> asides.add(Pattern.compile(parts[1]));
      case "actor:" -> split(parts[1]).forEach(this::actor);
      case "descriptor:" -> split(parts[1]).forEach(key -> descriptors.put(key, current()));
      default -> split(parts[1]).forEach(each -> word(each, strength(parts[0], text)));
    }
  }

  private static Strength strength(String keyword, String line) {
    for (Strength strength : Strength.values()) {
      if (keyword.equals(strength.name().toLowerCase(Locale.ROOT) + ":")) {
        return strength;
      }
    }
    throw new IllegalArgumentException("unknown keyword in: " + line);
  }

  private String current() {
    return theme.orElseThrow(() -> new IllegalArgumentException("words before any @theme"));
  }

  private static List<String> split(String list) {
    return List.of(BETWEEN.split(list));
  }

  private void set(String definition) {
    String[] parts = definition.split("\\s+", 2);
    sides.put("<" + parts[0] + ">", side(split(parts[1])));
  }

  private void word(String printed, Strength strength) {
    Say say = new Say(current(), strength);
    Matcher pair = PAIR.matcher(printed);
    if (pair.matches()) {
      boolean near = !pair.group(2).equals(ANYWHERE);
      pairs.add(new Pair(side(pair.group(1)), side(pair.group(3)), near, say));
    } else {
      says.get(number(printed)).add(say);
    }
  }

  /** The number of a side of a pair: a word, a set of words, or any organization. */
  private int side(String name) {
    if (name.startsWith("<") && !sides.containsKey(name)) {
      throw new IllegalArgumentException("no @set " + name);
    }
    return sides.computeIfAbsent(name, word -> side(List.of(word)));
  }

  private int side(List<String> words) {
    int side = sideCount++;
    for (String word : words) {
      int part = parts.add(form(word), sidesOfPart.size());
      if (part == sidesOfPart.size()) {
        sidesOfPart.add(new ArrayList<>());
      }
      sidesOfPart.get(part).add(side);
    }
    return side;
  }

  private int number(String word) {
    int number = tree.add(form(word), says.size());
    if (number == says.size()) {
      says.add(new ArrayList<>());
    }
    return number;
  }

  /** {@code kind/key strength}: an actor whose name says something of the theme. */
  private void actor(String entry) {
    String[] parts = entry.split(" ", 2);
    int slash = parts[0].indexOf('/');
    Ref.Kind kind = Ref.Kind.valueOf(parts[0].substring(0, slash).toUpperCase(Locale.ROOT));
    Strength strength = parts.length > 1 ? strength(parts[1] + ":", entry) : Strength.STRONG;
    actors
        .computeIfAbsent(new Ref(kind, parts[0].substring(slash + 1)), key -> new ArrayList<>())
        .add(new Say(current(), strength));
  }

  /** A text in the form in which words are compared, index for index. */
  static String form(String text) {
    String folded = Folding.fold(text);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = Character.toLowerCase(folded.charAt(i));
      out.append(c == '-' ? ' ' : c == '’' ? '\'' : c);
    }
    return out.toString();
  }

  /** All words in a text that {@link #form} made, masks among them. */
  List<WordTree.Hit> words(String formed) {
    return tree.find(formed);
  }

  /** The points from which on a theme is given among others. */
  int among(String theme) {
    return among.getOrDefault(theme, Strength.ENOUGH);
  }

  /** Where such a text speaks of the time, the place or the occasion of what it states. */
  BitSet asides(String formed) {
    BitSet aside = new BitSet();
    for (Pattern each : asides) {
      each.matcher(formed).results().forEach(met -> aside.set(met.start(), met.end()));
    }
    return aside;
  }

  /** All parts of pairs in such a text. */
  List<WordTree.Hit> partsOfPairs(String formed) {
    return parts.find(formed);
  }

  /** The sides of pairs that a part belongs to. */
  List<Integer> sides(int part) {
    return sidesOfPart.get(part);
  }

  /** How many sides there are. */
  int sideCount() {
    return sideCount;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** What a word says; nothing if it is a mask. */
  List<Say> says(int word) {
    return says.get(word);
  }

  /** What the name of an actor says. */
  List<Say> says(Ref actor) {
    return actors.getOrDefault(actor, List.of());
  }

  /** The actors whose names say something. */
  Set<Ref> actors() {
    return actors.keySet();
  }

  /** How many characters may stand between the words of a pair. */
  int reach() {
    return reach;
  }

  /** The theme that a printed descriptor belongs to, by the keys of both. */
  Map<String, String> descriptors() {
    return descriptors;
  }
}
