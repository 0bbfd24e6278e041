package org.chapter8.serve.page;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chapter8.publish.Release;

/**
 * The release that pages are made of.
 *
 * @param home the project's folder: ontology, queries
 * @param vocabulary the ontology graph
 */
public record Published(
    Path home, Release release, DatasetGraph store, Graph vocabulary, Paths paths) {
  /** Makes something of the release in one language, within a transaction. */
  <T> T read(Lang lang, Function<Edition, T> made) {
    return Txn.calculateRead(
        store, () -> made.apply(Edition.of(lang, store.getUnionGraph(), vocabulary, paths)));
  }
}
