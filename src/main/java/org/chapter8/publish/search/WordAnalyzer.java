package org.chapter8.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.chapter8.text.Folding;

/**
 * Words of a text in any of the six languages, in one form: each filter changes letters of its own
 * script only, so that nobody has to say what language a query is in. Han characters are
 * overlapping pairs. Case, width, accents, articles of French and Arabic, plurals of English,
 * endings of Russian and traditional characters make no difference.
 */
final class WordAnalyzer extends Analyzer {
  /** Words that are in every text; none of them is an acronym of a body. */
  private static final CharArraySet COMMON =
      new CharArraySet(
          List.of(
              "the", "of", "and", "in", "to", "for", "on", "de", "des", "du", "et", "les", "los",
              "del", "и", "в"),
          false);

  private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "el", "los", "las");

  /** Between two names of a thing, so that no phrase is found across them. */
  private static final int GAP = 100;

  /** What the words are for. */
  enum Use {
    /** To be found: single Han characters too. */
    INDEX,
    /** To find. */
    QUERY,
    /** As they are written, for whole names and for spelling. */
    PLAIN
  }

  private final Use use;

  WordAnalyzer(Use use) {
    this.use = use;
  }

  /** A word in a text, with where it stands, in characters. */
  record Word(String term, int position, int start, int end) {}

  /** A text as the index has it: one form of each character, letters composed. */
  static String folded(String text) {
    return Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer letters = new StandardTokenizer();
    TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(letters));
    words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    words = new ArabicNormalizationFilter(words);
    if (use == Use.PLAIN) {
      return new TokenStreamComponents(letters, new ASCIIFoldingFilter(words));
    }
    words = new StopFilter(words, COMMON);
    words = new RussianLightStemFilter(new ArabicStemFilter(words));
    words = new EnglishMinimalStemFilter(new ASCIIFoldingFilter(words));
    boolean single = use == Use.INDEX;
    int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
    return new TokenStreamComponents(letters, new CJKBigramFilter(words, scripts, single));
  }

  /** The words of a folded text, in order. */
  List<Word> words(String folded) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", folded)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        words.add(new Word(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      // A string is read from memory.
      throw new UncheckedIOException(e);
    }
    return List.copyOf(words);
  }

  /** A whole name as one string, without case, accents, punctuation and a leading article. */
  String whole(String name) {
    List<String> words = words(folded(name)).stream().map(Word::term).toList();
    boolean hasArticle = words.size() > 1 && ARTICLES.contains(words.getFirst());
    return String.join(" ", hasArticle ? words.subList(1, words.size()) : words);
  }
}
