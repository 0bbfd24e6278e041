package org.chapter8.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.echo.Said;
import org.chapter8.echo.Sayings;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;
import org.chapter8.model.TextLayer;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.DocumentSeries;
import org.chapter8.rdf.ExtractionMapper;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.links.DocumentLinks;
import org.chapter8.rdf.links.LinkTables;
import org.chapter8.rdf.links.SymbolLinks;

/**
 * Reads and maps the inputs in several threads and sends on what they say in their order; a file
 * that fails is a finding and keeps no other from its place.
 */
final class Inputs {
  private final Job job;
  private final Iris iris;
  private final ExtractionMapper mapper;
  private final FindingLog findings;
  private final DocumentSeries series;
  private final DocumentLinks links;
  private final Map<Ref, String> seen = new HashMap<>();
  private long refused;
  private int number;

  Inputs(Job job, ExtractionMapper mapper, FindingLog findings) {
    this.job = job;
    this.iris = new Iris(job.base());
    this.mapper = mapper;
    this.findings = findings;
    this.series = DocumentSeries.load(job.ontology(), iris);
    this.links = new DocumentLinks(LinkTables.load(job.ontology()), iris);
  }

  /**
   * What became of a file.
   *
   * @param document that was read; empty if none could be
   * @param quads what it says
   * @param said its statements, as they are compared with others
   * @param findings what was found while reading it
   * @param text that its passages quote, held until its turn comes
   */
  private record Outcome(
      Input input,
      Optional<Ref> document,
      List<Quad> quads,
      List<Said> said,
      List<Finding> findings,
      Optional<TextLayer> text) {}

  /**
   * Sends what each file says to {@code sink}, its text to {@code texts} and its statements to
   * {@code echoes}, in the order of the job.
   */
  void sendTo(StreamRDF sink, Texts texts, Echoes echoes) throws InterruptedException {
    new InOrder<Input, Outcome>(job.threads(), this::read)
        .forEach(job.inputs(), outcome -> take(outcome, sink, texts, echoes));
  }

  private Outcome read(Input input) {
    String name = input.name();
    try {
      Extraction extraction = job.reader().read(input.file());
      List<Quad> quads = new ArrayList<>();
      mapper.map(extraction, into(quads));
      Stream.of(
              SymbolLinks.triples(extraction, iris),
              series.triples(extraction),
              links.triples(extraction))
          .flatMap(List::stream)
          .forEach(triple -> quads.add(Quad.create(iris.linksGraph(), triple)));
      List<Finding> found = extraction.findings().stream().map(each -> each.in(name)).toList();
      return new Outcome(
          input,
          Optional.of(extraction.document()),
          quads,
          Sayings.of(extraction),
          found,
          extraction.text());
    } catch (UnreadableException e) {
      return refused(input, e.finding().in(name));
    } catch (RuntimeException | StackOverflowError e) {
      // A defect of one rule on one text must not keep the other documents from their readers.
      String message = "reading failed: " + e;
      return refused(input, Finding.ofFile("input.failed", Severity.ERROR, name, message));
    }
  }

  private static StreamRDF into(List<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    };
  }

  private static Outcome refused(Input input, Finding finding) {
    return new Outcome(
        input, Optional.empty(), List.of(), List.of(), List.of(finding), Optional.empty());
  }

  private void take(Outcome outcome, StreamRDF sink, Texts texts, Echoes echoes) {
    String name = outcome.input().name();
    number++;
    job.progress().step("reading " + name + " (" + number + " of " + job.inputs().size() + ")");
    outcome.findings().forEach(this::add);
    if (outcome.document().isEmpty()) {
      refused++;
      outcome.findings().forEach(job.progress()::error);
      return;
    }
    Ref document = outcome.document().get();
    String first = seen.putIfAbsent(document, name);
    if (first == null) {
      outcome.quads().forEach(sink::quad);
      outcome.said().forEach(echoes::add);
      outcome.text().ifPresent(text -> write(text, texts));
    } else {
      add(sameDocument(name, document, first));
    }
  }

  private static void write(TextLayer text, Texts texts) {
    try {
      texts.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Finding finding) {
    try {
      findings.add(finding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding sameDocument(String name, Ref document, String first) {
    String message = "expected each document once; " + document + " was already read from " + first;
    return Finding.ofFile("input.same-document", Severity.WARNING, name, message);
  }

  /** How many documents were read, each counted once. */
  long read() {
    return seen.size();
  }

  /** How many files could not be read. */
  long refused() {
    return refused;
  }
}
