package org.chapter8.check.links;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chapter8.model.Ref;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.Mapping;

/** What must hold of a row by itself. */
final class RowRules {
  private static final String DOCUMENTS = Iris.DEFAULT_BASE + Ref.Kind.DOCUMENT.path() + "/";

  /** The sorts of justification that the tables use, of the Semantic Mapping Vocabulary. */
  private static final List<String> JUSTIFICATIONS =
      Stream.of("LexicalMatching", "MappingChaining", "ManualMappingCuration")
          .map("semapv:"::concat)
          .toList();

  private final Map<String, Set<String>> names;
  private final LocalDate today;

  /**
   * Rules for rows about known resources.
   *
   * @param names what each resource of the authority tables is called, by its IRI
   * @param today no row was looked at after it
   */
  RowRules(Map<String, Set<String>> names, LocalDate today) {
    this.names = names;
    this.today = today;
  }

  /** Gives a code and a sentence for everything that is wrong with a row. */
  void check(Mapping row, BiConsumer<String, String> wrong) {
    subject(row, wrong);
    making(row, wrong);
    Optional<Target> target = Target.of(row.object());
    if (target.isEmpty()) {
      wrong.accept("link.target-unknown", "expected a known vocabulary, found " + row.object());
      return;
    }
    object(row, target.get(), wrong);
  }

  private void making(Mapping row, BiConsumer<String, String> wrong) {
    if (!JUSTIFICATIONS.contains(row.justification())) {
      wrong.accept(
          "link.justification",
          "expected one of %s, found %s".formatted(JUSTIFICATIONS, row.justification()));
    }
    if (row.date().isAfter(today)) {
      wrong.accept(
          "link.date", "expected a day not after %s, found %s".formatted(today, row.date()));
    }
  }

  private void subject(Mapping row, BiConsumer<String, String> wrong) {
    Set<String> known = known(row.subject());
    if (known.isEmpty()) {
      wrong.accept(
          "link.subject-unknown",
          "expected a resource of the authority tables, found " + row.subject());
    } else if (!known.contains(row.subjectLabel())) {
      wrong.accept(
          "link.subject-label",
          "expected a name of %s, found \"%s\"".formatted(row.subject(), row.subjectLabel()));
    }
  }

  /** No table lists documents: one is called by its symbol, which is the key of its IRI. */
  private Set<String> known(String subject) {
    return subject.startsWith(DOCUMENTS)
        ? Set.of(subject.substring(DOCUMENTS.length()))
        : names.getOrDefault(subject, Set.of());
  }

  private static void object(Mapping row, Target target, BiConsumer<String, String> wrong) {
    if (target.isCategory(row.object())) {
      wrong.accept("link.category", "expected a concept, found the category " + row.object());
    } else if (!target.isWellFormed(row.object())) {
      wrong.accept("link.iri-form", "expected " + target.expected() + ", found " + row.object());
    }
    if (!target.holds().allows(row.predicate())) {
      wrong.accept(
          "link.kind",
          "expected %s, found %s".formatted(target.holds().reason(target.name()), row.predicate()));
    }
  }
}
