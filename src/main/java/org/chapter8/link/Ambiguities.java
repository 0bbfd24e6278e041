package org.chapter8.link;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms that mean one or another, and how words say that who is named takes part.
 *
 * @param byForm by form, in one case
 * @param takingBefore what stands right before the name of one who takes part
 * @param takingAfter what stands right after it
 */
record Ambiguities(
    Map<String, Ambiguity> byForm, Optional<Pattern> takingBefore, Optional<Pattern> takingAfter) {
  Ambiguities {
    byForm = Map.copyOf(byForm);
  }

  static Ambiguities none() {
    return new Ambiguities(Map.of(), Optional.empty(), Optional.empty());
  }

  static Ambiguities of(
      Collection<Ambiguity> all, Optional<Pattern> takingBefore, Optional<Pattern> takingAfter) {
    Map<String, Ambiguity> byForm = new LinkedHashMap<>();
    for (Ambiguity each : all) {
      for (String form : each.forms()) {
        if (byForm.put(Fold.lower(form), each) != null) {
          throw new IllegalArgumentException("expected a form once, found " + form + " again");
        }
      }
    }
    return new Ambiguities(byForm, takingBefore, takingAfter);
  }

  Optional<Ambiguity> of(String form) {
    return Optional.ofNullable(byForm.get(Fold.lower(form)));
  }

  /** Every form, as written. */
  List<String> forms() {
    return byForm.values().stream()
        .distinct()
        .flatMap(each -> each.forms().stream())
        .sorted()
        .toList();
  }

  /** Whether what stands around a name says that who is named takes part. */
  boolean takesPart(CharSequence text, int start, int end) {
    return takingAfter.filter(after -> Around.beginsAfter(after, text, end)).isPresent()
        || takingBefore.filter(before -> Around.endsBefore(before, text, start)).isPresent();
  }
}
