package org.chapter8.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.chapter8.rdf.copies.Difference;
import org.chapter8.rdf.copies.Differences;
import org.chapter8.serve.copies.Fetched;

/** What was copied, and what changed since the copy before, in a line each. */
final class FetchReport {
  private FetchReport() {}

  static void tell(Fetched fetched, PrintWriter err) {
    String name = fetched.copy().target();
    long asked = fetched.copy().items().size();
    err.println(
        "%s: %d statements, %d resources found, %d not; in %s"
            .formatted(
                name,
                fetched.statements(),
                fetched.copy().found(),
                asked - fetched.copy().found(),
                fetched.copy().folder()));
    if (fetched.leftOut() > 0) {
      err.println(
          name + ": " + fetched.leftOut() + " rows left out, which can't be published as they are");
    }
    fetched
        .before()
        .ifPresent(
            before ->
                err.println(name + " since " + before.origin().day() + ": " + counts(fetched)));
  }

  private static String counts(Fetched fetched) {
    Map<Difference.Kind, Long> counts = Differences.counts(fetched.changes());
    return counts.isEmpty()
        ? "nothing changed"
        : counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "));
  }
}
