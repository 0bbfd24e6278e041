package org.chapter8.serve.fragments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Where fragments are.
 *
 * @param service the address without parameters, on the host that serves them
 * @param union the IRI by which the triples of all graphs are asked for
 * @param format asked for in the address, if any
 */
public record Addresses(String service, String union, Optional<String> format) {
  /** All pages of a pattern together. */
  public String fragment(QuadPattern pattern) {
    return address(parameters(pattern));
  }

  /** One of its pages. */
  public String page(QuadPattern pattern, long page) {
    List<String> parameters = parameters(pattern);
    parameters.add(QuadPattern.PAGE + "=" + page);
    return address(parameters);
  }

  /** One of its parts that are named, such as the form. */
  String part(String name) {
    return service + "#" + name;
  }

  private String address(List<String> parameters) {
    return parameters.isEmpty() ? service : service + "?" + String.join("&", parameters);
  }

  private List<String> parameters(QuadPattern pattern) {
    List<String> parameters = new ArrayList<>();
    add(parameters, QuadPattern.SUBJECT, pattern.subject());
    add(parameters, QuadPattern.PREDICATE, pattern.predicate());
    add(parameters, QuadPattern.OBJECT, pattern.object());
    if (pattern.isOfUnion()) {
      parameters.add(QuadPattern.GRAPH + "=" + encode(union));
    } else {
      add(parameters, QuadPattern.GRAPH, pattern.graph());
    }
    format.ifPresent(name -> parameters.add("format=" + encode(name)));
    return parameters;
  }

  private static void add(List<String> parameters, String name, Node term) {
    if (term.isConcrete()) {
      parameters.add(name + "=" + encode(Term.write(term)));
    }
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
