package org.chapter8.check.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;

/** What must hold between the rows of a table. */
final class PairRules {
  private final MappingSet set;
  private final List<Finding> findings = new ArrayList<>();

  private PairRules(MappingSet set) {
    this.set = set;
  }

  static List<Finding> check(MappingSet set) {
    PairRules rules = new PairRules(set);
    rules.order();
    rules.sameEnds();
    List<Mapping> ofOne =
        set.mappings().stream()
            .filter(row -> !row.rejected() && Relations.OF_ONE.contains(row.predicate()))
            .toList();
    rules.several(ofOne, Mapping::subject, Mapping::object, "link.one-to-many");
    rules.several(ofOne, Mapping::object, Mapping::subject, "link.many-to-one");
    return rules.findings;
  }

  private void order() {
    List<Mapping> rows = set.mappings();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).subject().compareTo(rows.get(i - 1).subject()) < 0) {
        add(
            "link.order",
            rows.get(i),
            "expected rows in the order of subjects, found %s behind a later one; see line "
                .formatted(rows.get(i).subject()),
            rows.get(i - 1));
      }
    }
  }

  /** Two resources are related in one way, or not at all. */
  private void sameEnds() {
    for (List<Mapping> rows : by(set.mappings(), row -> row.subject() + ' ' + row.object())) {
      boolean contradict = rows.stream().map(Mapping::rejected).distinct().count() > 1;
      for (Mapping row : rows.subList(1, rows.size())) {
        add(
            contradict ? "link.contradiction" : "link.duplicate",
            row,
            contradict
                ? "expected " + row.object() + " either accepted or rejected, found both; see line "
                : "expected each pair once, found " + row.object() + " again; see line ",
            rows.getFirst());
      }
    }
  }

  private void several(
      List<Mapping> rows,
      Function<Mapping, String> one,
      Function<Mapping, String> other,
      String code) {
    for (List<Mapping> group : by(rows, one)) {
      Mapping first = group.getFirst();
      group.stream()
          .filter(row -> !other.apply(row).equals(other.apply(first)))
          .forEach(
              row ->
                  add(
                      code,
                      row,
                      "expected one partner of " + one.apply(row) + ", found another; see line ",
                      first));
    }
  }

  private static List<List<Mapping>> by(List<Mapping> rows, Function<Mapping, String> key) {
    Map<String, List<Mapping>> groups =
        rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private void add(String code, Mapping row, String sentence, Mapping first) {
    findings.add(Finding.ofFile(code, Severity.ERROR, set.place(row), sentence + first.line()));
  }
}
