package org.chapter8.echo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of the field that mean the same, by language; the data file says what its columns are.
 */
final class Glossary {
  private static final String RESOURCE = "glossary.tsv";
  private static final int COLUMNS = 4;

  private final List<Term> terms = new ArrayList<>();
  private final Forms chinese = new Forms();
  private final Forms english = new Forms();
  private final Forms chineseFlags = new Forms();
  private final Forms englishFlags = new Forms();

  private Glossary() {}

  /** The glossary that comes with this package. */
  static Glossary load() {
    try (InputStream in = Glossary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its data file " + RESOURCE);
      }
      Glossary glossary = new Glossary();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(glossary::add);
      return glossary;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": cannot be read", e);
    }
  }

  private void add(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(RESOURCE + ": expected four cells, found " + line);
    }
    List<String> zh = List.of(cells.get(2).split("\\|"));
    List<String> en = List.of(cells.get(3).split("\\|"));
    Term.Role role = Term.Role.of(cells.get(1));
    Term term = new Term(cells.get(0), role, zh.getFirst(), en.getFirst());
    terms.add(term);
    zh.forEach(form -> (role.isFlag() ? chineseFlags : chinese).add(Words.characters(form), term));
    en.forEach(form -> (role.isFlag() ? englishFlags : english).add(Stems.of(form), term));
  }

  List<Term> terms() {
    return terms;
  }

  /** The words of content of a language. */
  Forms forms(boolean inChinese) {
    return inChinese ? chinese : english;
  }

  /** The words of a language that tell agreement, refusal or that something was done. */
  Forms flags(boolean inChinese) {
    return inChinese ? chineseFlags : englishFlags;
  }
}
