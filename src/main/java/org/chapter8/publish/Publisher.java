package org.chapter8.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.JenaException;
import org.chapter8.echo.EchoFinder;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.publish.search.SearchIndex;
import org.chapter8.rdf.ExtractionMapper;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.copies.Copies;
import org.chapter8.rdf.copies.Copy;

/** Builds a release beside the last one, proves it, and only then switches it in. */
public final class Publisher {
  private final Job job;
  private final Iris iris;
  private final Clock clock;

  public Publisher(Job job) {
    this(job, Clock.systemUTC());
  }

  /** With a clock that tells the day of the release. */
  Publisher(Job job, Clock clock) {
    this.job = job;
    this.clock = clock;
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
    Making making =
        new Making(folder, work, quads, TableDumps.of(job.ontology()), new AtomicReference<>());
    try (Store store = Store.create(folder, job.config())) {
      Echoes echoes = new Echoes(job.echoes(), iris, work);
      List<Copy> copies = Copies.in(job.out());
      Content content = new Content(job, iris, inputs, Texts.begin(folder), echoes);
      load(making, store, inputs, content, copies);
      Map<String, Long> figures = Figures.of(making.counts(), inputs, echoes);
      tellLeftOut(echoes, log);
      job.progress().step("writing the dumps");
      String id = new Outputs(job, making, clock).write();
      new Withdrawals(folder, job.base()).write(quads.nTriples(), job.out());
      job.progress().step("checking shapes and counts");
      check(store, log);
      addCopies(store, copies);
      new Agreement(making.dumps(), store.dataset(), making.counts(), making.tables()).require();
      job.progress().step("building the text indexes");
      store.index();
      SearchIndex.write(folder, store.dataset(), job.base());
      figures.put("findings", log.write(folder.resolve(FindingsFile.NAME)));
      Release release =
          new Release(folder, id, job.base(), job.asked(), job.fingerprint(), figures);
      release.write();
      Folders.delete(work);
      return release;
    }
  }

  private void load(Making making, Store store, Inputs inputs, Content content, List<Copy> copies)
      throws IOException, PublishException, InterruptedException {
    Catalogue catalogue = new Catalogue(job.base(), Measurement.of(job.ontology()), copies);
    store.load(
        loader -> {
          StreamRDF both = new Both(loader, making.quads().sink());
          content.sendTo(both);
          requireSomethingRead(inputs);
          CopiedStatements.send(copies, iris, making.quads().sink());
          Catalogue.Description description = catalogue.describe(survey(making));
          Content.send(description.triples(), iris.catalogueGraph(), both);
          making.described().set(description);
        });
  }

  /** They come when our own data were checked, whose rules they need not keep. */
  private void addCopies(Store store, List<Copy> copies)
      throws IOException, PublishException, InterruptedException {
    if (!copies.isEmpty()) {
      job.progress().step("adding copies of " + copies.stream().map(Copy::target).toList());
      store.load(loader -> CopiedStatements.send(copies, iris, loader));
    }
  }

  private Survey survey(Making making) throws IOException {
    String day = LocalDate.now(clock).toString();
    Path folder = making.folder().resolve(Sitemap.FOLDER);
    try (Sitemap sitemap = new Sitemap(folder, job.base(), day, Sitemap.MOST)) {
      return Survey.of(
          making.quads(), job.base(), making.work(), List.of(sitemap, making.tables().kinds()));
    }
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
