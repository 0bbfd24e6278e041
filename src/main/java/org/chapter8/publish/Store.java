package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Builds the store and the text index of a release. */
final class Store implements AutoCloseable {
  private static final MonitorOutput QUIET = (format, arguments) -> {};

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
    DatasetGraph raw = DatabaseMgr.connectDatasetGraph(Location.create(store.toString()));
    return new Store(folder, config, raw);
  }

  /** Something that sends quads. */
  interface Source {
    void sendTo(StreamRDF sink) throws IOException, PublishException;
  }

  /** Loads what {@code source} sends. */
  void load(Source source) throws IOException, PublishException {
    DataLoader loader = LoaderFactory.phasedLoader(raw, QUIET);
    loader.startBulk();
    try {
      loader.stream().start();
      source.sendTo(loader.stream());
      loader.stream().finish();
      loader.finishBulk();
    } catch (IOException | PublishException | RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
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
          index.addEntity(TextQueryFuncs.entityFromQuad(fields, quads.next()));
        }
      }
    }
    index.commit();
  }

  /** The store without its text index. */
  DatasetGraph dataset() {
    return raw;
  }

  @Override
  public void close() {
    if (raw.isInTransaction()) {
      raw.abort();
    }
    TDBInternal.expel(raw);
  }
}
