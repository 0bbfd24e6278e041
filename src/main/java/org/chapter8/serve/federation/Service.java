package org.chapter8.serve.federation;

import java.net.URI;
import java.util.Optional;

/**
 * A service of the list, as others see it.
 *
 * @param name short, of letters, digits and hyphens
 * @param endpoint where it is asked
 * @param licence of its data, as IRI, where the list names it
 * @param attribution whom to name who uses its data, where the list says so
 */
public record Service(
    String name, URI endpoint, Optional<String> licence, Optional<String> attribution) {
  static Service of(Target target) {
    return new Service(target.name(), target.endpoint(), target.licence(), target.attribution());
  }
}
