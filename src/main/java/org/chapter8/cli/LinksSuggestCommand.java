package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chapter8.model.Finding;
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
            + " values: how often, who it may be, which file to edit, where it stands, and the row to add"
            + " to names.csv if it is who it may be. A guess by the look of the words. On standard"
            + " error, the names that reading does not know.")
final class LinksSuggestCommand implements Callable<Integer> {
  /** What reading says of a name in its place that it does not know. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "marc.body-unknown",
          "note.unknown-speaker",
          "speaker.unknown-office",
          "table.state-unknown");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Documents.")
  private List<Path> named = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Suggestions suggestions = Suggestions.of(Authorities.actors());
    Reading reading = Reading.with(Home.ontology(), Optional.empty());
    int read = 0;
    for (Input input : InputFiles.of(named)) {
      try {
        suggestions.add(input.name(), Sources.withoutMarkup(Sources.read(input.file())));
        read++;
      } catch (UnreadableException e) {
        err.println(e.finding().in(input.name()));
        continue;
      }
      Publishing.print(unknownToReading(reading, input), err);
    }
    suggestions.lines().forEach(out::println);
    out.flush();
    return read == 0 ? Main.INPUT_OUTPUT : 0;
  }

  /** A text that shows no kind of document still has names, so it is no failure here. */
  private static List<Finding> unknownToReading(Reading reading, Input input) {
    try {
      return reading.read(input.file()).findings().stream()
          .filter(finding -> UNKNOWN.contains(finding.code()))
          .map(finding -> finding.in(input.name()))
          .toList();
    } catch (UnreadableException e) {
      return List.of();
    }
  }
}
