package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
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
   */
  Statistics with(List<Triple> triples, String graph) throws IOException {
    Tally own = tally.sibling(new SortedLines(work, "own-objects", MEMORY));
    BySubject subjects = new BySubject(List.of(own));
    triples.forEach(subjects::triple);
    subjects.finish();
    NavigableMap<String, OfGraph> all = new TreeMap<>(graphs);
    long count = triples.stream().map(Triple::getSubject).collect(Collectors.toSet()).size();
    all.put(graph, new OfGraph(triples.size(), count));
    return tally.plus(own, all, linksets.counts());
  }
}
