package org.chapter8.serve.page;

import java.util.List;

/**
 * A page of statements that match a pattern.
 *
 * @param fields of the form
 * @param problem why nothing was looked up; empty if it was
 * @param shown which of how many
 * @param hints why nothing may have been found
 * @param lang asked for in the address, to be kept by the form; empty if none is
 * @param rows statements: subject, predicate, object and graph
 * @param previous path of the page before, empty on the first one
 * @param next path of the page after, empty on the last one
 * @param address of the whole for programs
 * @param formats the page as data
 * @param examples patterns to begin with
 * @param comunica how to ask it from a command line
 */
public record FragmentView(
    List<Field> fields,
    String problem,
    String shown,
    List<String> hints,
    String lang,
    List<Row> rows,
    String previous,
    String next,
    String address,
    List<Frame.Alternate> formats,
    List<StartView.Door> examples,
    String comunica) {
  public FragmentView {
    fields = List.copyOf(fields);
    hints = List.copyOf(hints);
    rows = List.copyOf(rows);
    formats = List.copyOf(formats);
    examples = List.copyOf(examples);
  }

  /** Nothing was looked up. */
  static FragmentView refusal(
      List<Field> fields,
      String problem,
      String lang,
      String address,
      List<StartView.Door> examples,
      String comunica) {
    return new FragmentView(
        fields, problem, "", List.of(), lang, List.of(), "", "", address, List.of(), examples,
        comunica);
  }

  /** A field of the form; wrong is whether the problem is there. */
  public record Field(String name, String label, String hint, String value, boolean isWrong) {}

  /** A statement. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A term of it.
   *
   * @param more language or datatype of a literal, empty for none
   * @param only address of the statements that have it at this place, empty if these are such
   * @param label of that for those who can't see where it stands
   */
  public record Cell(Value value, String more, String only, String label) {}
}
