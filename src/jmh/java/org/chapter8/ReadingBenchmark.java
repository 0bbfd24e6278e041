package org.chapter8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.chapter8.extract.Readers;
import org.chapter8.link.NameIndex;
import org.chapter8.model.Extraction;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.ExtractionMapper;
import org.chapter8.rdf.Iris;
import org.chapter8.source.Sources;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast documents are read, from the file to what it says, and how fast what they say is mapped
 * to triples; in one thread. An operation is a whole corpus: the counters tell documents, megabytes
 * of source and triples a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
public class ReadingBenchmark {
  private static final int SYNTHETIC = 200;
  private static final double BYTES_OF_A_MEGABYTE = 1e6;

  /** Which documents. */
  @Param({"seeds", "synthetic"})
  public String corpus;

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final ExtractionMapper mapper = new ExtractionMapper(iris);
  private final List<Path> files = new ArrayList<>();
  private final List<Extraction> extractions = new ArrayList<>();
  private Readers readers;
  private double megabytes;
  private long triples;

  /** What an operation dealt with, which the harness divides by the time. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counters {
    public double documents;
    public double megabytes;
    public double triples;

    /** Counters are summed over an iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      documents = 0;
      megabytes = 0;
      triples = 0;
    }
  }

  /** Reads everything once, to know what there is. */
  @Setup
  public void prepare() throws IOException, UnreadableException {
    readers = new Readers(new NameIndex(AuthorityReader.read(Path.of("ontology"), iris)));
    try (Stream<Path> found = Files.list(folder())) {
      found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    for (Path file : files) {
      extractions.add(readers.read(Sources.read(file)));
      megabytes += Files.size(file) / BYTES_OF_A_MEGABYTE;
    }
    triples = mapAll();
  }

  private Path folder() throws IOException {
    if (corpus.equals("seeds")) {
      return Path.of("seeds");
    }
    Path folder = Files.createTempDirectory("letters");
    SyntheticLetters.write(folder, SYNTHETIC);
    return folder;
  }

  private long mapAll() {
    StreamRDFCounting counter = StreamRDFLib.count();
    extractions.forEach(extraction -> mapper.map(extraction, counter));
    return counter.count();
  }

  private void count(Counters counters) {
    counters.documents += files.size();
    counters.megabytes += megabytes;
    counters.triples += triples;
  }

  /** File to extraction. */
  @Benchmark
  public void read(Blackhole sink, Counters counters) throws UnreadableException {
    for (Path file : files) {
      sink.consume(readers.read(Sources.read(file)));
    }
    count(counters);
  }

  /** Extraction to triples. */
  @Benchmark
  public long map(Counters counters) {
    count(counters);
    return mapAll();
  }
}
