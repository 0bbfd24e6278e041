package org.chapter8.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.BySubject.Resource;

/** Writes the rows of one table as RFC 4180 has them, in UTF-8, compressed. */
final class TableWriter implements BySubject.Listener, Closeable {
  private final Table table;
  private final CSVPrinter csv;
  private final Map<String, Integer> positions = new HashMap<>();

  TableWriter(Table table, Path file) throws IOException {
    this.table = table;
    this.csv =
        new CSVPrinter(
            new BufferedWriter(
                new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(file), 1 << 13),
                    StandardCharsets.UTF_8)),
            CSVFormat.RFC4180);
    List<String> head = new ArrayList<>(List.of(Table.IRI));
    for (Column column : table.columns()) {
      positions.put(column.property() + ' ' + column.kind(), head.size());
      head.add(column.name());
    }
    csv.printRecord(head);
  }

  @Override
  public void resource(Resource resource) {
    if (!resource.types().contains(table.type())) {
      return;
    }
    String[] cells = new String[positions.size() + 1];
    java.util.Arrays.fill(cells, "");
    cells[0] = resource.subject().getURI();
    for (Triple triple : resource.triples()) {
      String kind = ValueKinds.kind(triple.getObject());
      int at = positions.get(triple.getPredicate().getURI() + ' ' + kind);
      String value = ValueKinds.text(triple.getObject());
      String separator = table.columns().get(at - 1).separator();
      cells[at] = cells[at].isEmpty() ? value : cells[at] + separator + value;
    }
    try {
      csv.printRecord((Object[]) cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
