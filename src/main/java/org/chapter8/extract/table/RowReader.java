package org.chapter8.extract.table;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapter8.extract.structured.Desk;
import org.chapter8.extract.table.Columns.Column;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;

/** Reads the rows of one table, each as a meeting or as another part or item of one. */
final class RowReader {
  static final String RULE = "table.row";

  private static final Pattern PRESS_RELEASE =
      Pattern.compile("\\bS[CG](?:/SM)?/\\d{1,6}(?:/(?:Rev|Add)\\.\\d{1,2})?(?:-S[CG]/\\d{1,6})?");
  private static final Pattern RESUMED =
      Pattern.compile(" ?\\[[^\\[\\]]{0,40}\\bresumed\\b[^\\[\\]]{0,40}\\]");
  private static final int SHOWN = 120;

  private final Desk desk;
  private final Columns columns;
  private final OptionalInt year;
  private final RowOutcomes outcomes;
  private final Map<Ref, MeetingDays> known = new HashMap<>();
  private final Set<Ref> resumed = new HashSet<>();
  private Optional<Head> last = Optional.empty();

  RowReader(Desk desk, ActorNames names, Columns columns, OptionalInt year) {
    this.desk = desk;
    this.columns = columns;
    this.year = year;
    this.outcomes = new RowOutcomes(desk, names);
  }

  void read(Row row) {
    Head head = head(row);
    Optional<Ref> id = identity(head, row);
    if (id.isEmpty()) {
      desk.finding(
          "table.row-unread",
          Severity.WARNING,
          row.own(),
          "expected the symbol of a record or a day, found: " + shown(row.line()));
      return;
    }
    last = Optional.of(head);
    MeetingBuilder meeting = desk.meeting(id.get(), RULE);
    Ref passage = desk.passage(row.own());
    meeting.statedIn(List.of(passage)).organ(RowDocuments.COUNCIL);
    meeting.meetingStatus(Ref.term("held"));
    head.record().number().ifPresent(meeting::meetingNumber);
    if (head.record().closed()) {
      meeting.meetingFormat(List.of(Ref.term("privateMeeting")));
    }
    days(row, head, meeting);
    contents(row, head, meeting, new RowDocuments(desk, passage, head.days()));
  }

  /** A row without record and day goes on about the meeting of the row before it. */
  private Head head(Row row) {
    Optional<Cell> record = columns.cell(row, Column.RECORD);
    Optional<Cell> date = columns.cell(row, Column.DATE);
    boolean goesOn =
        record.map(Cell::isBlank).orElse(false) && date.map(Cell::isBlank).orElse(false);
    if (goesOn && last.isPresent()) {
      return last.get();
    }
    return new Head(
        RecordCell.of(record.map(Cell::line).orElse("")),
        date.flatMap(cell -> MeetingDays.of(cell.line(), year)));
  }

  /** By its number; by its day and the first document where there is no record of a meeting. */
  private Optional<Ref> identity(Head head, Row row) {
    if (head.record().number().isPresent()) {
      int number = head.record().number().getAsInt();
      return number == 0 ? Optional.empty() : Optional.of(meeting(Integer.toString(number)));
    }
    List<String> keys = new ArrayList<>(head.record().symbols());
    for (Column column : List.of(Column.LETTER, Column.RESULT_LETTER, Column.OUTCOME)) {
      columns.cell(row, column).ifPresent(cell -> keys.addAll(Symbol.in(cell.line())));
    }
    columns
        .cell(row, Column.TOPIC)
        .filter(cell -> !cell.isEmpty())
        .ifPresent(cell -> keys.add(cell.line()));
    boolean identified = head.days().isPresent() && !keys.isEmpty();
    return identified
        ? Optional.of(meeting(head.days().get().first() + "/" + keys.getFirst()))
        : Optional.empty();
  }

  private static Ref meeting(String number) {
    return Ref.meeting("SC", number);
  }

  private void days(Row row, Head head, MeetingBuilder meeting) {
    if (head.days().isEmpty()) {
      year.ifPresent(value -> meeting.year(Year.of(value)));
      desk.finding(
          "table.date-unread",
          Severity.WARNING,
          row.own(),
          "expected a day and a month, found: " + shown(text(row, Column.DATE)));
      return;
    }
    MeetingDays all = all(row, head, head.days().get(), meeting.id());
    meeting.dates(all.first(), all.last());
  }

  /** The days of all rows of a meeting; only a meeting in parts may have others in another row. */
  private MeetingDays all(Row row, Head head, MeetingDays printed, Ref meeting) {
    boolean part = head.record().resumed() || RESUMED.matcher(text(row, Column.TOPIC)).find();
    if (part) {
      resumed.add(meeting);
    }
    MeetingDays before = known.getOrDefault(meeting, printed);
    if (!before.equals(printed) && !resumed.contains(meeting)) {
      desk.finding(
          "table.date-differs",
          Severity.WARNING,
          row.own(),
          "expected the days of a meeting once, found "
              + before.first()
              + " and "
              + printed.first());
      return before;
    }
    known.put(meeting, before.with(printed));
    return known.get(meeting);
  }

  private void contents(Row row, Head head, MeetingBuilder meeting, RowDocuments documents) {
    List<String> topics =
        columns.cell(row, Column.TOPIC).map(Cell::pieces).orElse(List.of()).stream()
            .map(topic -> RESUMED.matcher(topic).replaceFirst(""))
            .filter(topic -> !topic.isEmpty())
            .toList();
    // The list of vetoes names the item of the draft; the meeting may have had others.
    if (!topics.isEmpty() && columns.cell(row, Column.DRAFT).isEmpty()) {
      meeting.prefLabel(new LangString(String.join("; ", topics), "en"));
    }
    List<Ref> items = documents.items(topics);
    meeting.agendaItem(items);
    List<String> letters = new ArrayList<>(head.record().symbols());
    if (head.record().number().isEmpty()) {
      letters.addAll(Symbol.in(text(row, Column.LETTER)));
      letters.addAll(Symbol.in(text(row, Column.RESULT_LETTER)));
    }
    meeting.record(documents.records(letters, items));
    List<String> releases =
        PRESS_RELEASE
            .matcher(text(row, Column.PRESS_RELEASE))
            .results()
            .map(MatchResult::group)
            .toList();
    meeting.pressRelease(documents.cited(releases, List.of()));
    columns
        .cell(row, Column.OUTCOME)
        .filter(cell -> !cell.isEmpty())
        .ifPresent(cell -> outcomes.read(cell, documents, items, meeting));
    columns
        .cell(row, Column.DRAFT)
        .ifPresent(
            cell -> outcomes.vetoed(cell, text(row, Column.VETO), documents, items, meeting));
  }

  private String text(Row row, Column column) {
    return columns.cell(row, column).map(Cell::line).orElse("");
  }

  /** The beginning of words that a message repeats. */
  static String shown(String words) {
    return words.length() <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + "…";
  }
}
