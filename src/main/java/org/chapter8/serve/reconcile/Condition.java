package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What else is asked of a candidate.
 *
 * @param values identifiers or texts; a value of an entity meets one that is written as it
 * @param required whether a candidate that doesn't meet it is none
 */
record Condition(Property property, List<String> values, Quantifier quantifier, boolean required) {

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
    List<String> own = property.values(entity).stream().flatMap(Condition::forms).toList();
    Predicate<String> has = value -> own.contains(Forms.plain(value));
    return switch (quantifier) {
      case ANY -> values.stream().anyMatch(has);
      case ALL -> values.stream().allMatch(has);
      case NONE -> values.stream().noneMatch(has);
    };
  }

  private static Stream<String> forms(Value value) {
    String text =
        switch (value) {
          case Value.Words words -> words.text().value();
          case Value.Code code -> code.text();
          case Value.Known known -> known.id();
          case Value.Item item -> item.id();
        };
    return Stream.of(Forms.plain(text));
  }
}
