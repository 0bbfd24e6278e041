package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chapter8.model.Finding;
import org.chapter8.publish.PublishException;
import org.chapter8.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description =
        "Reads documents and writes a release: dumps, store and text index. The release before"
            + " stays until the new one is complete and has passed its checks.")
final class PublishCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description = "What to read. Default: the folder seeds.")
  private List<Path> inputs = List.of();

  @Option(names = "--out", paramLabel = "DIR", description = "Data folder. Default: data.")
  private Path out = Home.data();

  @Mixin private BaseOption base = new BaseOption();

  @Mixin private KindOption kind = new KindOption();

  @Option(names = "--strict", description = Strictness.DESCRIPTION)
  private boolean strict;

  @Override
  public Integer call() throws IOException, PublishException {
    PrintWriter err = spec.commandLine().getErr();
    Publishing publishing =
        inputs.isEmpty()
            ? Publishing.ofSeeds(out, base.iri(), err)
            : Publishing.of(inputs, out, base.iri(), err);
    Publisher.Result result = publishing.as(kind.kind()).run();
    err.println("Published to " + result.release().folder());
    err.println("Findings: " + result.release().findings());
    return strict ? strictly(result, err) : 0;
  }

  /** Tells the warnings; errors were told when they were found. */
  private static int strictly(Publisher.Result result, PrintWriter err) throws IOException {
    List<Finding> counted = new ArrayList<>();
    result.findings(finding -> Stream.of(finding).filter(Strictness::counts).forEach(counted::add));
    Publishing.print(counted.stream().filter(Strictness::isWarning).toList(), err);
    return Strictness.exitCode(true, counted);
  }
}
