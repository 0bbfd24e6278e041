package org.chapter8.serve.page;

import java.util.List;

/**
 * What could not be settled while documents were read.
 *
 * @param total how much
 */
public record FindingsView(long total, List<Group> groups) {
  public FindingsView {
    groups = List.copyOf(groups);
  }

  /** Findings of one code: how many, in how many files, and the first of them. */
  public record Group(
      String code, String severity, long count, long files, List<Example> examples) {
    public Group {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A finding.
   *
   * @param document that it is of; words where nothing was read from the file
   * @param place address of its place in the text, empty where it has none
   */
  public record Example(Value document, String place, String message) {}
}
