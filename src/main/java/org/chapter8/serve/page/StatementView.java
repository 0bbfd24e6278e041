package org.chapter8.serve.page;

import java.util.List;

/**
 * A statement or recommendation.
 *
 * @param text what it says, whole
 * @param verb the verb of asking as printed, empty if none is known
 * @param day when it was made, as exactly as known; empty if unknown
 * @param occasions the meeting it was made at and the document it stands in
 * @param life the statements that it comes back to and that come back to it, in the order of time,
 *     itself among them; empty if there are none
 * @param more how many further statements belong to its life and are not shown
 */
public record StatementView(
    ResourceView all,
    Text text,
    List<Link> force,
    String verb,
    String day,
    List<Link> occasions,
    List<Link> madeBy,
    List<Link> supportedBy,
    List<Link> opposedBy,
    List<Link> addressedTo,
    List<ThemeWords> themes,
    List<Step> life,
    int more) {
  public StatementView {
    force = List.copyOf(force);
    occasions = List.copyOf(occasions);
    madeBy = List.copyOf(madeBy);
    supportedBy = List.copyOf(supportedBy);
    opposedBy = List.copyOf(opposedBy);
    addressedTo = List.copyOf(addressedTo);
    themes = List.copyOf(themes);
    life = List.copyOf(life);
  }

  /** A theme with the words that decided it. */
  public record ThemeWords(Link theme, List<Text> words) {
    public ThemeWords {
      words = List.copyOf(words);
    }
  }

  /**
   * A statement in the life of another.
   *
   * @param isThis whether it is the one that the page is about
   * @param ties to earlier statements of the same life
   */
  public record Step(
      String day,
      Link statement,
      Text text,
      List<Link> madeBy,
      List<Link> occasions,
      boolean isThis,
      List<Tie> ties) {
    public Step {
      madeBy = List.copyOf(madeBy);
      occasions = List.copyOf(occasions);
      ties = List.copyOf(ties);
    }
  }

  /**
   * What ties a statement to an earlier one.
   *
   * @param kind whether it repeats, endorses, carries out or reports on it
   * @param earlier called by its day and its maker
   * @param score between 0 and 1
   * @param why what both have in common, in the reader's language
   */
  public record Tie(Text kind, Link earlier, String score, Text why, Link link) {}
}
