package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * A citation: which document it refers to and where, whose words those are, and what it annotates.
 *
 * @param place its note, or that it stands in the running text
 * @param cited the documents it refers to, with where the United Nations has them
 * @param pages of the document, empty for the whole
 * @param annotates what is said with it, in full
 */
public record CitationView(
    ResourceView all,
    String place,
    Optional<Link> by,
    List<Value> cited,
    List<Value> elsewhere,
    String pages,
    List<Value> attributed,
    List<Said> annotates,
    List<Evidence> evidence) {
  public CitationView {
    cited = List.copyOf(cited);
    elsewhere = List.copyOf(elsewhere);
    attributed = List.copyOf(attributed);
    annotates = List.copyOf(annotates);
    evidence = List.copyOf(evidence);
  }

  /** What somebody said. */
  public record Said(Text words, Link page, List<Value> by) {}
}
