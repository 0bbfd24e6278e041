package org.chapter8.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Objects with the cells they occur in, sorted so that equal objects stand together. */
final class ObjectLines {
  /** A longer object stands there by its checksum. */
  private static final int LONGEST = 100;

  private final NodeFormatterNT formatter = new NodeFormatterNT();
  private final SortedLines lines;

  ObjectLines(SortedLines lines) {
    this.lines = lines;
  }

  /** Told of each object once. */
  interface Reader {
    void object(Set<Cell> cells);
  }

  void add(Node object, Cell cell) throws IOException {
    StringWriterI out = new StringWriterI();
    formatter.format(out, object);
    String written = out.toString();
    String key = written.length() > LONGEST ? Checksums.sha256(written) : written;
    lines.add(key + '\t' + cell.classes() + '\t' + cell.property());
  }

  /** Goes through the objects of several of these. */
  static void read(List<ObjectLines> sources, Reader reader) throws IOException {
    List<LineCursor> cursors = new ArrayList<>();
    for (ObjectLines source : sources) {
      cursors.add(source.lines.open());
    }
    try (LineCursor merged = LineCursor.merge(cursors)) {
      String object = "";
      Set<Cell> cells = new HashSet<>();
      for (Optional<byte[]> next = merged.next(); next.isPresent(); next = merged.next()) {
        String line = new String(next.get(), StandardCharsets.UTF_8);
        int property = line.lastIndexOf('\t');
        int classes = line.lastIndexOf('\t', property - 1);
        if (!cells.isEmpty() && !line.substring(0, classes).equals(object)) {
          reader.object(cells);
          cells = new HashSet<>();
        }
        object = line.substring(0, classes);
        cells.add(
            new Cell(
                Integer.parseInt(line, classes + 1, property, 10),
                Integer.parseInt(line, property + 1, line.length(), 10)));
      }
      if (!cells.isEmpty()) {
        reader.object(cells);
      }
    }
  }
}
