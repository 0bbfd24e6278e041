package org.chapter8.rdf;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;

/** The cells of one row of a CSV table, each checked as it is asked for. */
final class TableRow {
  /** The language of a text that is the same in all. */
  static final String NO_LANGUAGE = "und";

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final CSVRecord cells;
  private final Consumer<String> problems;
  private boolean good = true;

  /**
   * A row whose count of cells is right.
   *
   * @param problems gets a sentence for everything that is wrong
   */
  TableRow(CSVRecord cells, Consumer<String> problems) {
    this.cells = cells;
    this.problems = problems;
  }

  /** Whether every cell asked for so far was as expected. */
  boolean isGood() {
    return good;
  }

  /** Says that something is wrong with the row. */
  void problem(String sentence) {
    good = false;
    problems.accept(sentence);
  }

  /** A text that is there, with no blanks at its ends. */
  Optional<String> text(String column) {
    String found = cells.get(column);
    boolean tidy =
        !found.isBlank()
            && found.equals(found.strip())
            && found.chars().noneMatch(Character::isISOControl);
    return checked(
        Optional.of(found).filter(text -> tidy), column, "a text of one line without outer blanks");
  }

  /** A text that may be missing. */
  Optional<String> optional(String column) {
    return cells.get(column).isBlank() ? Optional.empty() : text(column);
  }

  /** An actor that one of the tables describes. */
  Optional<Ref> actor(String column, Set<Ref> described) {
    Optional<Ref> actor =
        described.stream().filter(ref -> ref.toString().equals(cells.get(column))).findFirst();
    return checked(actor, column, "an actor that a table describes, such as state/COD");
  }

  /** One of a few words. */
  <E extends Enum<E>> Optional<E> word(
      String column, Function<String, Optional<E>> words, List<String> known) {
    return checked(words.apply(cells.get(column)), column, "one of " + String.join(", ", known));
  }

  /** A tag of BCP 47 whose language is one of ISO 639-1, or {@code und}. */
  Optional<String> language(String column) {
    Optional<String> tag = Optional.of(cells.get(column)).filter(TableRow::isLanguage);
    return checked(tag, column, "a language tag such as zh, or und for none");
  }

  private static boolean isLanguage(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return tag.equals(NO_LANGUAGE) || LANGUAGES.contains(locale.getLanguage());
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The time from one date to another, each of which may be missing. */
  Validity years() {
    Validity years = new Validity(date("from"), date("until"));
    if (!years.inOrder()) {
      problem(
          "expected until not before from, found %s to %s"
              .formatted(cells.get("from"), cells.get("until")));
    }
    return years;
  }

  private Optional<PartialDate> date(String column) {
    return cells.get(column).isEmpty()
        ? Optional.empty()
        : checked(
            PartialDate.parse(cells.get(column)),
            column,
            "a year, yyyy-mm or yyyy-mm-dd, or nothing");
  }

  private <T> Optional<T> checked(Optional<T> value, String column, String expected) {
    if (value.isEmpty()) {
      problem(
          "expected %s as %s, found \"%s\""
              .formatted(expected, column, cells.get(column).replaceAll("\\R", " ")));
    }
    return value;
  }

  /** A condition on the whole row: what was expected, and what was found instead. */
  void expect(boolean holds, String expected, String found) {
    if (!holds) {
      problem("expected " + expected + ", found " + found);
    }
  }

  /** A time that shares a day with the life of an actor, as far as both are known. */
  void expectIn(Validity years, Ref actor, Validity life) {
    expect(
        years.meets(life),
        "a time when %s existed, %s".formatted(actor, written(life)),
        written(years));
  }

  private static String written(Validity years) {
    String from = years.from().map(PartialDate::toString).orElse("-");
    return from + " to " + years.until().map(PartialDate::toString).orElse("-");
  }

  /** What a cell holds, to be quoted. */
  String said(String column) {
    return '"' + cells.get(column) + '"';
  }

  /** The labels of the constants of an enumeration. */
  static <E> List<String> labels(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(label).toList();
  }
}
