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
import org.chapter8.model.Validity;

/** The table of memberships with their years, {@code memberships.csv}. */
final class MembershipsTable {
  static final String FILE = "memberships.csv";
  static final List<String> COLUMNS =
      List.of("organization", "member", "role", "from", "until", "source", "note");

  private static final List<String> ROLES = TableRow.labels(Role.values(), Role::label);

  private final Set<Ref> described;
  private final Set<Ref> ids = new HashSet<>();
  private final Map<String, List<Validity>> before = new HashMap<>();

  private MembershipsTable(Set<Ref> described) {
    this.described = described;
  }

  /**
   * A row.
   *
   * @param id the membership itself as a resource
   * @param note an English remark
   */
  record Row(Ref id, Membership membership, String source, Optional<String> note) {}

  /** The rows of a folder's table; the errors are those of {@link CsvTable#read}. */
  static List<Row> read(Path folder, Set<Ref> described) {
    return CsvTable.read(folder.resolve(FILE), COLUMNS, new MembershipsTable(described)::row);
  }

  private Optional<Row> row(TableRow cells) {
    Optional<Ref> organization = cells.actor("organization", described);
    Optional<Ref> member = cells.actor("member", described);
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
    checkOnce(id, membership, cells);
    return Optional.of(new Row(id, membership, source.orElseThrow(), note))
        .filter(row -> cells.isGood());
  }

  private void checkOnce(Ref id, Membership membership, TableRow cells) {
    String place = membership.organization() + " " + membership.member() + " " + membership.role();
    List<Validity> earlier = before.computeIfAbsent(place, key -> new ArrayList<>());
    if (!ids.add(id) || earlier.stream().anyMatch(membership.years()::overlaps)) {
      cells.problem(
          "expected each membership once at a time, found %s in %s twice"
              .formatted(membership.member(), membership.organization()));
    }
    earlier.add(membership.years());
  }
}
