package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapter8.echo.EchoFinder;
import org.chapter8.extract.Kind;
import org.chapter8.model.Finding;
import org.chapter8.publish.Fingerprint;
import org.chapter8.publish.Input;
import org.chapter8.publish.Job;
import org.chapter8.publish.PublishException;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.rdf.copies.Copies;
import org.chapter8.rdf.copies.Copy;

/** Publishing as the commands do it: with progress, findings and the table at the end. */
final class Publishing {
  private static final double NANOS = 1e9;

  private final List<Input> inputs;
  private final List<String> asked;
  private final Path out;
  private final String base;
  private final PrintWriter err;
  private final Optional<Kind> kind;

  private Publishing(
      List<Input> inputs,
      List<String> asked,
      Path out,
      String base,
      PrintWriter err,
      Optional<Kind> kind) {
    this.inputs = inputs;
    this.asked = asked;
    this.out = out;
    this.base = base;
    this.err = err;
    this.kind = kind;
  }

  /** Publishing what somebody named: files, and folders with all that is in them. */
  static Publishing of(List<Path> named, Path out, String base, PrintWriter err)
      throws IOException {
    // Names alone: a release tells nothing of the machine it was made on.
    List<String> asked =
        named.stream()
            .map(path -> path.toAbsolutePath().normalize())
            .map(path -> Optional.ofNullable(path.getFileName()).orElse(path).toString())
            .toList();
    return new Publishing(InputFiles.of(named), asked, out, base, err, Optional.empty());
  }

  /** Publishing the project's own documents, which nobody named. */
  static Publishing ofSeeds(Path out, String base, PrintWriter err) throws IOException {
    List<Path> seeds = List.of(Home.path().resolve("seeds"));
    return new Publishing(InputFiles.of(seeds), List.of(), out, base, err, Optional.empty());
  }

  /** The same with every document read as one kind, if one is given. */
  Publishing as(Optional<Kind> asKind) {
    return new Publishing(inputs, asked, out, base, err, asKind);
  }

  /** How many files are to be read. */
  int size() {
    return inputs.size();
  }

  /** Of everything the release would be made from. */
  String fingerprint() throws IOException {
    Fingerprint fingerprint = new Fingerprint().value("code", Code.fingerprint());
    fingerprint
        .value("base", base)
        .value("kind", kind.map(Kind::label).orElse(""))
        .folder(Home.ontology())
        .folder(Home.queries().resolve("checks"));
    fingerprint.folder(Home.path().resolve("fuseki-config"));
    inputs.forEach(input -> fingerprint.file(input.name(), input.file()));
    for (Copy copy : Copies.in(out)) {
      fingerprint.value("copy", copy.target()).folder(copy.folder());
    }
    return fingerprint.get();
  }

  Publisher.Result run() throws IOException, PublishException {
    long start = System.nanoTime();
    Reading reading = Reading.with(Home.ontology(), kind);
    Job job =
        new Job(
            out,
            base,
            Home.ontology(),
            Home.config(),
            inputs,
            asked,
            fingerprint(),
            reading,
            new EchoFinder(reading.names()),
            Runtime.getRuntime().availableProcessors(),
            Checks::check,
            step -> err.println("  " + step));
    Publisher.Result result = new Publisher(job).publish();
    table(result.release(), (System.nanoTime() - start) / NANOS);
    return result;
  }

  private void table(Release release, double seconds) {
    for (Map.Entry<String, Long> figure : release.figures().entrySet()) {
      err.println(String.format(Locale.ROOT, "%-18s %,10d", figure.getKey(), figure.getValue()));
    }
    err.println(String.format(Locale.ROOT, "%-18s %10.1f", "seconds", seconds));
  }

  /** Findings of reading and checking, one a line. */
  static void print(List<Finding> findings, PrintWriter err) {
    findings.forEach(err::println);
  }
}
