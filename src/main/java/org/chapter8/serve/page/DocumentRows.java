package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What is said of a document and of the version of it that is shown, row by row. */
final class DocumentRows {
  private static final Pattern ELSEWHERE = Pattern.compile("https://docs\\.un\\.org/([a-z]{2})/.*");

  /** Rows by their keys; a property after {@code ^} is that of others about the document. */
  private static final List<Map.Entry<String, String>> ROWS =
      List.of(
          Map.entry("symbol", "dcterms:identifier"),
          Map.entry("title", "dcterms:title"),
          Map.entry("type", "dcterms:type"),
          Map.entry("date", "dcterms:date"),
          Map.entry("creator", "dcterms:creator"),
          Map.entry("addressee", "c8:addressee"),
          Map.entry("language", "dcterms:language"),
          Map.entry("item", "c8:agendaItem"),
          Map.entry("subject", "dcterms:subject"),
          Map.entry("recordOf", "^c8:record"),
          Map.entry("outcomeOf", "^c8:outcome"),
          Map.entry("preparationOf", "^c8:preparedBy"),
          Map.entry("votedOnAt", "^c8:votedOn"),
          Map.entry("pressReleaseOf", "^c8:pressRelease"),
          Map.entry("vote", "c8:vote"),
          Map.entry("vetoedBy", "c8:vetoedBy"),
          Map.entry("partOf", "dcterms:isPartOf"),
          Map.entry("parts", "dcterms:hasPart"),
          Map.entry("versions", "^dcterms:isVersionOf"),
          Map.entry("versionOf", "dcterms:isVersionOf"),
          Map.entry("series", "c8:documentSeries"),
          Map.entry("cites", "dcterms:references"),
          Map.entry("mentions", "c8:mentions"),
          Map.entry("elsewhere", "rdfs:seeAlso"),
          Map.entry("file", "c8:sourceFile"));

  private final Edition edition;
  private final Node shown;

  /**
   * Rows for a page.
   *
   * @param shown the document that the page is about, to which no row leads
   */
  DocumentRows(Edition edition, Node shown) {
    this.edition = edition;
    this.shown = shown;
  }

  /** The rows that have values. */
  List<TextView.Row> of(Node work, Optional<Node> version) {
    List<Node> documents = Stream.concat(Stream.of(work), version.stream()).distinct().toList();
    List<TextView.Row> rows = new ArrayList<>();
    for (Map.Entry<String, String> row : ROWS) {
      row(row.getKey(), row.getValue(), documents).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<TextView.Row> row(String key, String property, List<Node> documents) {
    boolean isOfOthers = property.startsWith("^");
    Function<Node, List<Node>> values =
        isOfOthers
            ? document -> edition.known().subjects(property.substring(1), document)
            : document -> edition.known().objects(document, property);
    List<Node> found =
        documents.stream()
            .flatMap(document -> values.apply(document).stream())
            .filter(value -> !value.equals(shown) && !isHeading(value))
            .distinct()
            .toList();
    boolean isCut = found.size() > Facts.SHOWN;
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TextView.Row(
                key,
                found.stream().limit(Facts.SHOWN).map(this::value).toList(),
                isCut ? Addresses.editor(query(property, documents)) : "",
                found.size()));
  }

  /** A title that stands above the rows already. */
  private boolean isHeading(Node value) {
    return value.isLiteral()
        && !value.getLiteralLanguage().isEmpty()
        && Names.text(value).equals(edition.names().name(shown));
  }

  private static String query(String property, List<Node> documents) {
    boolean isOfOthers = property.startsWith("^");
    String iri = Known.node(isOfOthers ? property.substring(1) : property).getURI();
    return "SELECT ?value WHERE { VALUES ?document { %s } %s }"
        .formatted(
            String.join(" ", documents.stream().map(each -> "<" + each.getURI() + ">").toList()),
            (isOfOthers ? "?value <%s> ?document" : "?document <%s> ?value").formatted(iri));
  }

  Value value(Node node) {
    Matcher elsewhere = ELSEWHERE.matcher(node.isURI() ? node.getURI() : "");
    if (elsewhere.matches()) {
      Locale language = Locale.of(elsewhere.group(1));
      String endonym = language.getDisplayLanguage(language);
      return edition.names().link(node, new Text(endonym, elsewhere.group(1)));
    }
    String tag = TextViews.tag(node);
    return tag.isEmpty()
        ? edition.names().value(node)
        : Text.plain(Locale.of(tag).getDisplayLanguage(Locale.of(edition.lang().tag())));
  }
}
