package org.chapter8.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chapter8.extract.structured.Desk;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the tables in which the Dag Hammarskjöld Library lists the meetings of the Security Council
 * of a year, or all vetoes.
 */
public final class MeetingTableReader {
  /** The kind of document, in messages and data. */
  public static final String KIND = "meeting-table";

  private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern RECORD_HEAD =
      Pattern.compile(
          "\\b(?:Meeting|Written)(?:\\s|<[^<>]{0,200}>){1,20}+Record\\b", Pattern.CASE_INSENSITIVE);

  private final SourceDocument source;
  private final ActorNames names;
  private final Desk desk;
  private final Markup markup;
  private int heads;

  private MeetingTableReader(SourceDocument source, Ref document, ActorNames names) {
    this.source = source;
    this.names = names;
    this.desk = new Desk(source, document);
    this.markup = new Markup(source.text().length());
  }

  /** Whether a text shows itself to be such a table: HTML with a column for the meeting record. */
  public static boolean recognises(String text) {
    return TABLE.matcher(text).find() && RECORD_HEAD.matcher(text).find();
  }

  /**
   * What the tables of a file say.
   *
   * @param document the identity of the document that is read
   * @throws UnreadableException if no table has a head that names record, date and topic
   */
  public static Extraction read(SourceDocument source, Ref document, ActorNames names)
      throws UnreadableException {
    MeetingTableReader reader = new MeetingTableReader(source, document, names);
    reader.tables();
    return reader.desk.extraction(KIND);
  }

  private void tables() throws UnreadableException {
    desk.main().language(Ref.language("ENG"));
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    for (Element table : Jsoup.parse(source.text(), "", parser).select("table")) {
      table(Grid.of(table, markup));
    }
    if (heads == 0) {
      throw new UnreadableException(
          Finding.ofFile(
              "table.no-head",
              Severity.ERROR,
              source.fileName(),
              "expected a table whose head names meeting record, date and topic, found none"));
    }
  }

  private void table(List<Row> rows) {
    Optional<RowReader> reader = Optional.empty();
    Optional<String> title = Optional.empty();
    for (Row row : rows) {
      Optional<Columns> head = Columns.of(row);
      if (head.isPresent()) {
        reader = Optional.of(new RowReader(desk, names, head.get(), year(title.orElse(""))));
        heads++;
        title.filter(words -> desk.main().hasNoTitle()).ifPresent(this::title);
      } else if (reader.isPresent() && !row.isBlank() && !row.isNote()) {
        reader.get().read(row);
      } else if (reader.isEmpty() && title.isEmpty() && !row.isBlank()) {
        title = Optional.of(row.cells().getFirst().firstLine());
      }
    }
  }

  private void title(String words) {
    desk.main().title(new LangString(words, "en"));
  }

  private OptionalInt year(String title) {
    TableYear year = TableYear.of(title, source.fileName(), source.text());
    if (year.disputed()) {
      desk.finding(
          "table.year-disputed",
          Severity.WARNING,
          "expected one year, found %d in the title and %d in the file name; symbols speak for %d"
              .formatted(
                  year.title().orElseThrow(),
                  year.fileName().orElseThrow(),
                  year.year().orElseThrow()));
    }
    return year.year();
  }
}
