package org.chapter8.extract.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.chapter8.model.ActorNames;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.Statement;
import org.chapter8.text.Language;

/**
 * Says what the statements, the agenda items and the titles of an extraction are about, and what a
 * document is about by its descriptors and its statements. Safe to use from several threads.
 */
public final class Themes {
  private final Map<String, ThemeMatcher> matchers = new TreeMap<>();
  private final Map<String, String> descriptors = new TreeMap<>();

  /** Themes by the words of all languages that are read, and by the names of actors. */
  public Themes(ActorNames names) {
    for (Language language : Language.values()) {
      ThemeWords words = ThemeWords.of(language.tag());
      matchers.put(language.tag(), new ThemeMatcher(words, names));
      descriptors.putAll(words.descriptors());
    }
  }

  /** The theme of a key. */
  static Ref theme(String key) {
    return new Ref(Ref.Kind.THEME, key);
  }

  /**
   * The extraction with what it is about: themes on statements, items and documents, for each a
   * {@link org.chapter8.model.Classification}, and passages of exactly the words that decided.
   *
   * @param source what the extraction was read from
   */
  public Extraction classify(SourceDocument source, Extraction read) {
    Evidence evidence = new Evidence(source, read);
    Classifier classifier = new Classifier(matchers, evidence);
    Map<Ref, Resource> out = new LinkedHashMap<>();
    for (Resource resource : read.resources()) {
      out.put(resource.id(), classified(resource, read, classifier));
    }
    new DocumentThemes(descriptors, classifier)
        .of(read.document(), out)
        .ifPresent(document -> out.put(document.id(), document));
    classifier.made().forEach(each -> out.put(each.id(), each));
    evidence.minted().forEach(passage -> out.putIfAbsent(passage.id(), passage));
    return new Extraction(
        read.document(), read.kind(), out.values().stream().toList(), read.findings(), read.text());
  }

  private static Resource classified(Resource resource, Extraction read, Classifier classifier) {
    return switch (resource) {
      case Statement statement -> statement.about(classifier.of(statement));
      case AgendaItem item -> item.about(classifier.of(item));
      case Document document -> document.about(classifier.of(document, read));
      default -> resource;
    };
  }
}
