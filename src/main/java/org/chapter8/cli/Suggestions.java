package org.chapter8.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.chapter8.extract.layout.LayoutReader;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.link.Likeness;
import org.chapter8.link.Likeness.Likely;
import org.chapter8.link.NameIndex;
import org.chapter8.link.UnknownNames;
import org.chapter8.link.UnknownNames.Candidate;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.SourceDocument;

/** Names met in documents that no table has, with what helps to add them. */
final class Suggestions {
  private static final String HEADING = "name\tcount\tlikely\tfile\tplaces\trow";
  private static final String FOLDER = "ontology/authorities/";
  private static final String NAMES = "names.csv";
  private static final int MOST_LIKELY = 3;
  private static final int MOST_PLACES = 3;
  private static final int CONTEXT = 12;

  /** From here on two names differ as a hyphen or an ending does. */
  private static final double SPELLING = 0.85;

  private final UnknownNames unknown;
  private final Likeness likeness;
  private final Map<String, List<String>> places = new TreeMap<>();

  private Suggestions(UnknownNames unknown, Likeness likeness) {
    this.unknown = unknown;
    this.likeness = likeness;
  }

  /**
   * No suggestions yet.
   *
   * @param actors all that is known
   */
  static Suggestions of(List<AuthorityEntry> actors) {
    return new Suggestions(new UnknownNames(new NameIndex(actors)), new Likeness(actors));
  }

  /** Adds what a document holds. */
  void add(String file, SourceDocument document) {
    for (Paragraph paragraph : LayoutReader.read(document).paragraphs()) {
      for (Candidate candidate : unknown.find(paragraph.folded())) {
        places
            .computeIfAbsent(candidate.name(), name -> new ArrayList<>())
            .add(place(file, paragraph, candidate));
      }
    }
  }

  private static String place(String file, Paragraph paragraph, Candidate at) {
    String text = paragraph.folded();
    String context =
        text.substring(
            Math.max(0, at.start() - CONTEXT), Math.min(text.length(), at.end() + CONTEXT));
    return "%s:%d-%d …%s…"
        .formatted(
            file,
            paragraph.text().sourceStart(at.start()),
            paragraph.text().sourceEnd(at.end()),
            context.replace('\t', ' '));
  }

  /** The heading and a line a name, the most frequent first. */
  List<String> lines() {
    Stream<String> names =
        places.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, List<String>> e) -> e.getValue().size())
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .map(entry -> line(entry.getKey(), entry.getValue()));
    return Stream.concat(Stream.of(HEADING), names).toList();
  }

  private String line(String name, List<String> found) {
    List<Likely> likely = likeness.of(name, MOST_LIKELY);
    return String.join(
        "\t",
        name,
        Integer.toString(found.size()),
        likely.stream().map(Suggestions::shown).collect(Collectors.joining("; ")),
        files(name, likely),
        found.stream().limit(MOST_PLACES).collect(Collectors.joining(" | ")),
        likely.stream().findFirst().map(actor -> row(actor, name, found.getFirst())).orElse(""));
  }

  /**
   * A row of the table of names, ready but for the years. Whom it names is left open, which the
   * table refuses, unless the likeliest differs in spelling at most.
   */
  private static String row(Likely likely, String name, String place) {
    String source = place.substring(0, place.indexOf(" …"));
    String actor = likely.score() < SPELLING ? "?" : likely.actor().toString();
    return CSVFormat.DEFAULT.format(actor, name, language(name), "variant", "", "", source, "");
  }

  /** Where a further name goes, and where a new actor would, if that may be one. */
  private static String files(String name, List<Likely> likely) {
    String block = FOLDER + table(name) + ".ttl";
    if (likely.isEmpty()) {
      return block;
    }
    String names = FOLDER + NAMES;
    return likely.getFirst().score() < SPELLING ? names + " or " + block : names;
  }

  private static String language(String name) {
    return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN) ? "zh" : "en";
  }

  private static String shown(Likely likely) {
    return "%s \"%s\" %.2f".formatted(likely.actor(), likely.form(), likely.score());
  }

  /** The table for such a kind of name. */
  private static String table(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.startsWith("联合国") || lower.startsWith("united nations")) {
      return "un-organs";
    }
    return lower.matches(".*国|.*\\b(republic|kingdom|emirates?)\\b.*") ? "states" : "organizations";
  }
}
