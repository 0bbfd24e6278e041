package org.chapter8.publish;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chapter8.echo.Said;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Statements as lines, so that they can be sorted on disk: by day, those without one last, then by
 * identity. Cells are parted by tabs, the items of a list by a control character.
 */
final class SaidLines {
  private static final String CELLS = "\t";
  private static final String ITEMS = "\u001f";
  private static final String UNDATED = "9999-99-99";
  private static final int COUNT = 13;

  private SaidLines() {}

  static String write(Said said) {
    return String.join(
        CELLS,
        said.day().map(LocalDate::toString).orElse(UNDATED),
        write(said.id()),
        said.text().lang(),
        said.text().value().replaceAll("[\\p{Cntrl}]+", " "),
        write(said.source()),
        write(said.document()),
        Integer.toString(said.position()),
        write(said.madeBy()),
        write(said.addressedTo()),
        write(said.themes()),
        said.force(),
        write(said.cites()),
        write(said.refersTo()));
  }

  static Said read(String line) {
    List<String> cells = List.of(line.split(CELLS, -1));
    if (cells.size() != COUNT) {
      throw new IllegalArgumentException("expected " + COUNT + " cells, found " + line);
    }
    return new Said(
        ref(cells.get(1)),
        new LangString(cells.get(3), cells.get(2)),
        Optional.of(cells.get(0)).filter(day -> !day.equals(UNDATED)).map(LocalDate::parse),
        ref(cells.get(4)),
        ref(cells.get(5)),
        Integer.parseInt(cells.get(6)),
        refs(cells.get(7)),
        refs(cells.get(8)),
        refs(cells.get(9)),
        cells.get(10),
        refs(cells.get(11)),
        refs(cells.get(12)));
  }

  private static String write(Ref ref) {
    return ref.kind() + "/" + ref.key();
  }

  private static String write(List<Ref> refs) {
    return refs.stream().map(SaidLines::write).collect(Collectors.joining(ITEMS));
  }

  private static List<Ref> refs(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(ITEMS)).map(SaidLines::ref).toList();
  }

  private static Ref ref(String written) {
    int slash = written.indexOf('/');
    return new Ref(Ref.Kind.valueOf(written.substring(0, slash)), written.substring(slash + 1));
  }
}
