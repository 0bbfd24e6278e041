package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Meetings through the years.
 *
 * @param bars a bar for each year from the first to the last, those without a meeting too
 */
public record Timeline(ExploreView.Source source, List<Bar> bars, List<Meeting> meetings) {
  /** Units of the picture. */
  private static final int BAR = 34;

  private static final int TALLEST = 180;
  private static final int FOOT = 24;

  public Timeline {
    bars = List.copyOf(bars);
    meetings = List.copyOf(meetings);
  }

  /**
   * A year.
   *
   * @param x left side
   * @param height for its number of statements
   */
  public record Bar(int year, int statements, int meetings, int x, int height) {
    /** Its upper side. */
    public int y() {
      return TALLEST + FOOT / 2 - height;
    }
  }

  /** A meeting. */
  public record Meeting(String date, Link meeting, int speakers, int statements) {
    public int year() {
      return Integer.parseInt(date.substring(0, 4));
    }
  }

  public int width() {
    return bars.size() * BAR;
  }

  public int height() {
    return TALLEST + 2 * FOOT;
  }

  /** Where the years are written. */
  public int foot() {
    return TALLEST + FOOT + FOOT / 2;
  }

  /** The meetings of each year, in the order of time. */
  public Map<Integer, List<Meeting>> years() {
    return meetings.stream()
        .collect(Collectors.groupingBy(Meeting::year, TreeMap::new, Collectors.toList()));
  }

  static Timeline of(ExploreQuery query, Paths paths) {
    List<Meeting> meetings =
        query.rows().stream()
            .map(
                row ->
                    new Meeting(
                        ExploreQuery.words(row, "date"),
                        ExploreSection.link(row, "meeting", "name", paths),
                        ExploreQuery.number(row, "speakers"),
                        ExploreQuery.number(row, "statements")))
            .toList();
    return new Timeline(ExploreView.Source.of(query), bars(meetings), meetings);
  }

  private static List<Bar> bars(List<Meeting> meetings) {
    NavigableMap<Integer, int[]> years = new TreeMap<>();
    for (Meeting meeting : meetings) {
      int[] sums = years.computeIfAbsent(meeting.year(), year -> new int[2]);
      sums[0] += meeting.statements();
      sums[1]++;
    }
    if (years.isEmpty()) {
      return List.of();
    }
    int most = years.values().stream().mapToInt(sums -> sums[0]).max().orElse(0);
    int from = years.firstKey();
    return IntStream.rangeClosed(from, years.lastKey())
        .mapToObj(year -> bar(year, from, years, Math.max(1, most)))
        .toList();
  }

  private static Bar bar(int year, int from, Map<Integer, int[]> years, int most) {
    int[] sums = years.getOrDefault(year, new int[2]);
    return new Bar(year, sums[0], sums[1], (year - from) * BAR, sums[0] * TALLEST / most);
  }
}
