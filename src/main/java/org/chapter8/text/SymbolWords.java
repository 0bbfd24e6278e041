package org.chapter8.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What document symbols are made of, from the data file {@code symbols.txt}. */
final class SymbolWords {
  private static final String RESOURCE = "symbols.txt";
  private static final String NO_TYPE = "-";

  /** An element that a symbol may begin with. */
  static final Pattern FIRST;

  private static final Set<String> PRESS = new LinkedHashSet<>();
  private static final Map<String, String> SERIES = new LinkedHashMap<>();

  static {
    List<String> first = new ArrayList<>();
    for (String line : lines()) {
      String[] words = line.split(" +", line.startsWith("series") ? 3 : 2);
      switch (words[0]) {
        case "first" -> first.add(words[1]);
        case "press" -> PRESS.add(words[1]);
        case "series" -> SERIES.put(words[1], words[2].equals(NO_TYPE) ? "" : words[2]);
        default -> throw new IllegalStateException(RESOURCE + ": expected an element: " + line);
      }
    }
    first.addAll(PRESS);
    FIRST =
        Pattern.compile(
            first.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(SymbolWords::pattern)
                .collect(Collectors.joining("|", "(?<![A-Za-z0-9/.])(?:", ")(?![A-Za-z0-9])")));
  }

  private SymbolWords() {}

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SymbolWords.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  private static String pattern(String element) {
    return Pattern.quote(element).replace("#", "\\E\\d{1,4}\\Q").replace(" ", "\\E ?\\Q");
  }

  /** Whether symbols that begin so are those of press releases. */
  static boolean isPress(String first) {
    return PRESS.contains(first);
  }

  /** Whether an element, without its number, says what the document is. */
  static boolean isSeries(String element) {
    return SERIES.containsKey(element);
  }

  /** The document type that a series stands for, or the empty string. */
  static String type(String series) {
    return SERIES.getOrDefault(series, "");
  }
}
