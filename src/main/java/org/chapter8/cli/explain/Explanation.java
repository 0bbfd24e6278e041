package org.chapter8.cli.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapter8.model.Evidenced;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;

/** A document cut where what the rules took from it begins and ends. */
public final class Explanation {
  private final SourceDocument source;
  private final Extraction extraction;
  private final List<Taken> taken;

  private Explanation(SourceDocument source, Extraction extraction, List<Taken> taken) {
    this.source = source;
    this.extraction = extraction;
    this.taken = taken;
  }

  /** What was read of a document, on its text. */
  public static Explanation of(SourceDocument source, Extraction extraction) {
    Map<Ref, List<Fact>> facts = new HashMap<>();
    for (Resource resource : extraction.resources()) {
      if (resource instanceof Evidenced evidenced) {
        Fact fact = Fact.of(resource, evidenced.extractedBy());
        evidenced
            .statedIn()
            .forEach(ref -> facts.computeIfAbsent(ref, key -> new ArrayList<>()).add(fact));
      }
    }
    List<Taken> found = new ArrayList<>();
    for (Resource resource : extraction.resources()) {
      if (resource instanceof Passage passage && facts.containsKey(passage.id())) {
        found.add(new Taken(0, passage.start(), passage.end(), facts.get(passage.id())));
      }
    }
    found.sort(Taken.ORDER);
    List<Taken> numbered = new ArrayList<>();
    found.forEach(each -> numbered.add(each.numbered(numbered.size() + 1)));
    return new Explanation(source, extraction, numbered);
  }

  String fileName() {
    return source.fileName();
  }

  String text() {
    return source.text();
  }

  String kind() {
    return extraction.kind();
  }

  List<Finding> findings() {
    return extraction.findings();
  }

  /** The spans that something stands on, in reading order. */
  List<Taken> taken() {
    return taken;
  }

  /** The other spans that share a character with one. */
  List<Taken> overlapping(Taken one) {
    return taken.stream()
        .filter(each -> each.number() != one.number() && each.overlaps(one))
        .toList();
  }

  /** How many facts there are of each class, or by each rule; one on two spans counts twice. */
  SortedMap<String, Long> count(Function<Fact, String> by) {
    return taken.stream()
        .flatMap(each -> each.facts().stream())
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  /** The whole text in pieces, nothing left out. */
  List<Segment> segments() {
    String text = source.text();
    SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
    taken.forEach(each -> cuts.addAll(List.of(each.start(), each.end())));
    List<Segment> segments = new ArrayList<>();
    List<Taken> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    int fromIndex = 0;
    for (int to : cuts.tailSet(1)) {
      int at = from;
      open.removeIf(each -> each.end() <= at);
      List<Taken> begins = new ArrayList<>();
      while (next < taken.size() && taken.get(next).start() == from) {
        begins.add(taken.get(next++));
      }
      open.addAll(begins);
      int toIndex = text.offsetByCodePoints(fromIndex, to - from);
      List<Taken> ends = open.stream().filter(each -> each.end() == to).toList();
      segments.add(new Segment(text.substring(fromIndex, toIndex), open, begins, ends));
      from = to;
      fromIndex = toIndex;
    }
    return segments;
  }
}
