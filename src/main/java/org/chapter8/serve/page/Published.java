package org.chapter8.serve.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chapter8.publish.PublishedCopy;
import org.chapter8.publish.Release;
import org.chapter8.publish.search.SearchIndex;
import org.chapter8.serve.examples.Examples.Example;

/**
 * The release that pages are made of.
 *
 * @param home the project's folder: ontology, queries
 * @param vocabulary the ontology graph
 * @param search finds its pages
 * @param examples questions to begin with, at the end those that ask other services too
 * @param readings the documents that were read
 * @param remembered what was read for one page and is kept for others
 * @param copies of other graphs that it holds
 */
public record Published(
    Path home,
    Release release,
    DatasetGraph store,
    Graph vocabulary,
    Paths paths,
    SearchIndex search,
    List<Example> examples,
    Readings readings,
    Remembered remembered,
    List<PublishedCopy> copies) {
  public Published {
    examples = List.copyOf(examples);
    copies = List.copyOf(copies);
  }

  /** Makes something of the release in one language, within a transaction. */
  <T> T read(Lang lang, Function<Edition, T> made) {
    return read(new Visit("", Map.of(), lang), made);
  }

  /** The same for a request with parameters. */
  <T> T read(Visit visit, Function<Edition, T> made) {
    return Txn.calculateRead(
        store,
        () -> {
          Known known = new Known(store.getUnionGraph(), remembered.said());
          Edition edition = Edition.of(visit.lang(), known, new Known(vocabulary), paths);
          return made.apply(edition.with(readings, visit).with(copies));
        });
  }
}
