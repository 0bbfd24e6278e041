package org.chapter8.check.links;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;
import org.chapter8.rdf.links.SssomReader;

/**
 * Checks tables of links by themselves: their form, duplicates, order, one resource led to several,
 * wrong forms of IRIs, categories taken for concepts, subjects that nobody knows.
 */
public final class LinkChecker {
  private final RowRules rows;
  private final List<MappingSet> sets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A checker.
   *
   * @param names what each resource of the authority tables is called, by its IRI under the default
   *     base
   * @param today no row was looked at after it
   */
  public LinkChecker(Map<String, Set<String>> names, LocalDate today) {
    rows = new RowRules(names, today);
  }

  /**
   * Reads and checks tables.
   *
   * @return what is wrong, in the order of the files and their lines
   * @throws IOException if one cannot be read
   */
  public List<Finding> check(List<Path> files) throws IOException {
    for (Path file : files) {
      SssomReader.Result result = SssomReader.read(file);
      findings.addAll(result.findings());
      result.set().ifPresent(this::check);
    }
    return List.copyOf(findings);
  }

  /** The tables that were read, for further checks. */
  public List<MappingSet> sets() {
    return List.copyOf(sets);
  }

  private void check(MappingSet set) {
    sets.add(set);
    for (Mapping row : set.mappings()) {
      rows.check(
          row,
          (code, sentence) ->
              findings.add(Finding.ofFile(code, Severity.ERROR, set.place(row), sentence)));
    }
    findings.addAll(PairRules.check(set));
  }
}
