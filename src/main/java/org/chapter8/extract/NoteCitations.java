package org.chapter8.extract;

import java.util.List;
import org.chapter8.model.Ref;

/**
 * The citations that a note became.
 *
 * @param citations all of them, in printed order
 * @param bracketed the speakers that the note names in brackets, each once
 */
record NoteCitations(List<Ref> citations, List<Ref> bracketed) {
  NoteCitations {
    citations = List.copyOf(citations);
    bracketed = bracketed.stream().distinct().toList();
  }
}
