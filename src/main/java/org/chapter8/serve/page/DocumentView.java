package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * A document: what is known of it, its text with what was read from it, and who cites it.
 *
 * @param about what is said of it and of the text of it that is shown
 * @param text of the version shown; nothing for a document that was not read
 * @param citedBy the first of {@code citations} of it
 * @param allCitations where all of them are, if not all are shown
 */
public record DocumentView(
    ResourceView all,
    List<TextView.Row> about,
    Optional<TextView> text,
    List<Found.Place> found,
    List<Citations.Citing> citedBy,
    long citations,
    String allCitations) {
  public DocumentView {
    about = List.copyOf(about);
    found = List.copyOf(found);
    citedBy = List.copyOf(citedBy);
  }
}
