package org.chapter8.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Membership;
import org.chapter8.model.Ref;

/** Who is a member of which body when. */
record MemberStates(Map<Ref, List<Membership>> byBody) {
  /** One State may be in anybody's news; two that are members of one body point to it. */
  private static final int LEAST = 2;

  MemberStates {
    byBody = Map.copyOf(byBody);
  }

  static MemberStates of(Collection<AuthorityEntry> entries) {
    Map<Ref, List<Membership>> byBody =
        entries.stream()
            .flatMap(entry -> entry.memberships().stream())
            .filter(each -> each.role().isMember())
            .collect(Collectors.groupingBy(Membership::organization));
    return new MemberStates(new HashMap<>(byBody));
  }

  /** The bodies of which all States named are members, if there are two States or more. */
  Set<Ref> of(Set<Ref> bodies, Set<Ref> states, Optional<LocalDate> day) {
    Set<Ref> found = new TreeSet<>();
    if (states.size() >= LEAST && day.isPresent()) {
      bodies.stream()
          .filter(body -> members(body, day.get()).containsAll(states))
          .forEach(found::add);
    }
    return found;
  }

  private Set<Ref> members(Ref body, LocalDate day) {
    return byBody.getOrDefault(body, List.of()).stream()
        .filter(each -> each.years().covers(day))
        .map(Membership::member)
        .collect(Collectors.toSet());
  }
}
