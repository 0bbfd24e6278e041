package org.chapter8.serve.page;

import java.util.List;

/**
 * A theme.
 *
 * @param names in all languages
 * @param notes what belongs under it, in the reader's language first
 * @param actors who spoke of it most, with how many statements
 * @param years what was said of it, by year, the latest first
 * @param count of statements about it
 * @param copied what others say of it
 */
public record ThemeView(
    ResourceView all,
    List<Text> names,
    List<Text> notes,
    List<Link> broader,
    List<Link> narrower,
    List<Link> related,
    List<Link> matches,
    List<Link> items,
    List<Link> documents,
    List<Counted> actors,
    List<Year> years,
    int count,
    String query,
    List<Part> copied) {
  public ThemeView {
    names = List.copyOf(names);
    notes = List.copyOf(notes);
    broader = List.copyOf(broader);
    narrower = List.copyOf(narrower);
    related = List.copyOf(related);
    matches = List.copyOf(matches);
    items = List.copyOf(items);
    documents = List.copyOf(documents);
    actors = List.copyOf(actors);
    years = List.copyOf(years);
    copied = List.copyOf(copied);
  }

  /** Somebody with a number of statements. */
  public record Counted(Link who, long count) {}

  /**
   * What was said in a year.
   *
   * @param year empty where no day is known
   * @param count of all of it
   * @param lines those shown
   */
  public record Year(String year, int count, List<StatementLine> lines) {
    public Year {
      lines = List.copyOf(lines);
    }
  }
}
