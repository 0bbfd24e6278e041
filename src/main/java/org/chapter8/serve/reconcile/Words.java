package org.chapter8.serve.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of {@code words.txt}: what is passed over, written alike, or a form of State. */
final class Words {
  private static final Words ALL = load();

  private final Set<String> skipped = new HashSet<>();
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, Set<String>> languagesOfForms = new HashMap<>();

  private Words() {}

  static Words all() {
    return ALL;
  }

  /** The one way to write a word; one word may stand for two, with a blank between them. */
  String written(String word) {
    return same.getOrDefault(word, word);
  }

  /** Whether a word tells no name from another. */
  boolean isSkipped(String word) {
    return skipped.contains(word);
  }

  /** The languages in which a word says what kind of State a State is; none for other words. */
  Set<String> formIn(String word) {
    return languagesOfForms.getOrDefault(word, Set.of());
  }

  private static Words load() {
    try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
      if (in == null) {
        throw new IllegalStateException("words.txt should lie beside " + Words.class);
      }
      Words words = new Words();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String list = line.substring(0, Math.max(colon, 0));
    List<String> words = Arrays.asList(line.substring(colon + 1).strip().split("\\s+"));
    switch (list) {
      case "skip" -> skipped.addAll(words);
      case "same" -> addSame(words);
      case "form en", "form fr", "form es", "form ru" ->
          words.forEach(word -> addForm(word, list.substring("form ".length())));
      default -> throw new IllegalStateException("words.txt has no list \"" + list + "\"");
    }
  }

  private void addSame(List<String> words) {
    String first = words.getFirst().replace('_', ' ');
    words.subList(1, words.size()).forEach(word -> same.put(word.replace('-', ' '), first));
  }

  private void addForm(String word, String lang) {
    languagesOfForms.computeIfAbsent(word, key -> new HashSet<>()).add(lang);
  }
}
