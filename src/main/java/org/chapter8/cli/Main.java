package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.shared.JenaException;
import org.chapter8.publish.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the command line. */
@Command(
    name = "chapter8",
    mixinStandardHelpOptions = true,
    versionProvider = Code.class,
    description = "Reads UN documents and publishes what they say as linked data.",
    footer = {"", "  test      Run all tests and static checks (in a source tree)."},
    subcommands = {
      ServeCommand.class,
      PublishCommand.class,
      ExtractCommand.class,
      FindingsCommand.class,
      CheckCommand.class,
      QueryCommand.class,
      LinksCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:there are warnings or errors among the findings, and --strict was given",
      "2:the command line or the query is wrong",
      "3:something could not be read, written or opened"
    })
public final class Main {
  /** There are findings, and the caller is strict. */
  static final int FINDINGS = 1;

  /** Reading, writing or listening failed. */
  static final int INPUT_OUTPUT = 3;

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    // It tells of processor features that nobody here can change.
    LUCENE.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(args));
  }

  /** The command line, its output in UTF-8 whatever the locale. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionStrategy(Main::run);
    line.setExecutionExceptionHandler(failures());
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  /** Files, the network, the store and what a query may not do; Jena has exceptions of its own. */
  private static boolean isExpected(Exception exception) {
    return exception instanceof IOException
        || exception instanceof UncheckedIOException
        || exception instanceof RuntimeIOException
        || exception instanceof JenaException
        || exception instanceof PublishException;
  }

  /** A word that is no command is an error even beside a request for help. */
  private static int run(ParseResult parsed) {
    if (!parsed.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
    }
    return new RunLast().execute(parsed);
  }

  /** What is expected to fail says so in a sentence; anything else is a defect and shows itself. */
  private static IExecutionExceptionHandler failures() {
    return (exception, line, parsed) -> {
      if (isExpected(exception)) {
        line.getErr().println("chapter8: " + Messages.of(exception));
        return INPUT_OUTPUT;
      }
      throw exception;
    };
  }
}
