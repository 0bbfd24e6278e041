package org.chapter8.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.echo.EchoFinder;
import org.chapter8.model.Finding;

/**
 * What to publish, and where.
 *
 * @param out the data folder
 * @param base the IRI under which resources live, ending in a slash
 * @param ontology the folder of the ontology, its context and the authority tables
 * @param config the assembler file
 * @param inputs the files to read
 * @param asked what somebody asked to be read; empty where nobody did, and the seeds are
 * @param fingerprint of everything the release is made from
 * @param reader reads a file; called from several threads
 * @param echoes finds what comes back to what was said before
 * @param threads how many files are read at a time, at least 1
 * @param checks whether the data keeps its promises; an error keeps the release from being used
 * @param progress where steps that take time are told
 */
public record Job(
    Path out,
    String base,
    Path ontology,
    StoreConfig config,
    List<Input> inputs,
    List<String> asked,
    String fingerprint,
    InputReader reader,
    EchoFinder echoes,
    int threads,
    Function<DatasetGraph, List<Finding>> checks,
    Progress progress) {
  public Job {
    inputs = List.copyOf(inputs);
    asked = List.copyOf(asked);
    if (threads < 1) {
      throw new IllegalArgumentException("expected at least 1 thread, found " + threads);
    }
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("a base IRI ends in \"/\", found \"" + base + "\"");
    }
  }

  /** Told about each step. */
  @FunctionalInterface
  public interface Progress {
    void step(String what);

    /** Told about each error when it is found. */
    default void error(Finding finding) {
      step(finding.toString());
    }
  }
}
