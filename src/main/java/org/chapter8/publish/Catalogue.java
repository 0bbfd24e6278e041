package org.chapter8.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chapter8.rdf.copies.Copy;

/**
 * What the release says of itself: VoID with partitions, DCAT, where copies in it are from, and how
 * well reading was measured to be. It counts itself too, so that its numbers are those that a query
 * over everything gives.
 */
final class Catalogue {
  /** The licence of the data. */
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  /** An order that keeps what is said of one resource together. */
  static final Comparator<Triple> BY_SUBJECT =
      Comparator.comparing(triple -> triple.getSubject().getURI());

  private static final int MOST_ROUNDS = 10;

  /** The first gives the partitions of everything else, the second those of the catalogue too. */
  private static final int ROUGH_ROUNDS = 2;

  private final String base;
  private final Node dataset;
  private final List<Measurement> measurements;
  private final List<Copy> copies;

  Catalogue(String base, List<Measurement> measurements, List<Copy> copies) {
    this.base = base;
    this.dataset = new TripleList(base).at("dataset");
    this.measurements = List.copyOf(measurements);
    this.copies = List.copyOf(copies);
  }

  /** The resource that stands for everything published. */
  Node dataset() {
    return dataset;
  }

  /**
   * A catalogue with what it and everything else count.
   *
   * @param triples of the catalogue, each once, subject by subject
   */
  record Description(List<Triple> triples, Statistics counts) {
    Description {
      triples = List.copyOf(triples);
    }
  }

  /**
   * The catalogue of a release.
   *
   * @throws IOException if lines on disk cannot be read
   * @throws IllegalStateException if its counts do not settle
   */
  Description describe(Survey others) throws IOException {
    List<Triple> triples = List.of();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Statistics counts = others.with(triples, catalogueGraph(), round < ROUGH_ROUNDS);
      List<Triple> next = triples(others, counts);
      if (next.equals(triples)) {
        return new Description(triples, counts);
      }
      triples = next;
    }
    throw new IllegalStateException("the catalogue's own counts do not settle");
  }

  private String catalogueGraph() {
    return base + "graph/catalogue";
  }

  private List<Triple> triples(Survey others, Statistics counts) {
    TripleList out = new TripleList(base);
    new DcatDescription(out).add(others.coverage());
    new VoidDescription(base, out).add(counts);
    List<Triple> all = new ArrayList<>(out.triples());
    copies.forEach(copy -> all.addAll(CopyDescription.of(base, copy)));
    all.addAll(Quality.describe(base, dataset, measurements));
    return all.stream().distinct().sorted(BY_SUBJECT).toList();
  }
}
