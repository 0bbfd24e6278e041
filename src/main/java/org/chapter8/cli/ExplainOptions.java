package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import org.chapter8.cli.explain.Explanation;
import org.chapter8.cli.explain.Page;
import org.chapter8.cli.explain.Terminal;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that show a document with what was read of it. */
final class ExplainOptions {
  private static final String TEXT = "text";

  /** The forms of an explanation. */
  enum Form {
    TEXT,
    HTML
  }

  /** Whether there are colours. */
  enum Colour {
    ALWAYS,
    NEVER,
    AUTO
  }

  @Option(
      names = "--explain",
      arity = "0..1",
      paramLabel = "FORM",
      preprocessor = OnlyAttached.class,
      description =
          "Print the text with what each rule took, or with --explain=html a page that does.")
  private Optional<Form> form = Optional.empty();

  @Option(names = "--html", paramLabel = "OUT", description = "Write that page to a file.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "always, never, or auto: on a terminal, unless NO_COLOR is set. Default: auto.")
  private Colour colour = Colour.AUTO;

  /** Takes a value only from behind an equals sign; what stands behind a blank is the document. */
  static final class OnlyAttached implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (!"=".equals(info.get("separator"))) {
        args.push(TEXT);
      }
      return false;
    }
  }

  /** Whether an explanation is to be shown instead of the data. */
  boolean isAsked() {
    return form.isPresent() || html.isPresent();
  }

  void show(Explanation explanation, PrintWriter out) throws IOException {
    if (html.isPresent()) {
      Files.writeString(html.get(), Page.of(explanation));
    }
    if (form.equals(Optional.of(Form.HTML)) && html.isEmpty()) {
      out.print(Page.of(explanation));
    } else if (form.equals(Optional.of(Form.TEXT))) {
      out.print(new Terminal(isColoured()).show(explanation));
    }
  }

  private boolean isColoured() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> Ansi.AUTO.enabled();
    };
  }
}
