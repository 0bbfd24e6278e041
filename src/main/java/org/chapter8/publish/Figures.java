package org.chapter8.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of the table that a publisher sees at the end. */
final class Figures {
  private static final String NS = Prefixes.all().get("c8");

  private static final Map<String, String> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("meetings", "Meeting");
    CLASSES.put("agenda items", "AgendaItem");
    CLASSES.put("organizations", "Organization");
    CLASSES.put("speakers", "Speaker");
    CLASSES.put("recommendations", "Recommendation");
    CLASSES.put("citations", "Citation");
  }

  private Figures() {}

  /** All but the findings, which are counted last. */
  static Map<String, Long> of(Statistics counts, Inputs inputs, Echoes echoes) {
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("documents read", inputs.read());
    figures.put("files refused", inputs.refused());
    figures.put("documents cited", counts.instances(NS + "Document") - inputs.read());
    CLASSES.forEach((name, type) -> figures.put(name, counts.instances(NS + type)));
    figures.put("echoes", echoes.outcome().echoes());
    figures.put("triples", counts.all().triples());
    return figures;
  }
}
