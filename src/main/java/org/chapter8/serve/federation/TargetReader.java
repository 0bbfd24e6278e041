package org.chapter8.serve.federation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Reads one target, and gathers all that is wrong with it. */
final class TargetReader {
  static final String CONFIG = "https://w3id.org/chapter8/config#";
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final URI NOWHERE = URI.create("http://invalid.");

  private final Resource resource;
  private final List<String> problems;

  /**
   * A reader of a target.
   *
   * @param problems gets what is wrong
   */
  TargetReader(Resource resource, List<String> problems) {
    this.resource = resource;
    this.problems = problems;
  }

  Target read() {
    URI endpoint = address(only("endpoint"));
    Set<String> spellings = new TreeSet<>(all("alias"));
    spellings.forEach(this::address);
    spellings.add(endpoint.toString());
    return new Target(
        text("name", "[A-Za-z][A-Za-z0-9-]*"),
        endpoint,
        Set.copyOf(spellings),
        text("userAgent", "\\p{Print}*\\S+\\p{Print}*"),
        Duration.ofMillis(number("connectTimeout")),
        Duration.ofMillis(number("overallTimeout")),
        number("sizeCap"),
        number("requestsPerSecond"),
        number("concurrency"),
        all("allowPrivate").equals(List.of("true")),
        optional("licence").map(this::address).map(URI::toString),
        optional("attribution"));
  }

  private Optional<String> optional(String property) {
    List<String> values = all(property);
    if (values.size() > 1) {
      problem("expected :" + property + " once at most, found " + values);
    }
    return values.stream().findFirst();
  }

  private URI address(String iri) {
    try {
      URI uri = new URI(iri);
      boolean isSound =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme())
              && uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawFragment() == null;
      if (isSound) {
        return uri;
      }
    } catch (URISyntaxException e) {
      problem(e.getMessage());
    }
    problem("expected an http or https address without credentials or fragment, found " + iri);
    return NOWHERE;
  }

  private int number(String property) {
    String value = text(property, "[1-9]\\d{0,8}");
    return value.isEmpty() ? 1 : Integer.parseInt(value);
  }

  private String text(String property, String form) {
    String value = only(property);
    if (value.matches(form)) {
      return value;
    }
    problem("expected :" + property + " of the form " + form + ", found \"" + value + "\"");
    return "";
  }

  private String only(String property) {
    List<String> values = all(property);
    if (values.size() != 1) {
      problem("expected :" + property + " once, found " + values);
    }
    return Optional.of(values).filter(one -> one.size() == 1).map(List::getFirst).orElse("");
  }

  private List<String> all(String property) {
    List<String> values = new ArrayList<>();
    resource
        .listProperties(ResourceFactory.createProperty(CONFIG + property))
        .forEach(statement -> values.add(string(statement.getObject())));
    return values;
  }

  private static String string(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }

  private void problem(String sentence) {
    problems.add(resource + ": " + sentence);
  }
}
