package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chapter8.cli.explain.Explanation;
import org.chapter8.model.Extraction;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.JsonLd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Prints what a document says as JSON-LD, or its text with what each rule took, and on"
            + " standard error the findings.")
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private Path file = Path.of("");

  @Mixin private BaseOption base = new BaseOption();

  @Mixin private ExplainOptions explain = new ExplainOptions();

  @Mixin private KindOption kind = new KindOption();

  @Option(names = "--strict", description = Strictness.DESCRIPTION)
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (Files.isDirectory(file)) {
      throw new IOException(
          file + " is a folder; extract reads one document, and publish reads folders");
    }
    try {
      Reading.Read read = Reading.with(Home.ontology(), kind.kind()).withSource(file);
      Extraction extraction = read.extraction();
      PrintWriter out = spec.commandLine().getOut();
      if (explain.isAsked()) {
        explain.show(Explanation.of(read.source(), extraction), out);
      } else {
        out.print(new JsonLd(new Iris(base.iri())).write(extraction));
      }
      out.flush();
      Publishing.print(extraction.findings(), err);
      return Strictness.exitCode(strict, extraction.findings());
    } catch (UnreadableException e) {
      err.println(e.finding());
      return Main.INPUT_OUTPUT;
    }
  }
}
