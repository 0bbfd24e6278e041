package org.chapter8.serve.page;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Pages of statements and recommendations. */
final class StatementKind implements PageKind {
  @Override
  public String type() {
    return "c8:Statement";
  }

  @Override
  public String template() {
    return "statement";
  }

  @Override
  public StatementView view(Edition edition, Node thing, ResourceView all) {
    Occasions occasions = new Occasions(edition);
    Life lives = new Life(edition);
    Set<Node> life = lives.of(thing);
    return new StatementView(
        all,
        occasions.text(thing),
        occasions.links(thing, "c8:force"),
        edition.known().words(thing, "c8:actionVerb"),
        occasions.day(thing),
        occasions.occasions(thing),
        occasions.links(thing, "c8:madeBy"),
        occasions.links(thing, "c8:supportedBy"),
        occasions.links(thing, "c8:opposedBy"),
        occasions.links(thing, "c8:addressedTo"),
        themes(edition, thing),
        lives.steps(life),
        Life.more(life));
  }

  /** Its themes, each with the words of its classification. */
  static List<StatementView.ThemeWords> themes(Edition edition, Node thing) {
    Known known = edition.known();
    return known.subjects("oa:hasTarget", thing).stream()
        .flatMap(
            classification ->
                known.object(classification, "oa:hasBody").stream()
                    .map(theme -> words(edition, classification, theme)))
        .toList();
  }

  private static StatementView.ThemeWords words(Edition edition, Node classification, Node theme) {
    List<Text> words =
        edition.known().objects(classification, "c8:statedIn").stream()
            .flatMap(passage -> edition.names().of(passage, "oa:exact").stream().limit(1))
            .map(text -> new Text(text.value().replaceAll("\\s+", " "), text.lang()))
            .distinct()
            .toList();
    return new StatementView.ThemeWords(edition.names().link(theme), words);
  }
}
