package org.chapter8.serve.page;

/** What all pictures of the whole have. */
public sealed interface ExploreView {
  /** The list of them. */
  record Index() implements ExploreView {}

  /**
   * Where a picture comes from.
   *
   * @param csv its numbers as a file
   * @param editor its query in the editor
   */
  record Source(String csv, String editor) {
    static Source of(ExploreQuery query) {
      return new Source(query.csv(), query.editor());
    }
  }
}
