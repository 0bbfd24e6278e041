package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chapter8.model.Finding;
import org.chapter8.model.UnreadableException;
import org.chapter8.publish.FindingGroups;
import org.chapter8.publish.FindingsFile;
import org.chapter8.publish.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "findings",
    mixinStandardHelpOptions = true,
    description =
        "Groups what could not be settled by code, with counts and the first examples: of the"
            + " current release, or of documents that are read for it.")
final class FindingsCommand implements Callable<Integer> {
  private static final String FEW = "3";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description = "Documents to read instead of a release.")
  private List<Path> files = List.of();

  @Option(
      names = "--release",
      paramLabel = "DIR",
      description = "A release, or a data folder, whose current one is meant. Default: data.")
  private Optional<Path> release = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: table.")
  private FindingsFormat format = FindingsFormat.TABLE;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = FEW,
      description = "How many of each code are shown. Default: ${DEFAULT-VALUE}.")
  private int examples;

  @Mixin private KindOption kind = new KindOption();

  @Override
  public Integer call() throws IOException {
    if (!files.isEmpty() && release.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "expected documents or --release, found both");
    }
    if (examples < 1) {
      throw new ParameterException(
          spec.commandLine(), "--examples: expected 1 or more, found " + examples);
    }
    FindingGroups groups = new FindingGroups(examples);
    if (files.isEmpty()) {
      FindingsFile.read(file(), groups::add);
    } else {
      read(groups);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.write(groups.sorted()));
    out.flush();
    return 0;
  }

  private Path file() throws IOException {
    Path folder = release.orElseGet(Home::data);
    for (Path place : List.of(folder, folder.resolve("current"))) {
      Path file = place.resolve(FindingsFile.NAME);
      if (Files.exists(file)) {
        return file;
      }
    }
    throw new IOException(folder + " holds no release; run chapter8 publish first");
  }

  private void read(FindingGroups groups) throws IOException {
    Reading reading = Reading.with(Home.ontology(), kind.kind());
    for (Input input : InputFiles.of(files)) {
      findings(reading, input).forEach(finding -> groups.add(finding.in(input.name())));
    }
  }

  private static List<Finding> findings(Reading reading, Input input) {
    try {
      return reading.read(input.file()).findings();
    } catch (UnreadableException e) {
      return List.of(e.finding());
    }
  }
}
