package org.chapter8.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;

/**
 * Reads the list of forms that mean one or another. A line that begins at the margin opens a block
 * of forms, parted by {@code |}; one with one step of indent a reading, by the key of its actor or
 * {@code nobody}; one with two what speaks for it.
 */
final class AmbiguityReader {
  /** The block that tells how words say that whoever is named takes part. */
  private static final String TAKING = "@taking-part";

  /** An acronym in brackets and a possessive may stand between a form and what follows it. */
  private static final String GAP_AFTER = "(?:\\s?[(（][^()（）]{1,12}[)）])?(?:的|'s|’s|’)?\\s?(?:%s)";

  private static final String GAP_BEFORE = "(?:%s)\\s?(?:the )?$";
  private static final Pattern WORD = Pattern.compile("[^\\\\\\[\\](){}?*+^$.]+");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
  private static final int SAMPLES = 3;

  private final List<Ambiguity> all = new ArrayList<>();
  private final Map<String, Map<String, List<String>>> readings = new LinkedHashMap<>();
  private Optional<Pattern> takingBefore = Optional.empty();
  private Optional<Pattern> takingAfter = Optional.empty();
  private Set<String> forms = Set.of();
  private String reading = "";

  private AmbiguityReader() {}

  /** Those that come with this package. */
  static Ambiguities shipped() {
    return read(WordList.lines("ambiguous.txt").stream());
  }

  static Ambiguities read(Stream<String> lines) {
    AmbiguityReader reader = new AmbiguityReader();
    lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::line);
    reader.close();
    return Ambiguities.of(reader.all, reader.takingBefore, reader.takingAfter);
  }

  private void line(String line) {
    if (line.startsWith("    ")) {
      String[] evidence = line.strip().split(" +", 2);
      readings
          .get(reading)
          .computeIfAbsent(evidence[0], key -> new ArrayList<>())
          .add(evidence.length > 1 ? evidence[1] : "");
    } else if (line.startsWith("  ")) {
      open(line.strip());
    } else {
      close();
      forms = new LinkedHashSet<>(List.of(line.strip().split("\\|")));
      if (line.startsWith("@")) {
        open(line.strip());
      }
    }
  }

  private void open(String name) {
    reading = name;
    readings.put(reading, new LinkedHashMap<>());
  }

  private void close() {
    if (readings.containsKey(TAKING)) {
      takingBefore = pattern(readings.get(TAKING), "before", GAP_BEFORE);
      takingAfter = pattern(readings.get(TAKING), "after", "(?:%s)");
    } else if (!readings.isEmpty()) {
      List<Claim> claims = new ArrayList<>();
      readings.forEach((name, evidence) -> claims.add(claim(name, evidence)));
      all.add(new Ambiguity(forms, claims));
    }
    readings.clear();
  }

  private static Claim claim(String name, Map<String, List<String>> evidence) {
    return new Claim(
        actor(name),
        pattern(evidence, "before", GAP_BEFORE),
        pattern(evidence, "after", GAP_AFTER),
        pattern(whole(evidence), "near", "(?:%s)"),
        years(evidence, "years"),
        years(evidence, "voice"),
        evidence.containsKey("in-lists"),
        evidence.containsKey("by-name"),
        evidence.containsKey("otherwise"),
        needs(evidence));
  }

  /** Latin words that stand near count only as whole words; Chinese does not part words. */
  private static Map<String, List<String>> whole(Map<String, List<String>> evidence) {
    return Map.of(
        "near",
        evidence.getOrDefault("near", List.of()).stream()
            .flatMap(line -> Stream.of(line.split("\\|")))
            .map(
                word ->
                    LATIN.matcher(word).lookingAt() ? "(?<!\\p{L})" + word + "(?!\\p{L})" : word)
            .toList());
  }

  private static List<Validity> years(Map<String, List<String>> evidence, String kind) {
    return evidence.getOrDefault(kind, List.of()).stream().map(AmbiguityReader::years).toList();
  }

  private static Validity years(String printed) {
    String[] ends = printed.strip().split("\\.\\.", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("expected two days with .. between, found " + printed);
    }
    return new Validity(date(ends[0]), date(ends[1]));
  }

  private static Optional<PartialDate> date(String printed) {
    if (!printed.isEmpty() && PartialDate.parse(printed).isEmpty()) {
      throw new IllegalArgumentException("expected a day, month or year, found " + printed);
    }
    return PartialDate.parse(printed);
  }

  private static String needs(Map<String, List<String>> evidence) {
    String words =
        Stream.of("after", "before", "near")
            .flatMap(kind -> evidence.getOrDefault(kind, List.of()).stream())
            .flatMap(line -> Stream.of(line.split("\\|")))
            .filter(word -> WORD.matcher(word).matches())
            .limit(SAMPLES)
            .collect(Collectors.joining(", "));
    String years = String.join(", ", evidence.getOrDefault("years", List.of()));
    return Stream.of(words, years)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Optional<Ref> actor(String name) {
    if (name.equals("nobody")) {
      return Optional.empty();
    }
    String[] path = name.split("/", 2);
    return Optional.of(
        Stream.of(Ref.Kind.values())
            .filter(kind -> kind.path().equals(path[0]) && path.length == 2)
            .map(kind -> new Ref(kind, path[1]))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("expected the key of an actor, found " + name)));
  }

  /** Words of several lines are alternatives. */
  private static Optional<Pattern> pattern(
      Map<String, List<String>> evidence, String kind, String form) {
    return Optional.ofNullable(evidence.get(kind))
        .filter(lines -> !lines.isEmpty())
        .map(
            lines ->
                Pattern.compile(
                    form.formatted(String.join("|", lines)),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
