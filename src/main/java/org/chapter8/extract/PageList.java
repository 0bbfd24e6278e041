package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pages that a note lists, as runs of pages that follow each other. */
final class PageList {
  private static final Pattern PAGE = Pattern.compile("\\d+");

  private PageList() {}

  /**
   * The runs, each its first and its last page.
   *
   * @param more further pages as printed, with what parts them
   */
  static List<List<Integer>> of(int first, int last, Optional<String> more) {
    List<List<Integer>> runs = new ArrayList<>();
    runs.add(List.of(first, last));
    PAGE.matcher(more.orElse(""))
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .forEach(page -> add(page, runs));
    return runs;
  }

  /** Adds a page: one that follows the last at once goes with it. */
  static void add(int page, List<List<Integer>> runs) {
    List<Integer> open = runs.getLast();
    if (page == open.getLast() + 1) {
      runs.set(runs.size() - 1, List.of(open.getFirst(), page));
    } else {
      runs.add(List.of(page, page));
    }
  }
}
