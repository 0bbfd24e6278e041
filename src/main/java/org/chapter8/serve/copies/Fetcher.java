package org.chapter8.serve.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapter8.rdf.copies.Copies;
import org.chapter8.rdf.copies.Copy;
import org.chapter8.rdf.copies.CopyWriter;
import org.chapter8.rdf.copies.Difference;
import org.chapter8.rdf.copies.Differences;
import org.chapter8.rdf.copies.Item;
import org.chapter8.rdf.copies.Item.Status;
import org.chapter8.rdf.copies.Origin;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.federation.Service;

/** Makes a copy of what a recipe says, in batches, and switches to it when it is whole. */
public final class Fetcher {
  private final Federation federation;
  private final Path data;
  private final Clock clock;
  private final PatientAsking asking;

  /**
   * A maker of copies.
   *
   * @param data the data folder
   * @param clock tells when a copy was made
   * @param waiting lets time pass where a target asks for it
   */
  public Fetcher(Federation federation, Path data, Clock clock, Waiting waiting) {
    this.federation = federation;
    this.data = data;
    this.clock = clock;
    this.asking = new PatientAsking(federation, waiting);
  }

  /**
   * Makes a copy.
   *
   * @param linked IRIs of the resources to ask about
   * @throws FetchFailedException if the target gave no whole answer; the copy before stays
   * @throws IOException if the copy can't be read or written, with the same promise
   */
  public Fetched fetch(Recipe recipe, Collection<String> linked)
      throws FetchFailedException, IOException, InterruptedException {
    Service service = service(recipe.target());
    List<String> iris = linked.stream().distinct().sorted().toList();
    Statements statements = statements(recipe, iris);
    Optional<Copy> before = Copies.find(data, recipe.target());
    List<Item> items = items(iris, statements, before);
    if (items.stream().noneMatch(item -> item.isThere() || item.status() == Status.MERGED)) {
      throw new FetchFailedException(
          "it answers, but says nothing of any of %d resources".formatted(iris.size()));
    }
    List<Difference> changes = changes(recipe, items, statements, before);
    Copy copy =
        new CopyWriter(data, recipe.target())
            .write(origin(service, recipe), items, statements.lines(), changes);
    return new Fetched(copy, before, changes, statements.lines().size(), statements.leftOut());
  }

  private Statements statements(Recipe recipe, List<String> iris)
      throws FetchFailedException, InterruptedException {
    Statements statements = new Statements(recipe);
    for (int from = 0; from < iris.size(); from += recipe.batch()) {
      List<String> batch = iris.subList(from, Math.min(iris.size(), from + recipe.batch()));
      statements.add(asking.rows(recipe, recipe.about(batch)));
    }
    return statements;
  }

  private Service service(String name) throws FetchFailedException {
    Service service =
        federation.services().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new FetchFailedException("it is not in the list of services"));
    if (service.licence().isEmpty() || service.attribution().isEmpty()) {
      throw new FetchFailedException(
          "the list of services doesn't name its :licence and :attribution, which a copy carries");
    }
    return service;
  }

  private Origin origin(Service service, Recipe recipe) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return new Origin(
        service.endpoint().toString(),
        now,
        service.licence().orElseThrow(),
        service.attribution().orElseThrow(),
        recipe.checksum(),
        recipe.space());
  }

  private static List<Item> items(List<String> iris, Statements statements, Optional<Copy> before) {
    Set<String> known =
        before.stream()
            .flatMap(copy -> copy.items().stream())
            .filter(item -> item.status() != Status.MISSING)
            .map(Item::iri)
            .collect(Collectors.toSet());
    Function<String, Item> item =
        iri -> {
          Optional<String> merged = statements.mergedInto(iri);
          return new Item(iri, status(iri, statements, known.contains(iri)), merged);
        };
    return iris.stream().map(item).toList();
  }

  private static Status status(String iri, Statements statements, boolean wasKnown) {
    if (statements.mergedInto(iri).isPresent()) {
      return Status.MERGED;
    }
    if (statements.isFound(iri)) {
      return Status.FOUND;
    }
    return wasKnown ? Status.DELETED : Status.MISSING;
  }

  private static List<Difference> changes(
      Recipe recipe, List<Item> items, Statements statements, Optional<Copy> before)
      throws IOException {
    if (before.isEmpty()) {
      return new ArrayList<>();
    }
    return Differences.between(
        before.get().items(), before.get().lines(), items, statements.lines(), recipe.labels());
  }
}
