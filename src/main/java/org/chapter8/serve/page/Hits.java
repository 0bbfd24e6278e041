package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.search.Facet;
import org.chapter8.publish.search.Fields;
import org.chapter8.publish.search.Kind;
import org.chapter8.publish.search.Marks;

/** Shows results: what they are called, what they are, and the words that were found. */
final class Hits {
  private static final int TITLE = 300;
  private static final int SNIPPET = 240;

  /** Speakers that are named where a statement is of many. */
  private static final int NAMED = 2;

  private static final Set<Kind> SAID = Set.of(Kind.RECOMMENDATION, Kind.STATEMENT);

  /** Kinds that other things are found by. */
  private static final Map<Kind, Facet> CONCERNING =
      Map.of(
          Kind.ORGANIZATION, Facet.ORGANIZATION,
          Kind.ORGAN, Facet.ORGAN,
          Kind.THEME, Facet.THEME);

  private final Edition edition;
  private final Marks marks;
  private final SearchAddress everything;

  /**
   * Results in one language.
   *
   * @param everything the address of a search for everything
   */
  Hits(Edition edition, Marks marks, SearchAddress everything) {
    this.edition = edition;
    this.marks = marks;
    this.everything = everything;
  }

  SearchView.Hit of(String iri) {
    Node thing = NodeFactory.createURI(iri);
    Optional<Kind> kind = kind(edition.known(), thing);
    Text title = title(thing, kind);
    Optional<Text> snippet = marks.isIn(title.value()) ? Optional.empty() : snippet(thing);
    return new SearchView.Hit(
        edition.paths().href(iri),
        marks.snippet(title.value(), TITLE),
        title.lang(),
        said(edition, kind),
        facts(thing, kind, title),
        snippet.map(text -> marks.snippet(text.value(), SNIPPET)).orElse(List.of()),
        snippet.map(Text::lang).orElse(""),
        kind.flatMap(found -> Optional.ofNullable(CONCERNING.get(found)))
            .map(facet -> everything.with(facet, iri).href())
            .orElse(""));
  }

  /** What kind of thing it is, in the language of the page. */
  static String kind(Edition edition, Node thing) {
    return said(edition, kind(edition.known(), thing));
  }

  private static String said(Edition edition, Optional<Kind> kind) {
    return kind.map(found -> edition.say("search.one." + found.key())).orElse("");
  }

  private static Optional<Kind> kind(Known known, Node thing) {
    List<Node> types = known.objects(thing, "rdf:type");
    return Arrays.stream(Kind.values()).filter(kind -> types.contains(kind.type())).findFirst();
  }

  private Text title(Node thing, Optional<Kind> kind) {
    Optional<Text> said =
        kind.filter(SAID::contains)
            .flatMap(found -> edition.names().of(thing, "c8:text").stream().findFirst());
    return said.orElseGet(() -> edition.names().name(thing));
  }

  /** The first of its other words that has what was looked for, the reader's language first. */
  private Optional<Text> snippet(Node thing) {
    return Stream.of(Fields.NAMES, Fields.TITLES, Fields.TEXTS)
        .flatMap(List::stream)
        .distinct()
        .flatMap(property -> literals(thing, property))
        .filter(text -> marks.isIn(text.value()))
        .findFirst();
  }

  private Stream<Text> literals(Node thing, Node property) {
    List<String> preferred = edition.lang().preferred();
    return edition.known().graph().find(thing, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Names::text)
        .sorted(
            Comparator.comparingInt(
                    (Text text) -> Math.floorMod(preferred.indexOf(text.lang()), 100))
                .thenComparing(Text::value));
  }

  private List<Text> facts(Node thing, Optional<Kind> kind, Text title) {
    Known known = edition.known();
    List<Text> facts = new ArrayList<>();
    for (Node identifier : known.objects(thing, "dcterms:identifier")) {
      if (!identifier.getLiteralLexicalForm().equals(title.value())) {
        facts.add(Names.text(identifier));
      }
    }
    known
        .number(thing, "c8:meetingNumber")
        .ifPresent(number -> facts.add(said("search.meeting", String.valueOf(number))));
    named(thing, "c8:organ").forEach(facts::add);
    who(thing).ifPresent(facts::add);
    day(thing).ifPresent(facts::add);
    if (kind.filter(Kind.DOCUMENT::equals)
        .or(() -> kind.filter(Kind.DECISION::equals))
        .isPresent()) {
      named(thing, "dcterms:type").forEach(facts::add);
    }
    return facts;
  }

  private Text said(String key, Object... values) {
    return new Text(edition.say(key, values), edition.lang().tag());
  }

  private Stream<Text> named(Node thing, String property) {
    return edition.known().objects(thing, property).stream().map(edition.names()::name);
  }

  /** Who made a statement: the first of them, and how many more. */
  private Optional<Text> who(Node thing) {
    List<Node> makers = edition.known().objects(thing, List.of("c8:madeBy", "c8:deliveredBy"));
    if (makers.isEmpty()) {
      return Optional.empty();
    }
    List<Text> names = makers.stream().limit(NAMED).map(edition.names()::name).toList();
    String listed =
        String.join(edition.say("search.and"), names.stream().map(Text::value).toList());
    return Optional.of(
        makers.size() > NAMED
            ? said("search.others", listed, makers.size() - NAMED)
            : new Text(listed, names.getFirst().lang()));
  }

  /** Its own day, or that of its meeting. */
  private Optional<Text> day(Node thing) {
    Known known = edition.known();
    Stream<Node> meetings =
        known.objects(thing, List.of("c8:madeAt", "c8:spokeAt", "c8:deliveredAt")).stream();
    return Stream.concat(Stream.of(thing), meetings)
        .flatMap(
            each -> Stream.of("c8:startDate", "dcterms:date").map(day -> known.words(each, day)))
        .filter(day -> !day.isEmpty())
        .map(Text::plain)
        .findFirst();
  }
}
