package org.chapter8.cli;

import java.util.Optional;
import org.chapter8.extract.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of commands that read documents: what to read them as. */
final class KindOption {
  @Option(
      names = "--kind",
      paramLabel = "LABEL",
      description =
          "Kind of document to read as, whatever it shows itself to be. One of:"
              + " ${COMPLETION-CANDIDATES}.",
      completionCandidates = Labels.class,
      converter = Converter.class)
  private Optional<Kind> kind = Optional.empty();

  /** The kind that was given, if any. */
  Optional<Kind> kind() {
    return kind;
  }

  /** Labels for the help. */
  static final class Labels implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Kind.labels().iterator();
    }
  }

  /** Accepts the labels of known kinds. */
  static final class Converter implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return Kind.ofLabel(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no kind \""
                          + value
                          + "\"; expected one of "
                          + String.join(", ", Kind.labels())));
    }
  }
}
