package org.chapter8.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An explanation as text for a terminal, in colour or without. */
public final class Terminal {
  private static final String RESET = "\u001b[0m";
  private static final int SHOWN = 100;

  /** Dark text on light grounds, so that it can be read on any terminal: codes of SGR. */
  private static final Map<String, String> COLOURS =
      Map.of(
          "Recommendation", "30;102",
          "Statement", "30;106",
          "Speaker", "30;103",
          "Meeting", "30;105",
          "AgendaItem", "30;46",
          "Citation", "30;47");

  private static final String OTHER = "30;43";

  private final boolean coloured;

  /** With colours, or with brackets alone. */
  public Terminal(boolean coloured) {
    this.coloured = coloured;
  }

  /**
   * The text, each span between {@code [n‹} and {@code ›n]}, then what stands on each span, then
   * how much each class and rule took.
   */
  public String show(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    explanation.segments().forEach(segment -> segment(segment, out));
    out.append("\n\n");
    explanation.taken().forEach(each -> facts(each, out));
    counts("classes", explanation.count(Fact::type), out);
    counts("rules", explanation.count(Fact::rule), out);
    return out.toString();
  }

  private void segment(Segment segment, StringBuilder out) {
    segment.begins().forEach(each -> out.append(dim("[" + each.number() + "‹")));
    String text = Controls.visible(segment.text());
    out.append(segment.isPlain() ? text : painted(text, segment));
    List<Taken> ends = new ArrayList<>(segment.ends()).reversed();
    ends.forEach(each -> out.append(dim("›" + each.number() + "]")));
  }

  /** Each line for itself: a ground that runs over a line end fills the rest of the line. */
  private String painted(String text, Segment segment) {
    if (!coloured) {
      return text;
    }
    String underline = segment.cover().size() > 1 ? "4;" : "";
    String on = "\u001b[" + underline + colour(segment.innermost().type()) + "m";
    return on + text.replace("\n", RESET + "\n" + on) + RESET;
  }

  private static String colour(String type) {
    return COLOURS.getOrDefault(type, OTHER);
  }

  private String dim(String text) {
    return coloured ? "\u001b[2m" + text + RESET : text;
  }

  private void facts(Taken taken, StringBuilder out) {
    for (Fact fact : taken.facts()) {
      out.append('[').append(taken.number()).append("] ");
      out.append(taken.start()).append('-').append(taken.end()).append("  ");
      out.append(type(fact.type())).append("  ").append(fact.rule()).append("  ");
      out.append(Controls.visible(shortened(fact.details()))).append('\n');
    }
  }

  private String type(String type) {
    return coloured ? "\u001b[" + colour(type) + "m " + type + " " + RESET : type;
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    return length <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private void counts(String title, Map<String, Long> counts, StringBuilder out) {
    out.append('\n').append(title).append('\n');
    counts.forEach(
        (name, count) ->
            out.append("%7d  ".formatted(count))
                .append(title.equals("classes") ? type(name) : name)
                .append('\n'));
  }
}
