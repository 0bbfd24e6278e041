package org.chapter8.serve.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpellingsTest {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String GRAPH = "http://example.org/g";

  @Test
  void whatTheStoreWritesOtherwiseIsGivenAsItWasPublished(@TempDir Path folder) throws Exception {
    List<String> literals =
        List.of(
            "\"38.70\"^^<" + XSD + "decimal>",
            "\"-8.00\"^^<" + XSD + "decimal>",
            "\"38.7\"^^<" + XSD + "decimal>",
            "\"1\"^^<" + XSD + "boolean>",
            "\"007\"^^<" + XSD + "integer>",
            "\"2004-07-20\"^^<" + XSD + "date>",
            "\"2004-07-20T10:00:00.500Z\"^^<" + XSD + "dateTime>",
            "\"2004\"^^<" + XSD + "gYear>",
            "\"1.50E1\"^^<" + XSD + "double>",
            "\"a \\\"quoted\\\" text\"",
            "\"文本\"@zh");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < literals.size(); i++) {
      lines.append(
          "<http://example.org/%d> <http://example.org/p> %s <%s> .\n"
              .formatted(i, literals.get(i), GRAPH));
    }
    Path dump = folder.resolve("dump.nq.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
    DatasetGraph published = RDFParser.fromString(lines.toString(), Lang.NQUADS).toDatasetGraph();
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> published.find().forEachRemaining(store::add));
    Set<Triple> stored = new HashSet<>();
    Txn.executeRead(
        store, () -> store.find().forEachRemaining(quad -> stored.add(quad.asTriple())));
    Set<Triple> expected =
        published.stream().map(quad -> quad.asTriple()).collect(Collectors.toSet());
    assertThat(stored).as("the store keeps values").isNotEqualTo(expected);

    Spellings spellings = Spellings.of(dump);
    assertThat(stored.stream().map(spellings::published).collect(Collectors.toSet()))
        .isEqualTo(expected);
  }
}
