package org.chapter8.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured of a reading: the lines of some kinds, or who stands in them. */
enum Measure {
  RECOMMENDATIONS,
  VIEWS,
  /** Of the recommendations and views that were found, those with the right people. */
  ATTRIBUTION,
  /** Of the same, those with the right addressees. */
  ADDRESSEES,
  SPEAKERS,
  SPEECHES,
  CITATIONS,
  MEETINGS;

  private static final String BAR = " | ";

  /** The first words of the lines that count. */
  private List<String> words() {
    return switch (this) {
      case RECOMMENDATIONS -> List.of("proposal", "operative", "discussionPoint");
      case VIEWS -> List.of("view");
      case ATTRIBUTION, ADDRESSEES -> List.of("proposal", "operative", "discussionPoint", "view");
      case SPEAKERS -> List.of("speaker", "behalf");
      case SPEECHES -> List.of("speech");
      case CITATIONS -> List.of("citation");
      case MEETINGS -> List.of("meeting", "item", "series");
    };
  }

  /** The part of a line that is compared. */
  private String part(String line) {
    return switch (this) {
      case ATTRIBUTION -> people(line);
      case ADDRESSEES -> addressees(line);
      default -> textOrAll(line);
    };
  }

  /** Its name in tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What was expected, found and right of one document. */
  Score of(Set<String> required, Set<String> optional, Set<String> found) {
    return this == ATTRIBUTION || this == ADDRESSEES
        ? ofThoseFound(required, found)
        : ofAll(required, optional, found);
  }

  private Score ofAll(Set<String> required, Set<String> optional, Set<String> found) {
    Set<String> expected = parts(required);
    Set<String> all = parts(found);
    Set<String> right = new TreeSet<>(all);
    right.retainAll(expected);
    all.removeAll(parts(optional));
    all.addAll(right);
    return new Score(expected.size(), all.size(), right.size());
  }

  private Score ofThoseFound(Set<String> required, Set<String> found) {
    int count = 0;
    int right = 0;
    for (String line : lines(required).toList()) {
      Set<String> same =
          lines(found)
              .filter(each -> text(each).equals(text(line)))
              .map(this::part)
              .collect(Collectors.toSet());
      count += same.isEmpty() ? 0 : 1;
      right += same.contains(part(line)) ? 1 : 0;
    }
    return new Score(count, count, right);
  }

  private Set<String> parts(Set<String> all) {
    return lines(all).map(this::part).collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> lines(Set<String> all) {
    return all.stream().filter(line -> words().contains(line.split(" ", 2)[0]));
  }

  private static String textOrAll(String line) {
    return line.contains(BAR) ? line.split(" ", 2)[0] + BAR + text(line) : line;
  }

  private static String text(String line) {
    return line.substring(line.indexOf(BAR) + BAR.length());
  }

  private static String people(String line) {
    return head(line).replaceAll(" ->.*", "");
  }

  private static String addressees(String line) {
    String head = head(line);
    return head.contains("->") ? head.substring(head.indexOf("->")) : "";
  }

  /** What stands between the first word and the bar. */
  private static String head(String line) {
    int bar = line.indexOf(BAR);
    return line.substring(line.indexOf(' '), bar < 0 ? line.length() : bar);
  }
}
