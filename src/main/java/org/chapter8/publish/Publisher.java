package org.chapter8.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.chapter8.echo.EchoFinder;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.rdf.ExtractionMapper;
import org.chapter8.rdf.Iris;

/** Builds a release beside the last one, proves it, and only then switches it in. */
public final class Publisher {
  private final Job job;
  private final Iris iris;

  public Publisher(Job job) {
    this.job = job;
    this.iris = new Iris(job.base());
  }

  /**
   * A release that is now the current one.
   *
   * @param release where it is and what it counts
   */
  public record Result(Release release) {

    /** Tells what reading and checking found, sorted, one at a time. */
    public void findings(Consumer<Finding> sink) throws IOException {
      FindingsFile.read(release.findings(), sink);
    }
  }

  /**
   * Publishes.
   *
   * @throws PublishException if the release could not be built, breaks a promise, or another
   *     process is publishing to the same folder; the current release is then what it was
   * @throws IOException if a file could not be read or written, with the same promise
   */
  public Result publish() throws PublishException, IOException {
    try (Workspace workspace = Workspace.lock(job.out())) {
      boolean done = false;
      try {
        Space.require(job.out(), job.inputs());
        Release built = build(workspace.begin());
        job.progress().step("switching to release " + built.id());
        Path folder = workspace.switchTo(built.id());
        done = true;
        return new Result(Release.at(folder));
      } finally {
        if (!done) {
          workspace.abandon();
        }
      }
    }
  }

  private Release build(Path folder) throws PublishException, IOException {
    try {
      return fill(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishException("publishing was interrupted; nothing is switched in", e);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    } catch (JenaException | RuntimeIOException | InternalError e) {
      // A disk that is full under a mapped file comes as an InternalError.
      throw new PublishException(
          "the store could not be written in " + folder + ": " + firstCause(e), e);
    }
  }

  /** What the operating system said, where that is the reason: no space left, permission denied. */
  private static String firstCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }

  private Release fill(Path folder) throws PublishException, IOException, InterruptedException {
    Path work = Files.createDirectories(folder.resolve("work"));
    Files.createDirectories(folder.resolve("dumps"));
    FindingLog log = new FindingLog(work);
    Inputs inputs = new Inputs(job, new ExtractionMapper(iris), log);
    Quads quads =
        new Quads(
            new SortedLines(work, "statements", SortedLines.MEMORY),
            new SortedLines(work, "graphs", SortedLines.MEMORY));
    Catalogue catalogue = new Catalogue(job.base(), Measurement.of(job.ontology()));
    try (Store store = Store.create(folder, job.config())) {
      Echoes echoes = new Echoes(job.echoes(), iris, work);
      Map<String, Long> figures = load(folder, store, quads, inputs, echoes, catalogue);
      tellLeftOut(echoes, log);
      job.progress().step("writing the dumps");
      Path dumps = folder.resolve("dumps");
      CompactContext context = CompactContext.read(job.ontology().resolve("context.jsonld"));
      String checksum = new Dumps(dumps, quads, context).write();
      new Withdrawals(folder, job.base()).write(quads.nTriples(), job.out());
      job.progress().step("checking shapes and counts");
      check(store, log);
      new Agreement(dumps, store.dataset(), catalogue.dataset()).require();
      job.progress().step("building the text index");
      store.index();
      figures.put("findings", log.write(folder.resolve(FindingsFile.NAME)));
      Release release =
          new Release(
              folder,
              checksum.substring(0, 16),
              job.base(),
              job.asked(),
              job.fingerprint(),
              figures);
      release.write();
      Folders.delete(work);
      return release;
    }
  }

  private Map<String, Long> load(
      Path folder, Store store, Quads quads, Inputs inputs, Echoes echoes, Catalogue catalogue)
      throws IOException, PublishException, InterruptedException {
    List<Statistics> counts = new ArrayList<>();
    store.load(
        loader -> {
          StreamRDF both = new Both(loader, quads.sink());
          new Content(job, iris, inputs, Texts.begin(folder), echoes).sendTo(both);
          requireSomethingRead(inputs);
          Statistics.Counter counter = new Statistics.Counter();
          Quads.parse(quads.nTriples(), counter);
          List<Triple> description = catalogue.describe(counter.result());
          Content.send(description, iris.catalogueGraph(), both);
          writeCatalogue(folder.resolve("void.ttl"), description);
          counts.add(counter.result().plus(Catalogue.count(description)));
        });
    return Figures.of(counts.getFirst(), inputs, echoes);
  }

  private static void tellLeftOut(Echoes echoes, FindingLog log) throws IOException {
    long leftOut = echoes.outcome().leftOut();
    if (leftOut > 0) {
      String message =
          "expected at most %d earlier statements for each; %d further ones are like a later one and not linked"
              .formatted(EchoFinder.MOST, leftOut);
      log.add(Finding.ofFile("echo.left-out", Severity.INFO, "echoes", message));
    }
  }

  private void requireSomethingRead(Inputs inputs) throws PublishException {
    if (inputs.read() == 0) {
      throw new PublishException(
          job.inputs().isEmpty()
              ? "expected at least one document, found no file to read; nothing is published"
              : "none of "
                  + job.inputs().size()
                  + " files could be read as a document; nothing is published");
    }
  }

  private static void writeCatalogue(Path file, List<Triple> description) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      writer.start();
      Prefixes.all().forEach(writer::prefix);
      description.stream().sorted(Catalogue.BY_SUBJECT).forEach(writer::triple);
      writer.finish();
    }
  }

  /** Errors of reading cost a document; errors of the data cost the release. */
  private void check(Store store, FindingLog log) throws PublishException, IOException {
    List<Finding> findings = job.checks().apply(store.dataset());
    for (Finding finding : findings) {
      log.add(finding);
    }
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).sorted().toList();
    errors.forEach(job.progress()::error);
    if (!errors.isEmpty()) {
      throw new PublishException(
          "the release breaks "
              + errors.size()
              + " of its rules and is not used; the first: "
              + errors.getFirst());
    }
  }
}
