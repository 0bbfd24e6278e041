package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Statement;

/** Classifies the resources of one document by the words of their texts. */
final class Classifier {
  private static final String WORDS = "words";
  private static final String RULE = "theme.words";

  private final Map<String, ThemeMatcher> matchers;
  private final Evidence evidence;
  private final Map<Ref, Classification> made = new LinkedHashMap<>();

  Classifier(Map<String, ThemeMatcher> matchers, Evidence evidence) {
    this.matchers = matchers;
    this.evidence = evidence;
  }

  /** The themes of a statement. */
  List<Ref> of(Statement statement) {
    return byWords(
        statement.id(),
        statement.text(),
        evidence.locate(statement.text().value(), statement.statedIn()),
        statement.statedIn());
  }

  /** The themes of an agenda item, by its titles. */
  List<Ref> of(AgendaItem item) {
    Set<Ref> themes = new LinkedHashSet<>();
    for (LangString title : item.prefLabel()) {
      Optional<Located> located =
          item.statedIn().stream()
              .map(passage -> evidence.locate(title.value(), List.of(passage)))
              .flatMap(Optional::stream)
              .findFirst();
      themes.addAll(byWords(item.id(), title, located, item.statedIn()));
    }
    return List.copyOf(themes);
  }

  /**
   * The themes of the titles of a document, as far as they stand where it was read. The title of a
   * list, in which nobody states anything, tells what is listed and no theme.
   */
  List<Ref> of(Document document, Extraction read) {
    Set<Ref> themes = new LinkedHashSet<>();
    if (document.id().equals(read.document()) && !hasStatements(read)) {
      return List.of();
    }
    for (LangString title : document.title()) {
      Optional<Located> located =
          document.statedIn().isEmpty()
              ? evidence.locateInHead(title.value())
              : evidence.locate(title.value(), document.statedIn());
      if (located.isPresent()) {
        themes.addAll(byWords(document.id(), title, located, List.of()));
      }
    }
    return List.copyOf(themes);
  }

  private static boolean hasStatements(Extraction read) {
    return read.resources().stream().anyMatch(Statement.class::isInstance);
  }

  /** Words that can't be found again in the source are known by the passages of the whole text. */
  private List<Ref> byWords(
      Ref target, LangString text, Optional<Located> located, List<Ref> statedIn) {
    List<Ref> themes = new ArrayList<>();
    if (!matchers.containsKey(text.lang())) {
      return themes;
    }
    for (Decision decision : matchers.get(text.lang()).themes(text.value())) {
      Ref theme = Themes.theme(decision.theme());
      List<Ref> words = located.map(where -> evidence.of(decision.spans(), where)).orElse(statedIn);
      add(target, theme, words, WORDS, RULE);
      themes.add(theme);
    }
    return themes;
  }

  /** Adds a classification; the first of a target and a theme stays. */
  void add(Ref target, Ref theme, List<Ref> statedIn, String method, String rule) {
    Ref id = Ref.classification(target, theme);
    made.putIfAbsent(id, new Classification(id, target, theme, statedIn, method, rule));
  }

  /** All that were made so far. */
  List<Classification> made() {
    return List.copyOf(made.values());
  }
}
