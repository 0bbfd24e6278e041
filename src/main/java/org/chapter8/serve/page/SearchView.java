package org.chapter8.serve.page;

import java.util.List;
import org.chapter8.publish.search.Marks;

/**
 * What a search found.
 *
 * @param typed what was looked for, as typed
 * @param note what to know about the results, empty for nothing
 * @param noteLink leads to what the note speaks of, empty if there is nothing more
 * @param shown how many of how many
 * @param previous address of the page before, empty for none
 * @param next address of the page after, empty for none
 * @param further where the results are that no page shows, empty if pages show all
 */
public record SearchView(
    String typed,
    String note,
    String noteLink,
    String noteLabel,
    String shown,
    List<Chip> chosen,
    List<Group> groups,
    List<Hit> hits,
    String previous,
    String next,
    String further) {
  public SearchView {
    chosen = List.copyOf(chosen);
    groups = List.copyOf(groups);
    hits = List.copyOf(hits);
  }

  /**
   * A value that was chosen.
   *
   * @param href the search without it
   */
  public record Chip(String facet, Text value, String href) {}

  /**
   * A facet with its values.
   *
   * @param all how many values there are
   * @param href the page with all of them, or with the first again; empty where all are shown
   */
  public record Group(
      String key, String label, List<Choice> choices, int all, boolean isWhole, String href) {
    public Group {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A value of a facet.
   *
   * @param href the search with it; without it, where it is chosen
   */
  public record Choice(Text value, long results, String href, boolean isChosen) {}

  /**
   * A result.
   *
   * @param title in pieces, those that were looked for marked
   * @param facts about it, short
   * @param snippet words of it that the title does not have, none where the title says enough
   * @param concerning the search for what concerns it, empty where there is none
   */
  public record Hit(
      String href,
      List<Marks.Piece> title,
      String lang,
      String kind,
      List<Text> facts,
      List<Marks.Piece> snippet,
      String snippetLang,
      String concerning) {
    public Hit {
      title = List.copyOf(title);
      facts = List.copyOf(facts);
      snippet = List.copyOf(snippet);
    }
  }
}
