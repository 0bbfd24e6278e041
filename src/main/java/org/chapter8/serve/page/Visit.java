package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;

/**
 * A request for a page.
 *
 * @param path as sent
 * @param parameters those of the address, each with all its values
 */
public record Visit(String path, Map<String, List<String>> parameters, Lang lang) {
  public Visit {
    parameters = Map.copyOf(parameters);
  }

  /** The first value of a parameter; empty if there is none. */
  public String parameter(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }
}
