package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Cuts a stretch of text wherever a span begins or ends, so that spans may overlap. */
final class Segments {
  private Segments() {}

  /**
   * A span of the text.
   *
   * @param end not included
   */
  record Span(int start, int end) {}

  /**
   * A piece that no edge of a span lies in.
   *
   * @param spans indices of those that cover it, ascending
   */
  record Segment(int start, int end, List<Integer> spans) {
    Segment {
      spans = List.copyOf(spans);
    }
  }

  /**
   * The pieces of a stretch in their order; together they are the stretch.
   *
   * @param spans those that reach out of it count as far as they are in it
   * @param edges further places to cut at
   */
  static List<Segment> cut(int from, int to, List<Span> spans, Collection<Integer> edges) {
    Map<Integer, List<Integer>> starting = new HashMap<>();
    Map<Integer, List<Integer>> ending = new HashMap<>();
    NavigableSet<Integer> cuts = new TreeSet<>(edges);
    for (int index = 0; index < spans.size(); index++) {
      int start = Math.max(from, spans.get(index).start());
      int end = Math.min(to, spans.get(index).end());
      if (start < end) {
        starting.computeIfAbsent(start, at -> new ArrayList<>()).add(index);
        ending.computeIfAbsent(end, at -> new ArrayList<>()).add(index);
        cuts.addAll(List.of(start, end));
      }
    }
    return between(from, to, cuts, starting, ending);
  }

  private static List<Segment> between(
      int from,
      int to,
      NavigableSet<Integer> cuts,
      Map<Integer, List<Integer>> starting,
      Map<Integer, List<Integer>> ending) {
    List<Segment> segments = new ArrayList<>();
    TreeSet<Integer> open = new TreeSet<>();
    int start = from;
    while (start < to) {
      open.addAll(starting.getOrDefault(start, List.of()));
      ending.getOrDefault(start, List.of()).forEach(open::remove);
      Integer cut = cuts.higher(start);
      int end = cut == null ? to : Math.min(cut, to);
      segments.add(new Segment(start, end, List.copyOf(open)));
      start = end;
    }
    return segments;
  }
}
