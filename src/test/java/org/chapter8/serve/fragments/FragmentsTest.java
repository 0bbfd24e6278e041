package org.chapter8.serve.fragments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.serve.query.Deadlines;
import org.junit.jupiter.api.Test;

/** Long fragments, read in stretches. */
final class FragmentsTest {
  private static final int QUADS = 12_345;
  private static final QuadPattern EVERYTHING =
      new QuadPattern(Node.ANY, Node.ANY, Node.ANY, Node.ANY);

  private static final Deadlines DEADLINES = new Deadlines();

  private final DatasetGraph store = DatasetGraphFactory.createTxnMem();

  private static Node node(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  private Fragments filled() {
    store.executeWrite(
        () -> {
          for (int i = 0; i < QUADS; i++) {
            store.add(node("graph" + i % 2), node("s" + i / 2), node("p"), node("o"));
          }
        });
    return new Fragments(store, DEADLINES, Duration.ofSeconds(30));
  }

  @Test
  void thePagesOfAllStretchesAreEverythingOnce() {
    Fragments fragments = filled();
    Set<Quad> seen = new HashSet<>();
    List<Integer> sizes = new ArrayList<>();
    // Backwards, so that nothing is learned from the pages before.
    for (int page = 124; page > 0; page--) {
      Fragment fragment = fragments.page(EVERYTHING, page);
      assertThat(fragment.total()).isEqualTo(QUADS);
      assertThat(fragment.last()).isEqualTo(124);
      seen.addAll(fragment.quads());
      sizes.add(fragment.quads().size());
    }
    assertThat(seen).hasSize(QUADS);
    assertThat(sizes.getFirst()).isEqualTo(45);
    assertThat(sizes.subList(1, 124)).containsOnly(100);
  }

  @Test
  void whatTakesTooLongIsStopped() {
    DatasetGraph endless =
        new DatasetGraphWrapper(store) {
          @Override
          public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
            Quad quad = Quad.create(node("g"), node("s"), node("p"), node("o"));
            return Stream.generate(() -> quad).iterator();
          }
        };
    Fragments fragments = new Fragments(endless, DEADLINES, Duration.ofMillis(50));
    assertThatThrownBy(() -> fragments.page(EVERYTHING, 1))
        .isInstanceOf(QueryCancelledException.class);
    assertThat(DEADLINES.running()).isZero();
  }

  @Test
  void theUnionHasATripleOfSeveralGraphsOnce() {
    Fragment union = filled().page(EVERYTHING.ofTriples(), 1);
    assertThat(union.total()).isEqualTo((QUADS + 1) / 2);
    assertThat(union.quads()).allMatch(Quad::isDefaultGraph);
  }

  @Test
  void behindTheLastPageThereIsNone() {
    Fragments fragments = filled();
    assertThat(fragments.page(EVERYTHING, 99_999_999).isThere()).isFalse();
    assertThat(fragments.page(EVERYTHING, 125).isThere()).isFalse();
    QuadPattern nothing = new QuadPattern(node("none"), Node.ANY, Node.ANY, Node.ANY);
    assertThat(fragments.page(nothing, 1)).isEqualTo(new Fragment(nothing, 1, List.of(), 0));
    assertThat(fragments.page(nothing, 1).isThere()).isTrue();
  }
}
