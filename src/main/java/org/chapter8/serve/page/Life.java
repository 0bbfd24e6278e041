package org.chapter8.serve.page;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The life of a recommendation: what it comes back to, what comes back to it, and so on. */
final class Life {
  /** More statements than a reader follows on one page. */
  private static final int SHOWN = 40;

  private static final String ECHOES = "c8:echoes";

  private final Edition edition;
  private final Occasions occasions;

  Life(Edition edition) {
    this.edition = edition;
    this.occasions = new Occasions(edition);
  }

  /** Everything tied to a statement, however many ties away, the nearest first; itself is first. */
  Set<Node> of(Node statement) {
    Known known = edition.known();
    Set<Node> met = new LinkedHashSet<>(List.of(statement));
    Deque<Node> next = new ArrayDeque<>(met);
    while (!next.isEmpty()) {
      Node node = next.remove();
      Stream.concat(known.objects(node, ECHOES).stream(), known.subjects(ECHOES, node).stream())
          .filter(met::add)
          .forEach(next::add);
    }
    return met;
  }

  /** The nearest of a life in the order of time; nothing for a statement that stands alone. */
  List<StatementView.Step> steps(Set<Node> life) {
    Node own = life.iterator().next();
    List<Node> shown = life.stream().limit(SHOWN).toList();
    return life.size() == 1
        ? List.of()
        : shown.stream()
            .map(node -> step(node, node.equals(own), shown))
            .sorted(Comparator.comparing(StatementView.Step::day))
            .toList();
  }

  /** How many of a life are not shown. */
  static int more(Set<Node> life) {
    return Math.max(0, life.size() - SHOWN);
  }

  private StatementView.Step step(Node node, boolean isThis, List<Node> shown) {
    return new StatementView.Step(
        occasions.day(node),
        edition.names().link(node, occasions.called(node)),
        occasions.text(node),
        occasions.links(node, "c8:madeBy"),
        occasions.occasions(node),
        isThis,
        edition.known().subjects("c8:linksFrom", node).stream()
            .filter(link -> isTie(link, shown))
            .map(this::tie)
            .toList());
  }

  private boolean isTie(Node link, List<Node> shown) {
    return edition.known().object(link, "c8:echoKind").isPresent()
        && edition.known().object(link, "c8:linksTo").filter(shown::contains).isPresent();
  }

  private StatementView.Tie tie(Node link) {
    Known known = edition.known();
    Node earlier = known.object(link, "c8:linksTo").orElseThrow();
    return new StatementView.Tie(
        known.object(link, "c8:echoKind").map(edition.names()::name).orElseThrow(),
        edition.names().link(earlier, occasions.called(earlier)),
        known.words(link, "c8:score"),
        edition.names().of(link, "c8:evidence").stream().findFirst().orElse(Text.plain("")),
        edition.names().link(link, Text.plain(known.words(link, "c8:method"))));
  }
}
