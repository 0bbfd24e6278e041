package org.chapter8.extract;

import java.util.List;

/**
 * A turn of a verbatim record.
 *
 * @param who the words that say who speaks
 * @param asides what stands in brackets after them, brackets included
 * @param words what is said, a paragraph each
 * @param numbers positions of these paragraphs in the document
 */
record VerbatimTurn(Sentence who, Sentence asides, List<Sentence> words, List<Integer> numbers) {
  VerbatimTurn {
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }
}
