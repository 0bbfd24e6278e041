package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.publish.PublishedCopy;

/** What others say of a thing, from the copies that the release holds: a small section each. */
final class Copied {
  /** Links that say that two are one, or nearly. */
  private static final List<String> SAME =
      List.of("owl:sameAs", "skos:exactMatch", "skos:closeMatch");

  private static final List<String> LABELS = List.of("rdfs:label", "skos:prefLabel");

  /** Entries and values of one property that a section shows. */
  private static final int MOST = 6;

  private static final String WIKIDATA = "http://www.wikidata.org/prop/direct/";
  private static final Pattern POINT =
      Pattern.compile("Point\\((-?\\d+(?:\\.\\d+)?) (-?\\d+(?:\\.\\d+)?)\\)");

  /** Words of the page for a property of others. */
  private static final List<Map.Entry<String, String>> PROPERTIES =
      List.of(
          Map.entry("copied.class", WIKIDATA + "P31"),
          Map.entry("copied.seat", WIKIDATA + "P159"),
          Map.entry("copied.coordinates", WIKIDATA + "P625"),
          Map.entry("copied.since", WIKIDATA + "P571"),
          Map.entry("copied.until", WIKIDATA + "P576"),
          Map.entry("copied.broader", "http://www.w3.org/2004/02/skos/core#broader"),
          Map.entry("copied.type", "http://www.w3.org/ns/org#classification"));

  private final Edition edition;
  private final PublishedCopy copy;

  private Copied(Edition edition, PublishedCopy copy) {
    this.edition = edition;
    this.copy = copy;
  }

  static List<Part> of(Edition edition, Node thing) {
    return edition.copies().stream()
        .flatMap(copy -> new Copied(edition, copy).part(thing).stream())
        .toList();
  }

  private Optional<Part> part(Node thing) {
    List<Node> same = edition.known().objects(thing, SAME);
    // Theirs is what we link to, or what says of itself that it is that.
    List<Node> entries =
        Stream.concat(
                same.stream(),
                same.stream()
                    .flatMap(node -> edition.known().subjects("owl:sameAs", node).stream()))
            .filter(node -> node.isURI() && node.getURI().startsWith(copy.origin().space()))
            .filter(node -> !edition.known().of(node).isEmpty())
            .distinct()
            .limit(MOST)
            .toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(part(entries));
  }

  private Part part(List<Node> entries) {
    List<Part.Pair> facts = entries.stream().flatMap(this::facts).toList();
    String heading =
        edition.say("copied.heading", Copied.name(edition, copy), copy.origin().day().toString());
    return new Part.Pairs(
        "copied-" + copy.target(),
        heading,
        Stream.concat(facts.stream(), Stream.of(source())).toList());
  }

  /** What a target is called. */
  static String name(Edition edition, PublishedCopy copy) {
    String key = "copied.from." + copy.target();
    return edition.messages().has(key) ? edition.say(key) : copy.target();
  }

  private Stream<Part.Pair> facts(Node entry) {
    Stream<Part.Pair> names = pair("copied.names", names(entry));
    Stream<Part.Pair> others =
        PROPERTIES.stream().flatMap(each -> pair(each.getKey(), values(entry, each.getValue())));
    return Stream.concat(names, others);
  }

  private Stream<Part.Pair> pair(String key, List<Value> values) {
    return values.isEmpty() ? Stream.empty() : Stream.of(new Part.Pair(edition.say(key), values));
  }

  private List<Value> names(Node entry) {
    return LABELS.stream()
        .flatMap(label -> edition.names().of(entry, label).stream())
        .limit(MOST)
        .<Value>map(text -> text)
        .toList();
  }

  private List<Value> values(Node entry, String property) {
    return edition
        .known()
        .of(entry)
        .getOrDefault(NodeFactory.createURI(property), List.of())
        .stream()
        .limit(MOST)
        .map(this::value)
        .toList();
  }

  private Value value(Node node) {
    if (node.isURI()) {
      return edition.names().link(node);
    }
    Matcher point = POINT.matcher(node.getLiteralLexicalForm());
    if (point.matches()) {
      return Places.point(point.group(2), point.group(1));
    }
    boolean isTime = node.getLiteralDatatypeURI().endsWith("#dateTime");
    return isTime
        ? Text.plain(node.getLiteralLexicalForm().replaceFirst("T00:00:00Z$", ""))
        : Names.text(node);
  }

  private Part.Pair source() {
    return new Part.Pair(edition.say("copied.source"), List.of(source(copy), licence(copy)));
  }

  /** Whom to name, as a link to where it is from. */
  static Link source(PublishedCopy copy) {
    String endpoint = copy.origin().endpoint();
    return new Link(endpoint, Text.plain(copy.origin().attribution()), endpoint);
  }

  /** The licence of what was copied. */
  static Link licence(PublishedCopy copy) {
    String licence = copy.origin().licence();
    return new Link(licence, Text.plain(licence.replaceAll("^https?://|/$", "")), licence);
  }
}
