package org.chapter8.publish.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Words of the release that are much like one that it does not have. */
final class Spelling {
  /** Shorter words are like too many others. */
  private static final int SHORTEST = 4;

  /** Words of this length or more may differ in two letters. */
  private static final int LONG = 8;

  private final IndexReader reader;
  private final WordAnalyzer plain = new WordAnalyzer(WordAnalyzer.Use.PLAIN);

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** The text with unknown words replaced; nothing if there is none that can be. */
  Optional<String> corrected(String typed) throws IOException {
    String folded = WordAnalyzer.folded(typed);
    StringBuilder corrected = new StringBuilder(folded);
    List<WordAnalyzer.Word> words = plain.words(folded);
    boolean changed = false;
    for (WordAnalyzer.Word word : words.reversed()) {
      Optional<String> like = like(word.term());
      if (like.isPresent()) {
        corrected.replace(word.start(), word.end(), like.get());
        changed = true;
      }
    }
    return changed ? Optional.of(corrected.toString()) : Optional.empty();
  }

  private Optional<String> like(String word) throws IOException {
    Term term = new Term(Fields.SPELLED, word);
    Terms terms = MultiTerms.getTerms(reader, Fields.SPELLED);
    boolean comparable =
        word.length() >= SHORTEST && word.codePoints().allMatch(Character::isAlphabetic);
    return terms == null || !comparable || reader.docFreq(term) > 0
        ? Optional.empty()
        : closest(terms, term);
  }

  /** The word with the fewest differences, of those the one in most places. */
  private static Optional<String> closest(Terms terms, Term term) throws IOException {
    int edits = term.text().length() >= LONG ? 2 : 1;
    FuzzyTermsEnum candidates = new FuzzyTermsEnum(terms, term, edits, 1, true);
    Optional<String> best = Optional.empty();
    double bestScore = 0;
    BytesRef candidate = candidates.next();
    while (candidate != null) {
      double score = candidates.getBoost() + candidates.docFreq() * 1e-6;
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(candidate.utf8ToString());
      }
      candidate = candidates.next();
    }
    return best;
  }
}
