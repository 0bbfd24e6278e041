package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chapter8.publish.search.Facet;
import org.chapter8.publish.search.Kind;

/** The figures of a release, with what each counts. */
final class Figures {
  private static final String FINDINGS = "/findings";

  private static final Map<String, String> BEHIND =
      Map.ofEntries(
          Map.entry("documents read", list(Facet.SOURCE, Facet.READ)),
          Map.entry("documents cited", list(Facet.SOURCE, Facet.CITED)),
          Map.entry("files refused", FINDINGS),
          Map.entry("meetings", list(Kind.MEETING)),
          Map.entry("agenda items", list(Kind.AGENDA_ITEM)),
          Map.entry("organizations", list(Kind.ORGANIZATION)),
          Map.entry("speakers", list(Kind.SPEAKER)),
          Map.entry("recommendations", list(Kind.RECOMMENDATION)),
          Map.entry("citations", Addresses.editor(query("?citation a c8:Citation"))),
          Map.entry("echoes", Addresses.editor(query("?later c8:echoes ?earlier"))),
          Map.entry("triples", "/download"),
          Map.entry("findings", FINDINGS));

  private Figures() {}

  /** All of them, in their order. A figure that pages have no word for keeps its own. */
  static List<StartView.Figure> of(Map<String, Long> figures, Messages messages) {
    List<StartView.Figure> shown = new ArrayList<>();
    figures.forEach(
        (name, value) -> {
          String key = "start.figure." + name.replace(' ', '-');
          String words = messages.has(key) ? messages.say(key) : name;
          shown.add(new StartView.Figure(words, value, BEHIND.getOrDefault(name, "")));
        });
    return shown;
  }

  /** The list of a kind. */
  static String list(Kind kind) {
    return list(Facet.KIND, kind.key());
  }

  private static String list(Facet facet, String value) {
    return SearchAddress.PATH + "?" + facet.key() + "=" + value;
  }

  private static String query(String pattern) {
    return "PREFIX c8: <https://w3id.org/chapter8/ns#>\nSELECT * WHERE { " + pattern + " }";
  }
}
