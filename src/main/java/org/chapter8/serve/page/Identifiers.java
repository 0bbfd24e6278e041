package org.chapter8.serve.page;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What a thing is called by others: codes, and links with what they rest on. */
final class Identifiers {
  private final Edition edition;
  private final Known known;
  private final Shown shown;

  private Identifiers(Edition edition) {
    this.edition = edition;
    this.known = edition.known();
    this.shown = new Shown(edition);
  }

  static List<Part> of(Edition edition, Node thing) {
    Identifiers made = new Identifiers(edition);
    List<Part.Row> rows =
        Stream.of(
                made.codes(thing, "identifiers.iso3166", "c8:iso3166Alpha3"),
                made.codes(thing, "identifiers.m49", "c8:m49"),
                made.links(thing))
            .flatMap(List::stream)
            .toList();
    return List.of(
        Part.Table.filled(
            "identifiers",
            edition.say("identifiers.heading"),
            made.shown.heads(
                "identifiers.scheme",
                "identifiers.code",
                "identifiers.relation",
                "identifiers.method",
                "identifiers.confidence"),
            rows,
            Shown.whole(rows.size())));
  }

  private List<Part.Row> codes(Node thing, String scheme, String property) {
    return shown.values(thing, property).stream()
        .map(
            code ->
                new Part.Row(
                    List.of(
                        List.of(shown.said(scheme)),
                        List.of(code),
                        List.of(),
                        List.of(),
                        List.of())))
        .toList();
  }

  /**
   * Links that say what the thing is elsewhere; those between our own things are no identifiers.
   */
  private List<Part.Row> links(Node thing) {
    return known.subjects("c8:linksFrom", thing).stream()
        .flatMap(
            link ->
                known.object(link, "c8:linksTo").stream()
                    .filter(Node::isURI)
                    .filter(target -> !edition.paths().href(target.getURI()).startsWith("/"))
                    .map(target -> row(link, target)))
        .toList();
  }

  private Part.Row row(Node link, Node target) {
    Text code = Text.plain(code(target.getURI()));
    List<Value> method =
        known.objects(link, "c8:method").stream()
            .<Value>map(each -> edition.names().link(link, Names.text(each)))
            .toList();
    return new Part.Row(
        List.of(
            List.of(scheme(target.getURI())),
            List.of(edition.names().link(target, code)),
            shown.values(link, "c8:relation"),
            method,
            shown.values(link, "c8:score")));
  }

  /** What is after the last slash; the whole where that is nothing. */
  private static String code(String iri) {
    String path = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? iri : last;
  }

  /** The vocabulary by the host of its IRIs; the host itself where we have no word for it. */
  private Text scheme(String iri) {
    String host = URI.create(Paths.encode(iri)).getHost();
    String words = host == null ? iri : host;
    String key = "identifiers.host." + words;
    return edition.messages().has(key) ? shown.said(key) : Text.plain(words);
  }
}
