package org.chapter8.serve.page;

import java.util.List;

/**
 * The first page.
 *
 * @param entrances lists to browse
 * @param figures what the release counts
 * @param questions to begin with
 * @param release when it was made, as a day
 */
public record StartView(
    List<Entrance> entrances, List<Figure> figures, List<Door> questions, String release) {
  public StartView {
    entrances = List.copyOf(entrances);
    figures = List.copyOf(figures);
    questions = List.copyOf(questions);
  }

  /** A list, with what is in it. */
  public record Entrance(String href, String name, String about, long count) {}

  /**
   * A figure.
   *
   * @param href what it counts, empty if that is nowhere listed
   */
  public record Figure(String name, long value, String href) {}

  /** A link with words. */
  public record Door(String href, String name) {}
}
