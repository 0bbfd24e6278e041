package org.chapter8.check.links;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chapter8.model.Ref;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.Mapping;

/** What must hold of a row by itself. */
final class RowRules {
  private static final String DOCUMENTS = Iris.DEFAULT_BASE + Ref.Kind.DOCUMENT.path() + "/";

  private final Map<String, Set<String>> names;

  /**
   * Rules for rows about known resources.
   *
   * @param names what each resource of the authority tables is called, by its IRI
   */
  RowRules(Map<String, Set<String>> names) {
    this.names = names;
  }

  /** Gives a code and a sentence for everything that is wrong with a row. */
  void check(Mapping row, BiConsumer<String, String> wrong) {
    subject(row, wrong);
    Optional<Target> target = Target.of(row.object());
    if (target.isEmpty()) {
      wrong.accept("link.target-unknown", "expected a known vocabulary, found " + row.object());
      return;
    }
    object(row, target.get(), wrong);
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
