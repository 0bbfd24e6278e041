package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.publish.Input;
import org.chapter8.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description =
        "Lists what looks like the name of a body or State and is in no table, as tab-separated"
            + " values: how often, who it may be, which file to edit, where it stands. A guess by"
            + " the look of the words.")
final class LinksSuggestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Documents.")
  private List<Path> named = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Suggestions suggestions = Suggestions.of(Authorities.actors(), Authorities.tables());
    int read = 0;
    for (Input input : InputFiles.of(named)) {
      try {
        SourceDocument document = Sources.read(input.file());
        suggestions.add(input.name(), document);
        read++;
      } catch (UnreadableException e) {
        err.println(e.finding().in(input.name()));
      }
    }
    suggestions.lines().forEach(out::println);
    out.flush();
    return read == 0 ? Main.INPUT_OUTPUT : 0;
  }
}
