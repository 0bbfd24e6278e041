package org.chapter8.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts, by kind of document and kind of line, what was expected, found and right. */
final class Figures {
  private static final Map<String, List<String>> MEASURES =
      Map.of(
          "recommendations", List.of("proposal", "operative", "discussionPoint"),
          "views", List.of("view"),
          "speakers", List.of("speaker", "behalf"),
          "citations", List.of("citation"),
          "meetings", List.of("meeting", "item", "series"));

  private final Map<String, int[]> counts = new TreeMap<>();

  void add(GoldenCase each) {
    Set<String> found = each.found();
    String kind = each.name().substring(0, each.name().indexOf('/'));
    MEASURES.forEach(
        (measure, words) ->
            count(
                kind + " " + measure,
                texts(each.required(), words),
                texts(each.optional(), words),
                texts(found, words)));
    attribution(kind, each.required(), found);
  }

  /** Of the recommendations and views found, how many have the right speakers and addressees. */
  private void attribution(String kind, Set<String> required, Set<String> found) {
    List<String> words = List.of("proposal", "operative", "discussionPoint", "view");
    for (String line : lines(required, words)) {
      String text = text(line);
      List<String> same = lines(found, words).stream().filter(f -> text(f).equals(text)).toList();
      if (!same.isEmpty()) {
        tally(kind + " attribution", people(line), same.stream().map(Figures::people).toList());
        tally(kind + " addressees", to(line), same.stream().map(Figures::to).toList());
      }
    }
  }

  private void tally(String key, String expected, List<String> found) {
    int right = found.contains(expected) ? 1 : 0;
    add(key, 1, 1, right);
  }

  private void count(String key, Set<String> required, Set<String> optional, Set<String> found) {
    Set<String> right = new TreeSet<>(found);
    right.retainAll(required);
    Set<String> counted = new TreeSet<>(found);
    counted.removeAll(optional);
    add(key, required.size(), counted.size(), right.size());
  }

  private void add(String key, int expected, int found, int right) {
    int[] sums = counts.computeIfAbsent(key, k -> new int[3]);
    sums[0] += expected;
    sums[1] += found;
    sums[2] += right;
  }

  private static Set<String> texts(Set<String> all, List<String> words) {
    return lines(all, words).stream()
        .map(line -> line.contains(" | ") ? kind(line) + text(line) : line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String kind(String line) {
    return line.substring(0, line.indexOf(' ') + 1);
  }

  private static List<String> lines(Set<String> all, List<String> words) {
    return all.stream().filter(l -> words.contains(l.substring(0, l.indexOf(' ')))).toList();
  }

  private static String text(String line) {
    return line.substring(line.indexOf(" | ") + 3);
  }

  private static String people(String line) {
    return line.substring(line.indexOf(' '), line.indexOf(" | ")).replaceAll(" ->.*", "");
  }

  private static String to(String line) {
    String head = line.substring(0, line.indexOf(" | "));
    return head.contains("->") ? head.substring(head.indexOf("->")) : "";
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (key, n) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-42s expected %3d found %3d right %3d  precision %.2f recall %.2f%n",
                    key,
                    n[0],
                    n[1],
                    n[2],
                    ratio(n[2], n[1]),
                    ratio(n[2], n[0]))));
    return out.toString();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
