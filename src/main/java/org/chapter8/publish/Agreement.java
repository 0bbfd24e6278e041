package org.chapter8.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.VOID;

/** Counts a release in every form it has, and refuses one that does not say the same everywhere. */
final class Agreement {
  private final Path dumps;
  private final DatasetGraph store;
  private final Node dataset;

  Agreement(Path dumps, DatasetGraph store, Node dataset) {
    this.dumps = dumps;
    this.store = store;
    this.dataset = dataset;
  }

  /**
   * Reads dumps and store again and compares them with each other and with the VoID description.
   */
  void require() throws IOException, PublishException {
    Map<String, Long> triples = new LinkedHashMap<>();
    triples.put("N-Triples dump", count(Dump.N_TRIPLES, Lang.NTRIPLES));
    triples.put("Turtle dump", count(Dump.TURTLE, Lang.TURTLE));
    triples.put("store", Txn.calculateRead(store, () -> (long) store.getUnionGraph().size()));
    triples.put("VoID description", Txn.calculateRead(store, this::described));
    requireEqual("triples", triples);
    Map<String, Long> quads = new LinkedHashMap<>();
    quads.put("N-Quads dump", count(Dump.N_QUADS, Lang.NQUADS));
    quads.put("TriG dump", count(Dump.TRIG, Lang.TRIG));
    quads.put("store", Txn.calculateRead(store, () -> store.stream().count()));
    requireEqual("quads", quads);
  }

  private long count(Dump dump, Lang lang) throws IOException {
    StreamRDFCounting counter = StreamRDFLib.count();
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(dumps.resolve(dump.fileName())), 1 << 16)) {
      RDFParser.source(in).lang(lang).checking(false).parse(counter);
    }
    return counter.count();
  }

  private long described() {
    Graph union = store.getUnionGraph();
    Node value = G.getOneSP(union, dataset, VOID.triples.asNode());
    return ((Number) value.getLiteralValue()).longValue();
  }

  private static void requireEqual(String what, Map<String, Long> counts) throws PublishException {
    if (counts.values().stream().distinct().count() > 1) {
      throw new PublishException("the " + what + " of the release disagree: " + counts);
    }
  }
}
