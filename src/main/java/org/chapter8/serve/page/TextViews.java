package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chapter8.serve.page.ReadFrom.Passage;
import org.chapter8.serve.page.Segments.Segment;
import org.chapter8.serve.page.Segments.Span;

/** Lays the text of a document out with its marks, and lists what was read from it. */
final class TextViews {
  private static final String LANGUAGE =
      "http://publications.europa.eu/resource/authority/language/";
  private static final Map<String, String> LANGUAGES =
      Map.of("ZHO", "zh", "ENG", "en", "FRA", "fr", "SPA", "es", "RUS", "ru", "ARA", "ar");

  private final Edition edition;
  private final ReadFrom read;

  TextViews(Edition edition) {
    this.edition = edition;
    this.read = new ReadFrom(edition.known());
  }

  /** The part of a document's text that is asked for, if the release has the text. */
  Optional<TextView> of(Node document) {
    String sha256 = edition.known().words(document, "c8:sha256");
    return edition
        .readings()
        .text(sha256)
        .map(
            text -> {
              int part = asked(text);
              String key = edition.lang().tag() + " " + part + " " + document.getURI();
              return edition.readings().view(key, () -> view(document, text, part));
            });
  }

  /** A part that is not there is the first. */
  private int asked(SourceText text) {
    String asked = edition.visit().parameter("part");
    int part = asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    return part >= 1 && part <= text.parts().size() ? part - 1 : 0;
  }

  private TextView view(Node document, SourceText text, int part) {
    int from = text.parts().get(part);
    int to = text.end(part);
    List<Passage> passages = read.passages(document, from, to);
    Map<Node, List<Passage>> listed = read.listed(passages);
    Map<Node, Integer> numbers = numbers(listed);
    Cards cards = new Cards(edition, numbers);
    IntFunction<String> inText = new Evidences(edition).inText(document);
    return new TextView(
        language(document),
        text.length(),
        from,
        to,
        parts(document, text, part),
        paragraphs(text, from, to, spans(document, passages, numbers)),
        listed.keySet().stream()
            .map(thing -> cards.card(thing, read.kind(thing), places(inText, listed.get(thing))))
            .toList(),
        kinds(passages, listed));
  }

  private static Map<Node, Integer> numbers(Map<Node, List<Passage>> listed) {
    Map<Node, Integer> numbers = new HashMap<>();
    listed.keySet().forEach(thing -> numbers.put(thing, numbers.size() + 1));
    return numbers;
  }

  /** The tag of a document's language; empty where it is not known. */
  String language(Node document) {
    return edition.known().object(document, "dcterms:language").map(TextViews::tag).orElse("");
  }

  /** The tag of a language of the EU's authority table; empty for anything else. */
  static String tag(Node language) {
    return language.isURI() && language.getURI().startsWith(LANGUAGE)
        ? LANGUAGES.getOrDefault(language.getURI().substring(LANGUAGE.length()), "")
        : "";
  }

  private List<TextView.Part> parts(Node document, SourceText text, int shown) {
    List<TextView.Part> parts = new ArrayList<>();
    for (int part = 0; part < text.parts().size(); part++) {
      String address = edition.paths().href(document.getURI()) + ".html?part=" + (part + 1);
      parts.add(new TextView.Part(part + 1, address + "#text", part == shown));
    }
    return parts;
  }

  private static List<TextView.Place> places(IntFunction<String> inText, List<Passage> passages) {
    return passages.stream()
        .map(
            passage ->
                new TextView.Place(inText.apply(passage.start()), passage.start(), passage.end()))
        .distinct()
        .toList();
  }

  private List<TextView.Kind> kinds(List<Passage> passages, Map<Node, List<Passage>> listed) {
    Map<String, Long> counts = new LinkedHashMap<>();
    listed.keySet().forEach(thing -> counts.merge(read.kind(thing), 1L, Long::sum));
    passages.stream()
        .flatMap(passage -> passage.resting().stream())
        .distinct()
        .filter(read::isClassification)
        .forEach(thing -> counts.merge(read.kind(thing), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> new TextView.Kind(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A span of the text with what it is marked as. */
  private record Marked(
      Span span, Set<String> kinds, List<TextView.Pointer> numbers, Set<Integer> about) {}

  private List<Marked> spans(Node document, List<Passage> passages, Map<Node, Integer> numbers) {
    List<Marked> spans = new ArrayList<>();
    for (Passage passage : passages) {
      Set<String> kinds =
          passage.resting().stream().map(read::kind).collect(Collectors.toCollection(TreeSet::new));
      List<TextView.Pointer> own =
          passage.resting().stream()
              .filter(numbers::containsKey)
              .map(thing -> new TextView.Pointer(numbers.get(thing), read.kind(thing)))
              .sorted(Comparator.comparingInt(TextView.Pointer::number))
              .toList();
      Set<Integer> about =
          read.about(passage, numbers.keySet()).stream()
              .map(numbers::get)
              .collect(Collectors.toCollection(TreeSet::new));
      spans.add(new Marked(new Span(passage.start(), passage.end()), kinds, own, about));
    }
    for (Found.Place found : new Found(edition).places(document)) {
      spans.add(
          new Marked(new Span(found.start(), found.end()), Set.of("finding"), List.of(), Set.of()));
    }
    return spans;
  }

  private static List<TextView.Paragraph> paragraphs(
      SourceText text, int from, int to, List<Marked> marked) {
    List<Integer> starts = text.paragraphs(from, to);
    List<Segment> segments =
        Segments.cut(from, to, marked.stream().map(Marked::span).toList(), starts);
    Set<Integer> begins = Set.copyOf(starts);
    List<TextView.Paragraph> paragraphs = new ArrayList<>();
    List<TextView.Mark> marks = new ArrayList<>();
    for (Segment segment : segments) {
      if (begins.contains(segment.start()) && !marks.isEmpty()) {
        paragraphs.add(new TextView.Paragraph(marks));
        marks = new ArrayList<>();
      }
      marks.add(mark(text, segment, from, marked));
    }
    paragraphs.add(new TextView.Paragraph(marks));
    return paragraphs;
  }

  private static TextView.Mark mark(
      SourceText text, Segment segment, int from, List<Marked> marked) {
    Set<String> kinds = new LinkedHashSet<>();
    Set<Integer> about = new TreeSet<>();
    List<TextView.Pointer> numbers = new ArrayList<>();
    boolean isAnchor = false;
    for (int index : segment.spans()) {
      Marked each = marked.get(index);
      kinds.addAll(each.kinds());
      about.addAll(each.about());
      isAnchor |= each.span().start() == segment.start();
      if (Math.max(from, each.span().start()) == segment.start()) {
        numbers.addAll(each.numbers());
      }
    }
    return new TextView.Mark(
        isAnchor ? "p" + segment.start() : "",
        String.join(" ", kinds),
        about.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        numbers.stream().distinct().toList(),
        Pieces.of(text.slice(segment.start(), segment.end())));
  }
}
