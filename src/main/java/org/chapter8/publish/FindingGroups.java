package org.chapter8.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;

/** Counts findings by severity and code and keeps the first few of each. */
public final class FindingGroups {
  private static final Comparator<Group> ORDER =
      Comparator.comparing(Group::severity)
          .reversed()
          .thenComparing(Comparator.comparingLong(Group::count).reversed())
          .thenComparing(Group::code);

  private final int mostExamples;
  private final Map<String, Counter> counters = new TreeMap<>();

  /**
   * No findings yet.
   *
   * @param mostExamples how many of each group are kept
   */
  public FindingGroups(int mostExamples) {
    this.mostExamples = mostExamples;
  }

  /**
   * Findings of one code.
   *
   * @param count how many there are
   * @param files in how many files
   * @param examples the first of them
   */
  public record Group(
      Severity severity, String code, long count, long files, List<Finding> examples) {
    public Group {
      examples = List.copyOf(examples);
    }
  }

  private static final class Counter {
    private final List<Finding> examples = new ArrayList<>();
    private String lastFile = "";
    private long count;
    private long files;
  }

  /** Adds a finding; those of a file come together. */
  public void add(Finding finding) {
    String key = finding.severity() + "\t" + finding.code();
    Counter counter = counters.computeIfAbsent(key, each -> new Counter());
    if (counter.count == 0 || !counter.lastFile.equals(finding.file())) {
      counter.files++;
      counter.lastFile = finding.file();
    }
    counter.count++;
    if (counter.examples.size() < mostExamples) {
      counter.examples.add(finding);
    }
  }

  /** All groups: the worst first, then the most frequent, then by code. */
  public List<Group> sorted() {
    return counters.entrySet().stream()
        .map(entry -> group(entry.getKey().split("\t", 2), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Group group(String[] key, Counter counter) {
    return new Group(
        Severity.valueOf(key[0]), key[1], counter.count, counter.files, counter.examples);
  }
}
