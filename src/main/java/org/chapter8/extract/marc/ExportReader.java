package org.chapter8.extract.marc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapter8.extract.structured.Desk;
import org.chapter8.extract.structured.Span;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;

/**
 * Reads exports of the UN Digital Library as separated values: a row is a catalogue record, and
 * says what the same record says in MARCXML.
 */
public final class ExportReader {
  /** The kind of document, in messages and data. */
  public static final String KIND = "document-export";

  /** Fields whose subfields are one thing together; of others each value is a field of its own. */
  private static final List<String> WHOLE = List.of("245", "239", "991");

  private final Desk desk;
  private final RecordRules rules;

  private ExportReader(Desk desk, ActorNames names) {
    this.desk = desk;
    this.rules = new RecordRules(desk, names);
  }

  /** Whether a text shows itself to be such an export: its first row names fields. */
  public static boolean recognises(String text) {
    if (text.stripLeading().startsWith("<")) {
      return false;
    }
    return text.lines()
        .findFirst()
        .flatMap(line -> new CsvRows(line).next())
        .flatMap(ExportHead::of)
        .isPresent();
  }

  /**
   * What the rows of a file say.
   *
   * @param document the identity of the document that is read
   */
  public static Extraction read(SourceDocument source, Ref document, ActorNames names) {
    Desk desk = new Desk(source, document);
    ExportReader reader = new ExportReader(desk, names);
    CsvRows rows = new CsvRows(source.text());
    Optional<ExportHead> head = Optional.empty();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      Optional<ExportHead> found = ExportHead.of(row.get());
      if (found.isEmpty() && head.isPresent()) {
        reader.read(row.get(), head.get());
      }
      head = found.isPresent() ? found : head;
    }
    return desk.extraction(KIND);
  }

  private void read(CsvRows.Row row, ExportHead head) {
    if (row.open() || row.cells().size() > head.columns().size()) {
      String found =
          row.open() ? "quotation marks that are not closed" : row.cells().size() + " cells";
      desk.finding(
          "export.row-unread",
          Severity.WARNING,
          row.span(),
          "expected at most %d cells in a row, found %s".formatted(head.columns().size(), found));
      return;
    }
    rules.read(new MarcRecord(fields(row, head), row.span()));
  }

  private static List<Field> fields(CsvRows.Row row, ExportHead head) {
    List<Field> fields = new ArrayList<>();
    Map<String, Field> whole = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      CsvRows.Cell cell = row.cells().get(i);
      Optional<ExportHead.Column> column = head.columns().get(i);
      if (column.isPresent() && !cell.value().isBlank()) {
        String tag = column.get().tag();
        List<Field> found = fields(column.get(), cell);
        if (WHOLE.contains(tag)) {
          whole.merge(tag, found.getFirst(), ExportReader::together);
        } else {
          fields.addAll(found);
        }
      }
    }
    fields.addAll(whole.values());
    return fields;
  }

  private static List<Field> fields(ExportHead.Column column, CsvRows.Cell cell) {
    return column.values(cell.value()).stream()
        .map(
            value ->
                new Field(
                    column.tag(), List.of(new Field.Subfield(column.code(), value)), cell.span()))
        .toList();
  }

  private static Field together(Field one, Field other) {
    List<Field.Subfield> subfields = new ArrayList<>(one.subfields());
    subfields.addAll(other.subfields());
    Span span = one.span().to(other.span());
    return new Field(one.tag(), subfields, span);
  }
}
