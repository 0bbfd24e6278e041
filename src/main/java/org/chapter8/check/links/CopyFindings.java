package org.chapter8.check.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.rdf.copies.Copy;
import org.chapter8.rdf.copies.Item;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;

/** Rows of the tables whose target is no longer what it was, by what a fetched copy says. */
public final class CopyFindings {
  private CopyFindings() {}

  /** A warning for each row whose target was merged, was deleted or was never there. */
  public static List<Finding> check(List<MappingSet> sets, Copy copy) {
    Map<String, Item> items =
        copy.items().stream()
            .filter(item -> item.iri().startsWith(copy.origin().space()))
            .collect(Collectors.toMap(Item::iri, Function.identity()));
    List<Finding> findings = new ArrayList<>();
    for (MappingSet set : sets) {
      for (Mapping row : set.mappings()) {
        Optional.ofNullable(items.get(row.object()))
            .filter(item -> !row.rejected())
            .flatMap(item -> finding(set.place(row), item, copy))
            .ifPresent(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  private static Optional<Finding> finding(String place, Item item, Copy copy) {
    String day = " in the copy of " + copy.target() + " of " + copy.origin().day();
    return switch (item.status()) {
      case FOUND -> Optional.empty();
      case MERGED ->
          Optional.of(
              warning(
                  "link.target-merged",
                  place,
                  "expected %s to be an entry of its own, found it merged into %s%s"
                      .formatted(item.iri(), item.replacedBy().orElse("another"), day)));
      case DELETED ->
          Optional.of(
              warning(
                  "link.target-deleted",
                  place,
                  "expected %s to be there as before, found nothing said of it%s"
                      .formatted(item.iri(), day)));
      case MISSING ->
          Optional.of(
              warning(
                  "link.target-missing",
                  place,
                  "expected something said of %s, found nothing%s".formatted(item.iri(), day)));
    };
  }

  private static Finding warning(String code, String place, String sentence) {
    return Finding.ofFile(code, Severity.WARNING, place, sentence);
  }
}
