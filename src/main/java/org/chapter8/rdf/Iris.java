package org.chapter8.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;

/**
 * The only minter of IRIs: refs to IRIs and back.
 *
 * <p>Everything lies under the publisher's base, except the terms of the ontology, whose namespace
 * is fixed, and languages, which are those of the EU's authority table.
 */
public final class Iris {
  /** The base of the published data, unless a publisher chooses another. */
  public static final String DEFAULT_BASE = "https://w3id.org/chapter8/";

  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";
  private static final String AUTHORITY = "authority/";
  private static final String EXTERNAL = "external/";
  private static final Set<String> RESERVED_GRAPHS =
      Set.of("links", "echoes", "ontology", "catalogue");
  private static final Map<String, Kind> KINDS_BY_PATH =
      Arrays.stream(Kind.values())
          .filter(kind -> kind != Kind.TERM && kind != Kind.LANGUAGE)
          .collect(Collectors.toUnmodifiableMap(Kind::path, Function.identity()));

  private final String base;

  /**
   * A minter for a base.
   *
   * @param base an absolute http or https IRI that ends in {@code /}, without query or fragment
   */
  public Iris(String base) {
    this.base = checked(base);
  }

  /** The base, ending in {@code /}. */
  public String base() {
    return base;
  }

  /** The IRI of a resource. */
  public String iri(Ref ref) {
    return prefix(ref.kind()) + IriSegments.encode(ref.key());
  }

  /** The IRI of a resource as a node. */
  public Node node(Ref ref) {
    return NodeFactory.createURI(iri(ref));
  }

  /**
   * The resource that an IRI names; the inverse of {@link #iri}. Percent-encoding that {@link #iri}
   * would not have used is understood too, so that {@code iri(ref(x))} is the form published.
   *
   * @throws IllegalArgumentException naming the IRI, if no resource can have it
   */
  public Ref ref(String iri) {
    if (iri.startsWith(Vocabulary.NS)) {
      return ref(Kind.TERM, Vocabulary.NS, iri);
    }
    if (iri.startsWith(LANGUAGES)) {
      return ref(Kind.LANGUAGE, LANGUAGES, iri);
    }
    int slash = iri.startsWith(base) ? iri.indexOf('/', base.length()) : -1;
    if (slash < 0 || !KINDS_BY_PATH.containsKey(iri.substring(base.length(), slash))) {
      throw new IllegalArgumentException(
          "<" + iri + "> names no resource: expected " + base + "<kind>/<key>");
    }
    return ref(
        KINDS_BY_PATH.get(iri.substring(base.length(), slash)), iri.substring(0, slash + 1), iri);
  }

  /** The graph of what was read from a document. */
  public Node graph(Ref document) {
    String key = document.key();
    if (document.kind() != Kind.DOCUMENT
        || RESERVED_GRAPHS.contains(key)
        || key.startsWith(AUTHORITY)
        || key.startsWith(EXTERNAL)) {
      throw new IllegalArgumentException(document + " cannot name the graph of a document");
    }
    return graph(IriSegments.encode(key));
  }

  /** The graph of a curated table, by the table's name. */
  public Node authorityGraph(String name) {
    return graph(AUTHORITY + IriSegments.encode(name));
  }

  /** The graph of what was copied from another service, by its name. */
  public Node externalGraph(String target) {
    return graph(EXTERNAL + IriSegments.encode(target));
  }

  /** Whether a graph holds what was copied from elsewhere, under whatever base. */
  public static boolean isExternalGraph(Node graph) {
    return graph.isURI() && graph.getURI().contains("/graph/" + EXTERNAL);
  }

  /** The graph of links to other data sets. */
  public Node linksGraph() {
    return graph("links");
  }

  /** The graph of what comes back to what was said before. */
  public Node echoesGraph() {
    return graph("echoes");
  }

  /** The graph of the ontology. */
  public Node ontologyGraph() {
    return graph("ontology");
  }

  /** The graph of the catalogue: VoID and DCAT. */
  public Node catalogueGraph() {
    return graph("catalogue");
  }

  private Node graph(String name) {
    return NodeFactory.createURI(base + "graph/" + name);
  }

  private String prefix(Kind kind) {
    return switch (kind) {
      case TERM -> Vocabulary.NS;
      case LANGUAGE -> LANGUAGES;
      case DOCUMENT,
          PASSAGE,
          MEETING,
          SERIES,
          AGENDA_ITEM,
          STATE,
          ORGANIZATION,
          ORGAN,
          PERSON,
          GROUP,
          SPEAKER,
          SPEECH,
          STATEMENT,
          CITATION,
          THEME,
          PLACE,
          DOCUMENT_SERIES,
          THEME_SCHEME,
          CLASSIFICATION,
          LINK,
          NAME,
          MEMBERSHIP,
          TEXT ->
          base + kind.path() + "/";
    };
  }

  private static Ref ref(Kind kind, String prefix, String iri) {
    try {
      return new Ref(kind, IriSegments.decode(iri.substring(prefix.length())));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("<" + iri + "> has an escape that is not UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("<" + iri + "> names no resource: it has no key", e);
    }
  }

  private static String checked(String base) {
    try {
      URI uri = new URI(base);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web
          && uri.getHost() != null
          && base.endsWith("/")
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        return base;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(notABase(base), e);
    }
    throw new IllegalArgumentException(notABase(base));
  }

  private static String notABase(String base) {
    return "the base must be an absolute http or https IRI ending in \"/\", found \"" + base + "\"";
  }
}
