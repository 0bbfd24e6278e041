package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chapter8.publish.Prefixes;

/** What things are called on a page, in the language of its reader where they have a name in it. */
public final class Names {
  /** Properties that name a thing, the best first. */
  private static final List<String> NAMING =
      List.of(
          "skos:prefLabel",
          "dcterms:title",
          "rdfs:label",
          "dcterms:identifier",
          "skosxl:literalForm",
          "c8:text",
          "c8:capacity",
          "oa:exact");

  /** Long texts are names only by their beginning, in characters. */
  private static final int LONGEST = 120;

  private final Known known;
  private final Known vocabulary;
  private final Paths paths;
  private final Lang lang;

  /** A page names the same things again and again. */
  private final Map<Node, Text> called = new HashMap<>();

  /**
   * Names for one language.
   *
   * @param known the data
   * @param vocabulary the ontology, for names of classes and properties
   */
  public Names(Graph known, Graph vocabulary, Paths paths, Lang lang) {
    this(new Known(known), new Known(vocabulary), paths, lang);
  }

  Names(Known known, Known vocabulary, Paths paths, Lang lang) {
    this.known = known;
    this.vocabulary = vocabulary;
    this.paths = paths;
    this.lang = lang;
  }

  /** All names of a thing by its best property, the reader's language first. */
  public List<Text> all(Node thing) {
    return Stream.of(known, vocabulary)
        .flatMap(place -> NAMING.stream().map(property -> in(place, thing, property)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The values of one property of a thing, the reader's language first. */
  public List<Text> of(Node thing, String property) {
    return in(known, thing, property);
  }

  private List<Text> in(Known place, Node thing, String property) {
    return place.objects(thing, property).stream()
        .filter(Node::isLiteral)
        .map(Names::text)
        .sorted(Comparator.comparingInt(this::rank).thenComparing(Text::value))
        .toList();
  }

  static Text text(Node literal) {
    return new Text(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
  }

  private int rank(Text text) {
    int index = lang.preferred().indexOf(text.lang());
    return index < 0 ? lang.preferred().size() : index;
  }

  /** A thing's own name, if it has one. */
  public Optional<Text> own(Node thing) {
    return all(thing).stream().findFirst().map(name -> name.cut(LONGEST));
  }

  /**
   * What a thing is called: for a speaker whom it represents, with its office; for a name with its
   * years; for a membership and a classification what they connect; for what has no name, what its
   * IRI tells.
   */
  public Text name(Node thing) {
    if (!thing.isURI()) {
      return text(thing);
    }
    if (!called.containsKey(thing)) {
      called.put(thing, calling(thing));
    }
    return called.get(thing);
  }

  private Text calling(Node thing) {
    return speaker(thing)
        .or(() -> own(thing).map(name -> withYears(thing, name)))
        .or(() -> between(thing, "org:member", "org:organization"))
        .or(() -> between(thing, "oa:hasBody", "oa:hasTarget"))
        .or(() -> between(thing, "c8:linksFrom", "c8:linksTo"))
        .or(() -> citation(thing))
        .orElseGet(() -> Text.plain(shorten(thing.getURI())));
  }

  private Optional<Text> speaker(Node thing) {
    Optional<Text> represented = known.object(thing, "c8:represents").flatMap(this::own);
    String office = own(thing).map(Text::value).map(words -> " (" + words + ")").orElse("");
    return represented.map(name -> new Text(name.value() + office, name.lang()));
  }

  private Text withYears(Node thing, Text name) {
    boolean isName = known.object(thing, "skosxl:literalForm").isPresent();
    String years = isName ? years(thing) : "";
    return years.isEmpty() ? name : new Text(name.value() + " (" + years + ")", name.lang());
  }

  private Optional<Text> between(Node thing, String one, String other) {
    List<Text> sides =
        Stream.of(one, other)
            .flatMap(side -> known.object(thing, side).stream())
            .filter(Node::isURI)
            .flatMap(node -> own(node).stream())
            .toList();
    String words =
        sides.stream().map(Text::value).collect(Collectors.joining(" · ")) + details(thing);
    return sides.size() == 2
        ? Optional.of(new Text(words, sides.getFirst().lang()))
        : Optional.empty();
  }

  /** A citation is called by its note and what it cites. */
  private Optional<Text> citation(Node thing) {
    Optional<Text> cited = known.object(thing, "c8:citedDocument").map(this::name);
    String note = known.words(thing, "c8:footnote");
    String before = note.isEmpty() ? "" : note + " → ";
    return cited.map(name -> new Text(before + name.value(), name.lang()));
  }

  /** In brackets, as what and when; for what has neither, nothing. */
  private String details(Node thing) {
    String role = known.object(thing, "c8:role").flatMap(this::own).map(Text::value).orElse("");
    String words =
        Stream.of(role, years(thing))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  /** Since when and until when something held, as exactly as it is known; empty for never said. */
  public String years(Node thing) {
    String from = known.words(thing, "c8:validFrom");
    String until = known.words(thing, "c8:validUntil");
    return from.isEmpty() && until.isEmpty() ? "" : (from + " – " + until).strip();
  }

  /** A link to a thing, called by its name. */
  public Link link(Node thing) {
    return new Link(paths.href(thing.getURI()), name(thing), thing.getURI());
  }

  /** A link to a thing, called otherwise than by its name. */
  public Link link(Node thing, Text label) {
    return new Link(paths.href(thing.getURI()), label, thing.getURI());
  }

  /** Links to IRIs, words of literals. */
  public Value value(Node node) {
    return node.isURI() ? link(node) : text(node);
  }

  private String shorten(String iri) {
    return Prefixes.shorten(iri).orElseGet(() -> paths.withoutBase(iri));
  }
}
