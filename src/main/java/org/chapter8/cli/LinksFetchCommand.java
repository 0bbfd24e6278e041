package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chapter8.check.links.CopyFindings;
import org.chapter8.model.Finding;
import org.chapter8.rdf.copies.Copies;
import org.chapter8.rdf.links.LinkTables;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;
import org.chapter8.serve.copies.FetchFailedException;
import org.chapter8.serve.copies.Fetched;
import org.chapter8.serve.copies.Fetcher;
import org.chapter8.serve.copies.Recipe;
import org.chapter8.serve.federation.Federation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description =
        "Copies what we use of other graphs, as the recipes in queries/fetch say, for the resources"
            + " that the tables of links lead to; tells what changed there since the copy before. A"
            + " copy that could not be made whole leaves the one before. Publish then, and the"
            + " release has the copies as graphs.")
final class LinksFetchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..*",
      description = "Names of services. Default: all that have a recipe.")
  private List<String> targets = List.of();

  @Option(names = "--out", paramLabel = "DIR", description = "Data folder. Default: data.")
  private Path out = Home.data();

  @Option(
      names = "--allow-list",
      paramLabel = "LIST",
      description = "The list of services. Default: fuseki-config/services.ttl.")
  private Path allowList = Home.path().resolve("fuseki-config/services.ttl");

  @Option(names = "--strict", description = Strictness.DESCRIPTION)
  private boolean strict;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    List<MappingSet> tables = LinkTables.load(Home.ontology());
    List<Finding> findings = new ArrayList<>();
    boolean isWhole = true;
    try (Federation federation = Federation.of(allowList)) {
      Fetcher fetcher = new Fetcher(federation, out, Clock.systemUTC(), Thread::sleep);
      for (Recipe recipe : recipes()) {
        Optional<Fetched> fetched = fetch(fetcher, recipe, tables, err);
        fetched.ifPresent(each -> findings.addAll(CopyFindings.check(tables, each.copy())));
        isWhole &= fetched.isPresent();
      }
    }
    Publishing.print(findings, err);
    return isWhole ? Strictness.exitCode(strict, findings) : Main.INPUT_OUTPUT;
  }

  private List<Recipe> recipes() throws IOException {
    List<Recipe> all = Recipe.all(Home.queries().resolve("fetch"));
    List<String> names = all.stream().map(Recipe::target).toList();
    for (String target : targets) {
      if (!names.contains(target)) {
        throw new ParameterException(
            spec.commandLine(), target + " has no recipe in queries/fetch; these have: " + names);
      }
    }
    return all.stream()
        .filter(recipe -> targets.isEmpty() || targets.contains(recipe.target()))
        .toList();
  }

  private Optional<Fetched> fetch(
      Fetcher fetcher, Recipe recipe, List<MappingSet> tables, PrintWriter err)
      throws IOException, InterruptedException {
    List<String> linked = linked(recipe, tables);
    err.println("  asking " + recipe.target() + " about " + linked.size() + " resources");
    try {
      Fetched fetched = fetcher.fetch(recipe, linked);
      FetchReport.tell(fetched, err);
      return Optional.of(fetched);
    } catch (FetchFailedException e) {
      String kept =
          Copies.find(out, recipe.target())
              .map(copy -> "that of " + copy.origin().day() + " stays")
              .orElse("there is none from before");
      err.println(
          "chapter8: no copy of %s was made, %s: %s"
              .formatted(recipe.target(), kept, Messages.of(e)));
      return Optional.empty();
    }
  }

  /** What accepted rows lead to. */
  private static List<String> linked(Recipe recipe, List<MappingSet> tables) {
    return tables.stream()
        .flatMap(table -> table.mappings().stream())
        .filter(row -> !row.rejected() && row.object().startsWith(recipe.links()))
        .map(Mapping::object)
        .distinct()
        .sorted()
        .toList();
  }
}
