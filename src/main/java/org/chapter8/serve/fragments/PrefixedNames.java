package org.chapter8.serve.fragments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chapter8.publish.Prefixes;

/**
 * Prefixed names, such as {@code skos:prefLabel}, in the place of IRIs: bare, in angle brackets or
 * as a datatype. A name with a prefix of ours is never an IRI of its own, since none of them is a
 * scheme registered with IANA but {@code geo}, whose IRIs begin with a number (RFC 5870, 3.3).
 */
public final class PrefixedNames {
  private static final List<String> PLACES =
      List.of(QuadPattern.SUBJECT, QuadPattern.PREDICATE, QuadPattern.OBJECT, QuadPattern.GRAPH);

  private static final Pattern TYPED =
      Pattern.compile("(?<text>\".*\"\\^\\^)<?(?<type>[^<>\"]+)>?", Pattern.DOTALL);

  private static final Pattern NAME =
      Pattern.compile("(?<prefix>[A-Za-z][\\w.+-]*):(?!//)(?<local>.*)", Pattern.DOTALL);

  private static final Pattern POSITION = Pattern.compile("geo:[-0-9].*", Pattern.DOTALL);

  /** Schemes of IRIs in use that have no slashes behind the colon. */
  private static final Set<String> SCHEMES =
      Set.of("urn", "mailto", "tel", "tag", "info", "doi", "data", "geo", "did", "ni", "cid");

  private PrefixedNames() {}

  /**
   * The parameters of an address with all IRIs in full.
   *
   * @return the query of the address, without a question mark; nothing if they are in full already
   */
  public static Optional<String> writtenOut(Map<String, List<String>> parameters) {
    List<String> query = new ArrayList<>();
    boolean isOther = false;
    Set<String> others = new TreeSet<>(parameters.keySet());
    PLACES.forEach(others::remove);
    for (String name : Stream.concat(PLACES.stream(), others.stream()).toList()) {
      boolean isTerm = PLACES.contains(name);
      for (String value : parameters.getOrDefault(name, List.of())) {
        String full = isTerm ? writtenOut(value) : value;
        isOther = isOther || !full.equals(value);
        if (!isTerm || !full.isEmpty()) {
          query.add(Addresses.encode(name) + "=" + Addresses.encode(full));
        }
      }
    }
    return isOther ? Optional.of(String.join("&", query)) : Optional.empty();
  }

  /** A name of a prefix of ours written out, as an IRI to look for; nothing else is changed. */
  public static String writtenOut(String term) {
    String value = term.strip();
    Matcher typed = TYPED.matcher(value);
    if (typed.matches()) {
      return full(typed.group("type")).map(iri -> typed.group("text") + iri).orElse(value);
    }
    boolean inBrackets = value.startsWith("<") && value.endsWith(">");
    return full(inBrackets ? value.substring(1, value.length() - 1) : value).orElse(value);
  }

  private static Optional<String> full(String value) {
    Matcher name = NAME.matcher(value);
    return name.matches() && !POSITION.matcher(value).matches()
        ? Optional.ofNullable(Prefixes.all().get(name.group("prefix")))
            .map(namespace -> namespace + name.group("local"))
        : Optional.empty();
  }

  /** The IRIs of a pattern that look like names with prefixes which are not known here. */
  public static List<String> unknown(QuadPattern pattern) {
    return Stream.of(pattern.subject(), pattern.predicate(), pattern.object(), pattern.graph())
        .filter(Node::isConcrete)
        .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.getURI())
        .filter(PrefixedNames::isUnknown)
        .distinct()
        .toList();
  }

  private static boolean isUnknown(String iri) {
    Matcher name = NAME.matcher(iri);
    return name.matches() && !SCHEMES.contains(name.group("prefix").toLowerCase(Locale.ROOT));
  }

  /** The prefixes that are known, to tell somebody. */
  public static String known() {
    return String.join(", ", Prefixes.all().keySet());
  }
}
