package org.chapter8.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The tables of a release: one a class that has a shape, with the metadata that CSVW asks for. */
final class TableDumps {
  /** The folder of the tables among the dumps. */
  static final String FOLDER = "csv";

  private final TableShapes shapes;
  private final ValueKinds kinds;

  private TableDumps(TableShapes shapes) {
    this.shapes = shapes;
    this.kinds = new ValueKinds(shapes.classes());
  }

  /** Tables as the shapes of an ontology have them. */
  static TableDumps of(Path ontology) throws IOException {
    return new TableDumps(TableShapes.read(ontology));
  }

  /** Has to see every resource before tables are written. */
  ValueKinds kinds() {
    return kinds;
  }

  /** What there will be. */
  List<Table> tables() {
    return shapes.classes().stream()
        .map(type -> Table.of(type, shapes.properties(type), kinds.of(type)))
        .toList();
  }

  /** Writes the metadata, and begins tables that are written while triples come by subject. */
  Open open(Path dumps) throws IOException {
    Path folder = Files.createDirectories(dumps.resolve(FOLDER));
    List<Table> tables = tables();
    new CsvwMetadata(shapes).write(folder.resolve(CsvwMetadata.FILE), tables);
    List<TableWriter> writers = new ArrayList<>();
    for (Table table : tables) {
      writers.add(new TableWriter(table, file(dumps, table)));
    }
    return new Open(writers, new BySubject(List.copyOf(writers)));
  }

  /**
   * Tables that are being written.
   *
   * @param triples where triples go
   */
  record Open(List<TableWriter> writers, BySubject triples) implements Closeable {
    Open {
      writers = List.copyOf(writers);
    }

    /** Ends the last row of each, and its file. */
    @Override
    public void close() throws IOException {
      triples.finish();
      for (TableWriter writer : writers) {
        writer.close();
      }
    }
  }

  private static Path file(Path dumps, Table table) {
    return dumps.resolve(FOLDER).resolve(table.name() + ".csv.gz");
  }

  /** How many rows a written table has, its heading not counted. */
  static long rows(Path dumps, Table table) throws IOException {
    try (Reader in =
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(dumps, table)), 1 << 13),
                StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(in, CSVFormat.RFC4180)) {
      return rows.stream().count() - 1;
    }
  }
}
