package org.chapter8.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cues of a language, read from a data file: words, patterns and maps by name. Adding a
 * language is adding a file; its head explains the form.
 */
final class Cues {
  private static final Pattern REFERENCE = Pattern.compile("\\{([a-zA-Z][a-zA-Z.-]*)\\}");

  private final String language;
  private final Map<String, Set<String>> words;
  private final Map<String, String> sources;
  private final Map<String, Map<String, String>> maps;
  private final Map<String, Pattern> compiled;
  private final Optional<Steps> steps;

  private Cues(String language) {
    this.language = language;
    this.words = new LinkedHashMap<>();
    this.sources = new LinkedHashMap<>();
    this.maps = new LinkedHashMap<>();
    this.compiled = new ConcurrentHashMap<>();
    this.steps = Optional.empty();
  }

  private Cues(Cues same, Steps steps) {
    this.language = same.language;
    this.words = same.words;
    this.sources = same.sources;
    this.maps = same.maps;
    this.compiled = same.compiled;
    this.steps = Optional.of(steps);
  }

  /** The same cues for one document, whose patterns take from these steps. */
  Cues within(Steps ofDocument) {
    return new Cues(this, ofDocument);
  }

  /** The cues of a language by its tag, such as {@code zh}. */
  static Cues of(String language) {
    String resource = language + ".cues";
    try (InputStream in = Cues.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "no cues for language \"" + language + "\": " + resource);
      }
      return read(language, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  /** The cues of a language from a text in the form of the data files; every pattern is tried. */
  static Cues read(String language, BufferedReader in) throws IOException {
    Cues cues = new Cues(language);
    cues.read(in);
    cues.sources.keySet().forEach(cues::pattern);
    return cues;
  }

  private void read(BufferedReader in) throws IOException {
    String kind = "";
    String name = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String text = line.strip();
      if (text.startsWith("@")) {
        String[] head = text.substring(1).split("\\s+", 2);
        if (head.length < 2) {
          throw new IllegalArgumentException("expected @kind name, found: " + text);
        }
        kind = head[0];
        name = head[1];
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        add(kind, name, text);
      }
    }
  }

  private void add(String kind, String name, String text) {
    switch (kind) {
      case "words" ->
          words
              .computeIfAbsent(name, key -> new LinkedHashSet<>())
              .addAll(List.of(text.split("\\s+")));
      case "pattern" -> sources.merge(name, text, String::concat);
      case "map" -> {
        String[] pair = text.contains(" = ") ? text.split(" = ", 2) : text.split("\\s+", 2);
        if (pair.length < 2) {
          throw new IllegalArgumentException(
              "expected a word and what it stands for in @map " + name + ", found: " + text);
        }
        maps.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(pair[0], pair[1]);
      }
      default ->
          throw new IllegalArgumentException("unknown cue kind @" + kind + " before: " + text);
    }
  }

  /** The tag of the language. */
  String language() {
    return language;
  }

  /** Whether this language has a pattern or words of that name. */
  boolean has(String name) {
    return sources.containsKey(name) || words.containsKey(name);
  }

  Set<String> words(String name) {
    return known(words, name);
  }

  Map<String, String> map(String name) {
    return known(maps, name);
  }

  /** The pattern of that name, or one that matches any of the words of that name. */
  Pattern pattern(String name) {
    Pattern done = compiled.get(name);
    if (done == null) {
      done = Pattern.compile(expand(source(name)));
      compiled.put(name, done);
    }
    return done;
  }

  Matcher matcher(String name, CharSequence text) {
    return pattern(name).matcher(steps.map(each -> each.counting(text)).orElse(text));
  }

  /** Whether the whole of a text is one of the words, or what the pattern, of that name says. */
  boolean is(String name, CharSequence text) {
    return matcher(name, text).matches();
  }

  /** Whether the part of a text between two indices is, seen with what stands around it. */
  boolean is(String name, CharSequence text, int start, int end) {
    return matcher(name, text).region(start, end).useTransparentBounds(true).matches();
  }

  boolean found(String name, CharSequence text) {
    return matcher(name, text).find();
  }

  /** What a group matched; empty too where the pattern of a language has no such group. */
  static Optional<String> group(MatchResult matcher, String name) {
    return matcher.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }

  private String source(String name) {
    return switch (name) {
      case "A" -> Names.ACTOR;
      case "G" -> Names.GROUP;
      case "marks" -> Names.MARKS;
      default -> words.containsKey(name) ? alternatives(words.get(name)) : known(sources, name);
    };
  }

  private String expand(String pattern) {
    Matcher matcher = REFERENCE.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String inner = expand(source(matcher.group(1)));
      boolean bare = matcher.group(1).equals("marks");
      matcher.appendReplacement(out, Matcher.quoteReplacement(bare ? inner : "(?:" + inner + ")"));
    }
    return matcher.appendTail(out).toString();
  }

  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private <T> T known(Map<String, T> of, String name) {
    T value = of.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no cue \"" + name + "\" in " + language + ".cues");
    }
    return value;
  }
}
