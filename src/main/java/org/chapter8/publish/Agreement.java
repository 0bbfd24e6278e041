package org.chapter8.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** Counts a release in every form it has, and refuses one that does not say the same everywhere. */
final class Agreement {
  private final Path dumps;
  private final DatasetGraph store;
  private final Statistics described;
  private final TableDumps tables;

  Agreement(Path dumps, DatasetGraph store, Statistics described, TableDumps tables) {
    this.dumps = dumps;
    this.store = store;
    this.described = described;
    this.tables = tables;
  }

  /** What one form of a release counts. */
  private static final class Counted extends StreamRDFBase {
    private final NavigableMap<String, Long> properties = new TreeMap<>();
    private final NavigableMap<String, Long> classes = new TreeMap<>();
    private final NavigableMap<String, Long> graphs = new TreeMap<>();

    @Override
    public void triple(Triple triple) {
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.predicateMatches(RDF.Nodes.type)) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isTriple()) {
        triple(quad.asTriple());
      } else {
        graphs.merge(quad.getGraph().getURI(), 1L, Long::sum);
      }
    }
  }

  /** Reads dumps, tables and store again and compares them with each other and the catalogue. */
  void require() throws IOException, PublishException {
    Map<String, Counted> statements = new LinkedHashMap<>();
    statements.put("N-Triples dump", count(Dump.N_TRIPLES, Lang.NTRIPLES));
    statements.put("Turtle dump", count(Dump.TURTLE, Lang.TURTLE));
    statements.put("store", inStore());
    NavigableMap<String, Long> instances =
        counts(described.classes(), Statistics.OfClass::entities);
    NavigableMap<String, Long> triples = counts(described.properties(), Statistics.Counts::triples);
    for (Map.Entry<String, Counted> form : statements.entrySet()) {
      requireEqual("triples of each property", triples, form.getKey(), form.getValue().properties);
      requireEqual("instances of each class", instances, form.getKey(), form.getValue().classes);
    }
    NavigableMap<String, Long> quads = counts(described.graphs(), Statistics.OfGraph::triples);
    Map<String, Counted> graphs = new LinkedHashMap<>();
    graphs.put("N-Quads dump", count(Dump.N_QUADS, Lang.NQUADS));
    graphs.put("TriG dump", count(Dump.TRIG, Lang.TRIG));
    graphs.put("store", statements.get("store"));
    for (Map.Entry<String, Counted> form : graphs.entrySet()) {
      requireEqual("quads of each graph", quads, form.getKey(), form.getValue().graphs);
    }
    requireRows(instances);
  }

  private Counted count(Dump dump, Lang lang) throws IOException {
    Counted counted = new Counted();
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(dumps.resolve(dump.fileName())), 1 << 16)) {
      RDFParser.source(in).lang(lang).checking(false).parse((StreamRDF) counted);
    }
    return counted;
  }

  private Counted inStore() {
    Counted counted = new Counted();
    Txn.executeRead(
        store,
        () -> {
          store.getUnionGraph().find().forEachRemaining(counted::triple);
          store.find().forEachRemaining(counted::quad);
        });
    return counted;
  }

  private void requireRows(NavigableMap<String, Long> instances)
      throws IOException, PublishException {
    for (Table table : tables.tables()) {
      long rows = TableDumps.rows(dumps, table);
      long expected = instances.getOrDefault(table.type(), 0L);
      if (rows != expected) {
        throw new PublishException(
            "the rows of table %s and the instances of its class disagree: %d and %d"
                .formatted(table.name(), rows, expected));
      }
    }
  }

  private static <T> NavigableMap<String, Long> counts(
      NavigableMap<String, T> described, ToLongFunction<T> count) {
    NavigableMap<String, Long> counts = new TreeMap<>();
    described.forEach((iri, of) -> counts.put(iri, count.applyAsLong(of)));
    return counts;
  }

  /** Names the first that differs. */
  private static void requireEqual(
      String what,
      NavigableMap<String, Long> described,
      String form,
      NavigableMap<String, Long> found)
      throws PublishException {
    NavigableMap<String, Long> all = new TreeMap<>(described);
    found.forEach(all::putIfAbsent);
    for (String iri : all.keySet()) {
      long expected = described.getOrDefault(iri, 0L);
      long counted = found.getOrDefault(iri, 0L);
      if (expected != counted) {
        throw new PublishException(
            "the %s of the release disagree for <%s>: the VoID description has %d, the %s %d"
                .formatted(what, iri, expected, form, counted));
      }
    }
  }
}
