package org.chapter8.serve.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What an actor is and was a member of, and who its members are and were. */
final class Memberships {
  /** Roles in the order in which they are listed; others come after them. */
  private static final List<Node> ROLES =
      Stream.of(
              "c8:permanentMember",
              "c8:electedMember",
              "c8:member",
              "c8:associateMember",
              "c8:observer",
              "c8:suspendedMember")
          .map(Known::node)
          .toList();

  /** Who is suspended remains a member. */
  private static final Node SUSPENDED = Known.node("c8:suspendedMember");

  private final Edition edition;
  private final Known known;
  private final Shown shown;

  private Memberships(Edition edition) {
    this.edition = edition;
    this.known = edition.known();
    this.shown = new Shown(edition);
  }

  /** A side and the role that it has or had in the other one. */
  private record Seat(Node who, Node role) {}

  /** What the actor is and was a member of. */
  static List<Part> of(Edition edition, Node actor) {
    Memberships made = new Memberships(edition);
    return List.of(
        made.table(
            "memberships",
            "member.organization",
            made.seats("org:member", "org:organization", actor),
            all -> true));
  }

  /** Who its members are, and who were. */
  static List<Part> members(Edition edition, Node organization) {
    Memberships made = new Memberships(edition);
    Map<Seat, List<Node>> seats = made.seats("org:organization", "org:member", organization);
    Set<Node> members = new HashSet<>(edition.known().subjects("org:memberOf", organization));
    Set<Seat> now = current(edition.known(), seats, members);
    Set<Node> stillThere = now.stream().map(Seat::who).collect(Collectors.toSet());
    Predicate<Seat> isSuspension = seat -> seat.role().equals(SUSPENDED);
    Predicate<Seat> isNow = isSuspension.negate().and(now::contains);
    Predicate<Seat> isFormer = isSuspension.negate().and(seat -> !stillThere.contains(seat.who()));
    return List.of(
        made.table("members", "member.who", seats, isNow),
        made.table("formerMembers", "member.who", seats, isFormer),
        made.table("suspensions", "member.who", seats, isSuspension));
  }

  /** The memberships of a thing by the other side and its role. */
  private Map<Seat, List<Node>> seats(String side, String other, Node thing) {
    return known.subjects(side, thing).stream()
        .filter(membership -> known.object(membership, other).isPresent())
        .collect(
            Collectors.groupingBy(
                membership ->
                    new Seat(
                        known.object(membership, other).orElseThrow(),
                        known.object(membership, "c8:role").orElse(Node.ANY))));
  }

  /** Those in force on the day of the tables: with no end, or of a member of that day. */
  private static Set<Seat> current(Known known, Map<Seat, List<Node>> seats, Set<Node> membersNow) {
    Set<Seat> open =
        seats.keySet().stream()
            .filter(
                seat ->
                    seats.get(seat).stream()
                        .anyMatch(each -> known.words(each, "c8:lastDay").isEmpty()))
            .collect(Collectors.toSet());
    Set<Node> settled = open.stream().map(Seat::who).collect(Collectors.toSet());
    return seats.keySet().stream()
        .filter(
            seat ->
                open.contains(seat)
                    || (membersNow.contains(seat.who()) && !settled.contains(seat.who())))
        .collect(Collectors.toSet());
  }

  private Part table(String id, String who, Map<Seat, List<Node>> seats, Predicate<Seat> which) {
    Comparator<Seat> byRole = Comparator.comparingInt(seat -> rank(seat.role()));
    List<Part.Row> rows =
        seats.entrySet().stream()
            .filter(entry -> which.test(entry.getKey()))
            .sorted(Map.Entry.comparingByKey(byRole.thenComparing(Seat::who, shown.byName())))
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .toList();
    return Part.Table.filled(
        id,
        edition.say("actor." + id, rows.size()),
        shown.heads(who, "member.role", "member.years"),
        rows,
        Shown.whole(rows.size()));
  }

  private static int rank(Node role) {
    int index = ROLES.indexOf(role);
    return index < 0 ? ROLES.size() : index;
  }

  private Part.Row row(Seat seat, List<Node> memberships) {
    List<Value> terms =
        memberships.stream()
            .sorted(Comparator.comparing((Node each) -> known.words(each, "c8:validFrom")))
            .<Value>map(this::term)
            .toList();
    return new Part.Row(
        List.of(
            List.of(edition.names().link(seat.who())),
            seat.role().isURI() ? List.of(edition.names().name(seat.role())) : List.of(),
            terms));
  }

  /** The years of a membership, as a link to what is known of it. */
  private Link term(Node membership) {
    String from = known.words(membership, "c8:validFrom");
    String until = known.words(membership, "c8:validUntil");
    String years = from.equals(until) ? from : from + "–" + until;
    Text label = years.isEmpty() ? shown.said("member.yearsUnknown") : Text.plain(years);
    return edition.names().link(membership, label);
  }
}
