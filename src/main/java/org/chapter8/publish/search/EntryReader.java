package org.chapter8.publish.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.rdf.Vocabulary.Properties;

/** Reads what there is to find, one thing at a time; within a transaction of the store. */
final class EntryReader {
  /** The languages that pages are in, and lists are sorted by. */
  static final List<String> LISTED = List.of("en", "zh");

  private static final List<Node> CODES =
      List.of(
          DCTerms.identifier.asNode(),
          Properties.MEETING_NUMBER,
          Properties.ISO3166_ALPHA3,
          Properties.M49,
          SKOS.notation.asNode());

  /** Whoever is referred to more often is known well enough. */
  private static final int ENOUGH = 1_000;

  private static final Pattern NUMBERED = Pattern.compile("[\\w-]+/([\\w/-]+)");

  private final Values values;
  private final Facets facets;
  private final String base;

  /**
   * A reader of a release.
   *
   * @param union of all its graphs
   * @param base the IRI under which its resources live
   */
  EntryReader(Graph union, String base) {
    this.values = new Values(union);
    this.facets = new Facets(values);
    this.base = base;
  }

  /** Told of each thing. */
  interface Sink {
    void add(Entry entry) throws IOException;
  }

  /** Sends everything there is, kind by kind; a thing of two kinds once, as the first of them. */
  void readTo(Sink sink) throws IOException {
    for (Kind kind : Kind.values()) {
      Iterator<Triple> things = values.graph().find(Node.ANY, RDF.type.asNode(), kind.type());
      while (things.hasNext()) {
        Node thing = things.next().getSubject();
        if (thing.isURI() && kind(thing).filter(kind::equals).isPresent()) {
          sink.add(entry(thing, kind));
        }
      }
    }
  }

  private Optional<Kind> kind(Node thing) {
    List<Node> types = values.of(thing, RDF.type.asNode());
    return Arrays.stream(Kind.values()).filter(kind -> types.contains(kind.type())).findFirst();
  }

  private Entry entry(Node thing, Kind kind) {
    boolean named = kind.isNamed() || kind == Kind.SPEAKER;
    List<String> called = values.words(thing, named ? Fields.NAMES : Fields.TITLES);
    Set<String> keys = keys(thing, kind);
    String date = facets.date(thing, kind);
    return new Entry(
        thing.getURI(),
        kind,
        keys,
        named ? called : withType(thing, keys),
        named ? List.of() : called,
        values.words(thing, Fields.TEXTS),
        facets.of(thing, kind, date),
        date,
        sorted(thing, keys),
        kind.isNamed() ? values.inbound(thing, ENOUGH) : 0);
  }

  /** Identifiers with what they identify, so that "resolution 1631" finds its symbol. */
  private List<String> withType(Node thing, Set<String> keys) {
    List<String> types =
        values.of(thing, DCTerms.type.asNode()).stream()
            .flatMap(type -> values.words(type, List.of(SKOS.prefLabel.asNode())).stream())
            .toList();
    String all = String.join(" ", types);
    return keys.stream().map(key -> (all + " " + key).strip()).toList();
  }

  private Set<String> keys(Node thing, Kind kind) {
    Set<String> keys = new LinkedHashSet<>(values.words(thing, CODES));
    values.of(thing, DCTerms.isVersionOf.asNode()).stream()
        .flatMap(work -> values.words(work, CODES).stream())
        .forEach(keys::add);
    values.of(thing, OWL.sameAs.asNode()).stream()
        .filter(Node::isURI)
        .map(same -> same.getURI().substring(same.getURI().lastIndexOf('/') + 1))
        .forEach(keys::add);
    if (kind == Kind.MEETING || kind == Kind.AGENDA_ITEM) {
      // SC/5007; where an item has no number, its title is a title and no identifier.
      Matcher path = NUMBERED.matcher(thing.getURI().substring(base.length()));
      if (path.matches()) {
        keys.add(path.group(1));
      }
    }
    return keys;
  }

  private Map<String, String> sorted(Node thing, Set<String> keys) {
    Map<String, String> sorted = new LinkedHashMap<>();
    for (String lang : LISTED) {
      Stream<String> labels =
          Stream.concat(
              values.inLanguage(thing, SKOS.prefLabel.asNode(), lang).stream(),
              values.words(thing, Fields.NAMES).stream());
      String name = Stream.concat(labels, keys.stream()).findFirst().orElse(thing.getURI());
      sorted.put(lang, name);
    }
    return sorted;
  }
}
