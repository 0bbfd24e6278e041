package org.chapter8.serve.page;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Pictures of the whole: each with its table, its query and a file behind it. */
final class ExploreSection implements Section {
  private static final String ROOT = "/explore";

  @Override
  public Set<String> paths() {
    return Set.of(ROOT, ROOT + "/timeline", ROOT + "/network", ROOT + "/matrix");
  }

  @Override
  public boolean isSameForAllHosts() {
    return true;
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    Messages messages = Messages.of(visit.lang());
    String name = visit.path().substring(visit.path().lastIndexOf('/') + 1);
    String title = messages.say("explore.title." + name);
    if (visit.path().equals(ROOT)) {
      return Section.page(published, visit, title, "explore", "explore", new ExploreView.Index());
    }
    ExploreQuery query = ExploreQuery.run(published, name, visit.lang());
    Object view =
        switch (name) {
          case "timeline" -> Timeline.of(query, published.paths());
          case "network" -> Network.of(query, published.paths());
          default -> Matrix.of(query, published.paths());
        };
    return Section.page(published, visit, title, "explore", name, view);
  }

  /** A link to what a row names. */
  static Link link(Map<String, Node> row, String thing, String name, Paths paths) {
    String iri = ExploreQuery.words(row, thing);
    String words = ExploreQuery.words(row, name);
    String lang = row.containsKey(name) ? row.get(name).getLiteralLanguage() : "";
    Text label = words.isEmpty() ? Text.plain(paths.withoutBase(iri)) : new Text(words, lang);
    return new Link(paths.href(iri), label, iri);
  }
}
