package org.chapter8.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.Membership;
import org.chapter8.model.Membership.Role;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.chapter8.model.Validity;

/** The table of memberships with their years, {@code memberships.csv}. */
final class MembershipsTable {
  static final String FILE = "memberships.csv";
  static final List<String> COLUMNS =
      List.of("organization", "member", "role", "from", "until", "source", "note");

  private static final List<String> ROLES = TableRow.labels(Role.values(), Role::label);

  private static final Set<Kind> BODIES = Set.of(Kind.ORGANIZATION, Kind.ORGAN, Kind.GROUP);

  private final Map<Ref, Validity> lives;
  private final Set<Ref> ids = new HashSet<>();
  private final Map<String, List<Validity>> before = new HashMap<>();
  private final List<Membership> held = new ArrayList<>();
  private final List<Suspension> suspensions = new ArrayList<>();

  private MembershipsTable(Map<Ref, Validity> lives) {
    this.lives = lives;
  }

  /**
   * A row.
   *
   * @param id the membership itself as a resource
   * @param note an English remark
   */
  record Row(Ref id, Membership membership, String source, Optional<String> note) {}

  /**
   * The rows of a folder's table.
   *
   * @param lives the actors that are described, and when they existed
   * @param problems gets what is wrong, as {@link CsvTable#read} tells it
   */
  static List<Row> read(Path folder, Map<Ref, Validity> lives, List<String> problems) {
    MembershipsTable table = new MembershipsTable(lives);
    List<Row> rows = CsvTable.read(folder.resolve(FILE), COLUMNS, table::row, problems);
    table.suspensions.forEach(suspension -> suspension.check(table.held));
    return rows;
  }

  private Optional<Row> row(TableRow cells) {
    Optional<Ref> organization = cells.actor("organization", lives.keySet());
    Optional<Ref> member = cells.actor("member", lives.keySet());
    Optional<Role> role = cells.word("role", Role::of, ROLES);
    Validity years = cells.years();
    Optional<String> source = cells.text("source");
    Optional<String> note = cells.optional("note");
    if (!cells.isGood()) {
      return Optional.empty();
    }
    Membership membership =
        new Membership(organization.orElseThrow(), member.orElseThrow(), role.orElseThrow(), years);
    Ref id = Ref.membership(membership);
    check(membership, cells);
    checkOnce(id, membership, cells);
    remember(membership, cells);
    return Optional.of(new Row(id, membership, source.orElseThrow(), note))
        .filter(row -> cells.isGood());
  }

  private void check(Membership membership, TableRow cells) {
    Ref organization = membership.organization();
    cells.expect(
        BODIES.contains(organization.kind()),
        "an organization, an organ or a group to be a member of",
        organization.toString());
    cells.expect(
        !organization.equals(membership.member()),
        "a member other than the organization",
        membership.member() + " in itself");
    for (Ref side : List.of(organization, membership.member())) {
      cells.expectIn(membership.years(), side, lives.get(side));
    }
  }

  private void remember(Membership membership, TableRow cells) {
    if (membership.role() == Role.SUSPENDED) {
      suspensions.add(new Suspension(membership, cells));
    } else if (membership.role() != Role.OBSERVER) {
      held.add(membership);
    }
  }

  /** A suspension with its row: what it suspends may stand in a later one. */
  private record Suspension(Membership membership, TableRow cells) {
    void check(List<Membership> held) {
      cells.expect(
          held.stream().anyMatch(this::isOf),
          "a membership that the suspension lies within",
          "none of %s in %s".formatted(membership.member(), membership.organization()));
    }

    private boolean isOf(Membership whole) {
      Validity years = membership.years();
      return whole.organization().equals(membership.organization())
          && whole.member().equals(membership.member())
          && years.within(whole.years())
          && (years.until().isPresent() || whole.years().until().isEmpty());
    }
  }

  private void checkOnce(Ref id, Membership membership, TableRow cells) {
    String place = membership.organization() + " " + membership.member() + " " + membership.role();
    List<Validity> earlier = before.computeIfAbsent(place, key -> new ArrayList<>());
    if (!ids.add(id) || earlier.stream().anyMatch(years -> collide(membership, years))) {
      cells.problem(
          "expected each membership once at a time, found %s in %s twice"
              .formatted(membership.member(), membership.organization()));
    }
    earlier.add(membership.years());
  }

  /**
   * Members who leave and come back may do so within a year. Elected ones sit for whole terms, so
   * one day that may be in both is one too many.
   */
  private static boolean collide(Membership membership, Validity earlier) {
    return membership.role() == Role.ELECTED_MEMBER
        ? membership.years().meets(earlier)
        : membership.years().overlaps(earlier);
  }
}
