package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chapter8.check.links.CopyFindings;
import org.chapter8.check.links.LinkChecker;
import org.chapter8.check.links.LiveTargets;
import org.chapter8.check.links.TargetCopies;
import org.chapter8.link.SharedForms;
import org.chapter8.model.Finding;
import org.chapter8.rdf.copies.Copies;
import org.chapter8.rdf.copies.Copy;
import org.chapter8.rdf.links.LinkTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks the tables of links: their form, duplicates, one resource led to several, wrong"
            + " forms of IRIs, categories taken for concepts, subjects that no table has; and that"
            + " something tells apart the actors of every name that several share.")
final class LinksCheckCommand implements Callable<Integer> {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Tables in SSSOM. Default: those of ontology/links.")
  private List<Path> files = List.of();

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "Compare with copies of the vocabularies: TSV files of IRIs and their labels.")
  private Optional<Path> against = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder, whose fetched copies are compared with. Default: data.")
  private Path data = Home.data();

  @Option(names = "--online", description = "Ask the servers of the targets, one by one.")
  private boolean online;

  @Option(names = "--strict", description = Strictness.DESCRIPTION)
  private boolean strict;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    List<Path> tables = files.isEmpty() ? LinkTables.files(Home.ontology()) : files;
    LinkChecker checker = new LinkChecker(Authorities.names(), LocalDate.now(ZoneOffset.UTC));
    List<Finding> findings = new ArrayList<>(checker.check(tables));
    if (files.isEmpty()) {
      findings.addAll(SharedForms.check(Authorities.actors()));
    }
    if (against.isPresent()) {
      TargetCopies copies = TargetCopies.read(against.get());
      err.println("Compared with copies of " + String.join(", ", copies.targets()));
      findings.addAll(copies.check(checker.sets()));
    }
    for (Copy copy : Copies.in(data)) {
      err.println("Compared with the copy of " + copy.target() + " of " + copy.origin().day());
      findings.addAll(CopyFindings.check(checker.sets(), copy));
    }
    if (online) {
      findings.addAll(new LiveTargets(LONGEST_ANSWER).check(checker.sets()));
    }
    Publishing.print(findings, err);
    long rows = checker.sets().stream().mapToLong(set -> set.mappings().size()).sum();
    err.println(tables.size() + " tables, " + rows + " rows, " + findings.size() + " findings");
    return Strictness.exitCode(strict, findings);
  }
}
