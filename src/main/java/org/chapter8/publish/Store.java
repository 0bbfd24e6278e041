package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chapter8.rdf.Iris;

/** Builds the store and the text index of a release. */
final class Store implements AutoCloseable {
  private final Path folder;
  private final StoreConfig config;
  private final DatasetGraph raw;

  private Store(Path folder, StoreConfig config, DatasetGraph raw) {
    this.folder = folder;
    this.config = config;
    this.raw = raw;
  }

  /** An empty store in the release folder {@code folder}. */
  static Store create(Path folder, StoreConfig config) throws IOException {
    Path store = Files.createDirectories(folder.resolve(StoreConfig.STORE));
    DatasetGraph raw =
        DatabaseMgr.connectDatasetGraph(
            Location.create(store.toString()), NodeCaches.within(Runtime.getRuntime().maxMemory()));
    forgetSizes(store);
    return new Store(folder, config, raw);
  }

  /** The sizes are of this process; whoever opens the release later has its own. */
  private static void forgetSizes(Path store) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(file -> file.endsWith("tdb.cfg")).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Something that sends quads. */
  interface Source {
    void sendTo(StreamRDF sink) throws IOException, PublishException, InterruptedException;
  }

  /**
   * Loads what {@code source} sends, in the calling thread: a bulk loader waits for ever for a
   * thread that a full disk has ended. What fails leaves the store to be closed and thrown away.
   */
  void load(Source source) throws IOException, PublishException, InterruptedException {
    raw.begin(TxnType.WRITE);
    source.sendTo(StreamRDFLib.dataset(raw));
    raw.commit();
    raw.end();
  }

  /** Indexes the literals of every property that the configuration names. */
  void index() throws IOException {
    DatasetGraphText dataset = config.open(folder);
    TextIndex index = dataset.getTextIndex();
    try {
      Txn.executeRead(raw, () -> index(index));
    } finally {
      index.close();
    }
  }

  private void index(TextIndex index) {
    EntityDefinition fields = index.getDocDef();
    for (String field : fields.fields()) {
      for (Node property : fields.getPredicates(field)) {
        Iterator<Quad> quads = raw.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
          add(index, quads.next());
        }
      }
    }
    index.commit();
  }

  /** Words find what we say; what was copied is looked up from there. */
  private static void add(TextIndex index, Quad quad) {
    if (!Iris.isExternalGraph(quad.getGraph())) {
      index.addEntity(TextQueryFuncs.entityFromQuad(index.getDocDef(), quad));
    }
  }

  /** The store without its text index. */
  DatasetGraph dataset() {
    return raw;
  }

  @Override
  public void close() {
    try {
      if (raw.isInTransaction()) {
        raw.abort();
      }
    } finally {
      TDBInternal.expel(raw);
    }
  }
}
