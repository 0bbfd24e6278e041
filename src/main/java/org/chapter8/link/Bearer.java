package org.chapter8.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;

/**
 * A body that a noun may stand for.
 *
 * @param body who
 * @param life when it existed
 * @param years when it had names with that noun
 * @param parts what those names say beside the noun
 * @param seats the names of its seat
 */
record Bearer(Ref body, Validity life, List<Validity> years, Set<String> parts, Set<String> seats) {
  Bearer {
    years = List.copyOf(years);
    parts = Set.copyOf(parts);
    seats = Set.copyOf(seats);
  }

  Bearer(Ref body, Validity life, Collection<BodyName> names, Set<String> seats) {
    this(
        body,
        life,
        names.stream().map(BodyName::years).toList(),
        Set.copyOf(names.stream().flatMap(name -> name.parts().stream()).toList()),
        seats);
  }

  /** Whether it may have been called by that noun on a day. */
  boolean isInUse(Optional<LocalDate> day) {
    return day.stream().allMatch(life::covers)
        && day.stream().allMatch(on -> years.stream().anyMatch(each -> each.covers(on)));
  }
}
