package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.Statement;
import org.chapter8.model.Theme;

/** What a document is about, by the descriptors printed on it and by its statements. */
final class DocumentThemes {
  /** A theme of the document is that of one statement in so many. */
  private static final int ONE_IN = 4;

  /** A theme of the document is that of so many statements at least. */
  private static final int LEAST = 3;

  /** Themes that a document is given at most for its statements. */
  private static final int MOST = 3;

  private final Map<String, String> descriptors;
  private final Classifier classifier;

  DocumentThemes(Map<String, String> descriptors, Classifier classifier) {
    this.descriptors = descriptors;
    this.classifier = classifier;
  }

  /** The document that was read, with its themes; empty if it is not among what was read. */
  Optional<Document> of(Ref read, Map<Ref, Resource> resources) {
    return Optional.ofNullable(resources.get(read))
        .filter(Document.class::isInstance)
        .map(Document.class::cast)
        .map(document -> classified(document, resources));
  }

  private Document classified(Document document, Map<Ref, Resource> resources) {
    List<Ref> themes = new ArrayList<>(byDescriptors(document, resources));
    themes.addAll(byStatements(document, resources));
    return document.about(themes);
  }

  private List<Ref> byDescriptors(Document document, Map<Ref, Resource> resources) {
    List<Ref> themes = new ArrayList<>();
    for (Ref subject : document.subject()) {
      if (descriptors.containsKey(subject.key())
          && resources.get(subject) instanceof Theme descriptor) {
        Ref theme = Themes.theme(descriptors.get(subject.key()));
        classifier.add(
            document.id(), theme, descriptor.statedIn(), "descriptor", "theme.descriptor");
        themes.add(theme);
      }
    }
    return themes;
  }

  private List<Ref> byStatements(Document document, Map<Ref, Resource> resources) {
    Map<Ref, List<Classification>> byTheme = new TreeMap<>();
    for (Classification each : classifier.made()) {
      if (each.target().kind() == Ref.Kind.STATEMENT) {
        byTheme.computeIfAbsent(each.body(), key -> new ArrayList<>()).add(each);
      }
    }
    long statements = resources.values().stream().filter(Statement.class::isInstance).count();
    List<Ref> shared =
        byTheme.entrySet().stream()
            .filter(each -> each.getValue().size() >= LEAST)
            .filter(each -> (long) each.getValue().size() * ONE_IN >= statements)
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<Ref, List<Classification>> each) -> -each.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    shared.forEach(theme -> addShared(document.id(), theme, byTheme.get(theme)));
    return shared;
  }

  /** The evidence is the first words of the first statements. */
  private void addShared(Ref document, Ref theme, List<Classification> ofStatements) {
    List<Ref> words =
        ofStatements.stream()
            .map(each -> each.statedIn().getFirst())
            .distinct()
            .limit(LEAST)
            .toList();
    classifier.add(document, theme, words, "statements", "theme.statements");
  }
}
