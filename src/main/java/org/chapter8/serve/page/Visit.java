package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request for a page.
 *
 * @param path as sent
 * @param parameters those of the address, each with all its values
 * @param origin the root of this host as its visitor writes it: {@code https://example.org}
 */
public record Visit(String path, Map<String, List<String>> parameters, Lang lang, String origin) {
  public Visit {
    parameters = Map.copyOf(parameters);
  }

  /** A visit where no address of the host is needed. */
  public Visit(String path, Map<String, List<String>> parameters, Lang lang) {
    this(path, parameters, lang, "");
  }

  /**
   * An address of this host that keeps the language which this one asks for, if it does.
   *
   * @param address a path, with or without a query
   */
  String keeping(String address) {
    return Lang.of(parameter("lang"))
        .map(asked -> address + (address.contains("?") ? "&" : "?") + "lang=" + asked.tag())
        .orElse(address);
  }

  /** The first value of a parameter; empty if there is none. */
  public String parameter(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /**
   * A parameter as a number from 1 on, which it is if it is absent.
   *
   * @return nothing if it is something else
   */
  Optional<Integer> number(String name) {
    String value = parameter(name);
    return value.isEmpty()
        ? Optional.of(1)
        : Optional.of(value).filter(it -> it.matches("[1-9]\\d{0,7}")).map(Integer::valueOf);
  }
}
