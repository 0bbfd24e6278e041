package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.BySubject.Listener;
import org.chapter8.publish.Statistics.OfGraph;

/** One walk through the quads of a release, for everything that counts them. */
final class Survey {
  /** Bytes of lines that are held in memory: they come on top of the quads' own. */
  private static final long MEMORY = SortedLines.MEMORY / 2;

  private final Path work;
  private final Tally tally;
  private final Linksets linksets;
  private final Coverage coverage = new Coverage();
  private final NavigableMap<String, OfGraph> graphs;
  private Optional<Walked> walked = Optional.empty();

  private Survey(Path work, String base, NavigableMap<String, OfGraph> graphs) {
    this.work = work;
    this.tally = new Tally(new SortedLines(work, "objects", MEMORY));
    this.linksets = new Linksets(base);
    this.graphs = graphs;
  }

  /**
   * Walks through quads.
   *
   * @param work a folder for files that its owner deletes
   * @param others who else wants to see every subject
   */
  static Survey of(Quads quads, String base, Path work, List<Listener> others) throws IOException {
    Survey survey = new Survey(work, base, GraphCounts.of(quads.byGraph()));
    List<Listener> listeners = new java.util.ArrayList<>(others);
    listeners.addAll(List.of(survey.tally, survey.linksets, survey.coverage));
    Quads.parse(quads.nTriples(), new BySubject(listeners));
    return survey;
  }

  Coverage coverage() {
    return coverage;
  }

  /**
   * What these quads count together with further triples, of subjects that they have not.
   *
   * @param triples each once, subject by subject
   * @param graph the graph that they are in
   * @param rough leaves different objects out, which take a walk through all of them
   */
  Statistics with(List<Triple> triples, String graph, boolean rough) throws IOException {
    Tally own = tally.sibling(new SortedLines(work, "own-objects", MEMORY));
    BySubject subjects = new BySubject(List.of(own));
    triples.forEach(subjects::triple);
    subjects.finish();
    NavigableMap<String, OfGraph> all = new TreeMap<>(graphs);
    long count = triples.stream().map(Triple::getSubject).collect(Collectors.toSet()).size();
    all.put(graph, new OfGraph(triples.size(), count));
    Distinct distinct = rough ? tally.noneDistinct() : distinct(own, triples);
    return tally.plus(own, distinct, all, linksets.counts());
  }

  /** Counts among the triples change from one try to the next, but theirs are not asked for. */
  private Distinct distinct(Tally own, List<Triple> triples) throws IOException {
    List<Triple> others =
        triples.stream().filter(triple -> !VoidDescription.isCount(triple)).toList();
    if (walked.isEmpty() || !walked.get().triples().equals(others)) {
      walked = Optional.of(new Walked(others, tally.distinct(own)));
    }
    return walked.get().distinct();
  }

  /** The last walk through all objects, and with which further triples it was. */
  private record Walked(List<Triple> triples, Distinct distinct) {}
}
