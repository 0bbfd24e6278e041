package org.chapter8.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.chapter8.publish.CompactContext;
import org.chapter8.publish.Prefixes;
import org.chapter8.publish.Release;
import org.chapter8.publish.Withdrawn;
import org.chapter8.publish.search.SearchIndex;
import org.chapter8.rdf.Iris;
import org.chapter8.serve.examples.Examples;
import org.chapter8.serve.feed.Feed;
import org.chapter8.serve.fragments.Fragments;
import org.chapter8.serve.page.Paths;
import org.chapter8.serve.page.Published;
import org.chapter8.serve.page.Readings;
import org.chapter8.serve.page.Remembered;
import org.chapter8.serve.reconcile.ReconcileService;

/**
 * What the pages of one release share.
 *
 * @param home the project's folder: ontology, queries
 * @param vocabulary the ontology graph, for labels and for its own page
 * @param offer what the query service tells of itself
 */
record Site(
    Path home,
    Release release,
    Withdrawn withdrawn,
    Iris iris,
    Paths paths,
    DatasetGraph store,
    Graph vocabulary,
    Describer describer,
    Published published,
    Writing writing,
    Reply reply,
    ReconcileService reconciliation,
    Fragments fragments,
    Feed feed,
    Offer offer)
    implements AutoCloseable {
  /** The namespace of the ontology. */
  static final String NS = Prefixes.all().get("c8");

  static Site of(Path home, Release release, DatasetGraph store, Prepared prepared, Engine engine)
      throws IOException {
    Iris iris = new Iris(release.base());
    Graph vocabulary = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        store, () -> store.getGraph(iris.ontologyGraph()).find().forEach(vocabulary::add));
    Paths paths = new Paths(iris);
    return new Site(
        home,
        release,
        Withdrawn.of(release),
        iris,
        paths,
        store,
        vocabulary,
        new Describer(store, PageQueries.read(home.resolve("queries/pages"))),
        new Published(
            home,
            release,
            store,
            vocabulary,
            paths,
            SearchIndex.open(release.folder(), store, release.base()),
            Stream.concat(Examples.all(home).stream(), Examples.federated(home).stream()).toList(),
            Readings.of(release),
            Remembered.nothing(),
            release.copies()),
        new Writing(CompactContext.read(home.resolve("ontology/context.jsonld"))),
        new Reply(release.modified(), prepared),
        ReconcileService.of(store, iris, vocabulary, paths::href),
        new Fragments(store, engine.deadlines(), TimeLimit.of(store.getContext())),
        Feed.of(release, store),
        engine.offer(store));
  }

  @Override
  public void close() throws IOException {
    published.search().close();
  }
}
