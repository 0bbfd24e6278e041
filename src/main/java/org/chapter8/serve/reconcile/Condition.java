package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What else is asked of a candidate.
 *
 * @param property nothing for one that this service doesn't have: no entity has a value of it
 * @param values identifiers or texts; a value of an entity meets one that is written as it
 * @param required whether a candidate that doesn't meet it is none
 */
record Condition(
    Optional<Property> property, List<String> values, Quantifier quantifier, boolean required) {

  /** How many of the values an entity has to have. */
  enum Quantifier {
    ANY,
    ALL,
    NONE
  }

  Condition {
    values = List.copyOf(values);
  }

  boolean isMetBy(Entity entity) {
    List<String> own =
        property.stream()
            .flatMap(known -> known.values(entity).stream())
            .map(Condition::form)
            .toList();
    Predicate<String> has = value -> own.contains(Forms.plain(value));
    return switch (quantifier) {
      case ANY -> values.stream().anyMatch(has);
      case ALL -> values.stream().allMatch(has);
      case NONE -> values.stream().noneMatch(has);
    };
  }

  private static String form(Value value) {
    return Forms.plain(
        switch (value) {
          case Value.Words words -> words.text().value();
          case Value.Code code -> code.text();
          case Value.Known known -> known.id();
          case Value.Item item -> item.id();
        });
  }
}
