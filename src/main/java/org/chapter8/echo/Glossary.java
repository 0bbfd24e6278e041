package org.chapter8.echo;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of the field that mean the same, by language; the data file says what its columns are.
 */
final class Glossary {
  private static final int COLUMNS = 4;

  private final List<Term> terms = new ArrayList<>();
  private final Forms chinese = new Forms();
  private final Forms english = new Forms();
  private final Forms chineseFlags = new Forms();
  private final Forms englishFlags = new Forms();
  private final Forms chineseModals = new Forms();
  private final Forms englishModals = new Forms();

  private Glossary() {}

  /** The glossary that comes with this package. */
  static Glossary load() {
    Glossary glossary = new Glossary();
    Data.rows("glossary.tsv", COLUMNS).forEach(glossary::add);
    return glossary;
  }

  private void add(List<String> cells) {
    List<String> zh = List.of(cells.get(2).split("\\|"));
    List<String> en = List.of(cells.get(3).split("\\|"));
    Term.Role role = Term.Role.of(cells.get(1));
    Term term = new Term(cells.get(0), role, zh.getFirst(), en.getFirst());
    terms.add(term);
    zh.forEach(form -> forms(role, true).add(Words.characters(form), term));
    en.forEach(form -> forms(role, false).add(Stems.of(form), term));
  }

  private Forms forms(Term.Role role, boolean inChinese) {
    if (role == Term.Role.MODAL) {
      return modals(inChinese);
    }
    return role.isFlag() ? flags(inChinese) : forms(inChinese);
  }

  /** The words of a language after which it is said what is to be done. */
  Forms modals(boolean inChinese) {
    return inChinese ? chineseModals : englishModals;
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
