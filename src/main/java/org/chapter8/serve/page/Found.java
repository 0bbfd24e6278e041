package org.chapter8.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;

/** What could not be settled while a document was read. */
public final class Found {
  private final Edition edition;

  Found(Edition edition) {
    this.edition = edition;
  }

  /**
   * A finding.
   *
   * @param href of its place in the text; empty where it has none
   * @param end not included
   */
  public record Place(
      String href, int start, int end, String severity, String code, String message) {}

  /** The findings of a document, in their order. */
  List<Place> all(Node document) {
    String name = edition.known().words(document, "c8:sourceFile");
    IntFunction<String> inText = new Evidences(edition).inText(document);
    return edition.readings().findings(name).stream()
        .map(
            finding ->
                new Place(
                    finding.start().isEmpty() ? "" : inText.apply(finding.start().getAsInt()),
                    finding.start().orElse(-1),
                    finding.end().orElse(-1),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code(),
                    finding.message()))
        .toList();
  }

  /** Those that have a place in the text. */
  List<Place> places(Node document) {
    return all(document).stream().filter(each -> !each.href().isEmpty()).toList();
  }
}
