package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.publish.OpenRelease;
import org.chapter8.publish.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks the current release: shapes and hygiene queries.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "Data folder. Default: data.")
  private Path data = Home.data();

  @Option(names = "--strict", description = Strictness.DESCRIPTION)
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (OpenRelease release = OpenRelease.current(data, Home.config())) {
      List<Finding> findings = Checks.check(release.dataset());
      Publishing.print(findings, err);
      long errors =
          findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
      err.println(
          "Release "
              + release.release().id()
              + ": "
              + errors
              + " errors, "
              + (findings.size() - errors)
              + " other findings");
      err.println(ofReading(release.release()));
      return Strictness.exitCode(strict, findings);
    }
  }

  private static String ofReading(Release release) {
    long count = release.figures().getOrDefault("findings", 0L);
    return "Findings of reading are not counted here; when it was published there were "
        + count
        + " findings, all in "
        + release.folder().resolve("findings.tsv");
  }
}
