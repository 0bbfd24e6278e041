package org.chapter8.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.extract.layout.LayoutReader;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.link.Likeness;
import org.chapter8.link.Likeness.Likely;
import org.chapter8.link.NameIndex;
import org.chapter8.link.UnknownNames;
import org.chapter8.link.UnknownNames.Candidate;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;

/** Names met in documents that no table has, with what helps to add them. */
final class Suggestions {
  private static final String HEADING = "name\tcount\tlikely\tfile\tplaces";
  private static final int MOST_LIKELY = 3;
  private static final int MOST_PLACES = 3;
  private static final int CONTEXT = 12;

  private final UnknownNames unknown;
  private final Likeness likeness;
  private final Map<Ref, String> tables;
  private final Map<String, List<String>> places = new TreeMap<>();

  private Suggestions(UnknownNames unknown, Likeness likeness, Map<Ref, String> tables) {
    this.unknown = unknown;
    this.likeness = likeness;
    this.tables = Map.copyOf(tables);
  }

  /**
   * No suggestions yet.
   *
   * @param actors all that is known
   * @param tables the table that each of them stands in
   */
  static Suggestions of(List<AuthorityEntry> actors, Map<Ref, String> tables) {
    return new Suggestions(new UnknownNames(new NameIndex(actors)), new Likeness(actors), tables);
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
        "ontology/authorities/" + table(name, likely) + ".ttl",
        found.stream().limit(MOST_PLACES).collect(Collectors.joining(" | ")));
  }

  private static String shown(Likely likely) {
    return "%s \"%s\" %.2f".formatted(likely.actor(), likely.form(), likely.score());
  }

  /** The table of the likeliest; of nobody known, the one for such a kind of name. */
  private String table(String name, List<Likely> likely) {
    if (!likely.isEmpty() && tables.containsKey(likely.getFirst().actor())) {
      return tables.get(likely.getFirst().actor());
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.startsWith("联合国") || lower.startsWith("united nations")) {
      return "un-organs";
    }
    return lower.matches(".*国|.*\\b(republic|kingdom|emirates?)\\b.*") ? "states" : "organizations";
  }
}
