package org.chapter8.publish.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.chapter8.rdf.Vocabulary.Properties;

/** By what a thing can be found among others: when it was, who took part, what it is about. */
final class Facets {
  private static final List<Node> DAYS = List.of(Properties.START_DATE, DCTerms.date.asNode());

  /** From a thing to the meeting or document that it is of. */
  private static final List<Node> OCCASIONS =
      List.of(
          Properties.MADE_AT,
          Properties.SPOKE_AT,
          Properties.DELIVERED_AT,
          DCTerms.isPartOf.asNode());

  private static final List<Node> WHO =
      List.of(
          Properties.MADE_BY,
          Properties.SUPPORTED_BY,
          Properties.OPPOSED_BY,
          Properties.ADDRESSED_TO,
          Properties.REPRESENTS,
          Properties.ON_BEHALF_OF,
          Properties.DELIVERED_BY,
          Properties.PRESIDED_BY,
          Properties.ADDRESSEE,
          Properties.MENTIONS,
          DCTerms.creator.asNode(),
          ORG.unitOf.asNode());

  private static final List<Node> ABOUT = List.of(DCTerms.subject.asNode(), Properties.THEME);

  private final Values values;

  Facets(Values values) {
    this.values = values;
  }

  /** The day of a thing, its own or that of its occasion; empty if there is none. */
  String date(Node thing, Kind kind) {
    return kind.isNamed()
        ? ""
        : Stream.concat(Stream.of(thing), occasions(thing))
            .flatMap(each -> values.words(each, DAYS).stream())
            .findFirst()
            .orElse("");
  }

  /** The meeting it belongs to, or else the document that it was read from. */
  private Stream<Node> occasions(Node thing) {
    List<Node> told =
        OCCASIONS.stream().flatMap(property -> values.of(thing, property).stream()).toList();
    return told.isEmpty()
        ? values.of(thing, Properties.STATED_IN).stream()
            .limit(1)
            .flatMap(passage -> values.of(passage, Properties.IN_DOCUMENT).stream())
        : told.stream();
  }

  /**
   * The values of all facets that a thing has any of.
   *
   * @param date its day, empty if it has none
   */
  Map<Facet, Set<String>> of(Node thing, Kind kind, String date) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, Set.of(kind.key()));
    if (date.length() >= 4) {
      facets.put(Facet.YEAR, Set.of(date.substring(0, 4)));
    }
    put(facets, Facet.ORGAN, organs(thing), Kind.ORGAN);
    put(facets, Facet.THEME, themes(thing), Kind.THEME);
    put(facets, Facet.ORGANIZATION, organizations(thing, kind), Kind.ORGANIZATION);
    if (kind == Kind.DOCUMENT || kind == Kind.DECISION) {
      boolean read = !values.of(thing, Properties.SOURCE_FILE).isEmpty();
      facets.put(Facet.SOURCE, Set.of(read ? Facet.READ : Facet.CITED));
    }
    return facets;
  }

  private void put(
      Map<Facet, Set<String>> facets, Facet facet, Stream<Node> things, Kind required) {
    Set<String> iris = new TreeSet<>();
    things.filter(thing -> values.is(thing, required)).forEach(thing -> iris.add(thing.getURI()));
    if (!iris.isEmpty()) {
      facets.put(facet, iris);
    }
  }

  private Stream<Node> organs(Node thing) {
    Stream<Node> occasions =
        Stream.of(Properties.MADE_AT, Properties.SPOKE_AT, Properties.DELIVERED_AT)
            .flatMap(property -> values.of(thing, property).stream())
            .flatMap(meeting -> values.of(meeting, Properties.ORGAN).stream());
    Stream<Node> authors =
        Stream.of(Properties.ORGAN, DCTerms.creator.asNode(), Properties.MADE_BY)
            .flatMap(property -> values.of(thing, property).stream());
    return Stream.concat(authors, occasions);
  }

  private Stream<Node> themes(Node thing) {
    Stream<Node> items = values.of(thing, Properties.AGENDA_ITEM).stream();
    return Stream.concat(Stream.of(thing), items)
        .flatMap(each -> ABOUT.stream().flatMap(property -> values.of(each, property).stream()));
  }

  private Stream<Node> organizations(Node thing, Kind kind) {
    Stream<Node> speakers =
        kind == Kind.MEETING
            ? values.subjects(Properties.SPOKE_AT, thing).stream()
            : Stream.empty();
    Stream<Node> who = WHO.stream().flatMap(property -> values.of(thing, property).stream());
    return Stream.concat(speakers, who)
        .flatMap(each -> Stream.concat(Stream.of(each), represented(each)));
  }

  private Stream<Node> represented(Node speaker) {
    return Stream.of(Properties.REPRESENTS, Properties.ON_BEHALF_OF)
        .flatMap(property -> values.of(speaker, property).stream());
  }
}
