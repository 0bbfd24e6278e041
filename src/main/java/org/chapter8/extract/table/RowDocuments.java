package org.chapter8.extract.table;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.extract.structured.Desk;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/** Lays the documents and agenda items of one row on the desk, with the row as their evidence. */
final class RowDocuments {
  static final Ref COUNCIL = new Ref(Ref.Kind.ORGAN, "security-council");

  private static final String RULE = "table.document";

  private final Desk desk;
  private final Ref passage;
  private final Optional<MeetingDays> days;

  RowDocuments(Desk desk, Ref passage, Optional<MeetingDays> days) {
    this.desk = desk;
    this.passage = passage;
    this.days = days;
  }

  /** The first day of the meeting, if the row tells it. */
  Optional<LocalDate> day() {
    return days.map(MeetingDays::first);
  }

  /** The agenda items of these titles; documents that a title names belong to its item. */
  List<Ref> items(List<String> titles) {
    List<Ref> items = new ArrayList<>();
    for (String title : titles) {
      String key = Normalizer.normalize(title, Normalizer.Form.NFC);
      Ref id = Ref.agendaItem("SC", OptionalInt.empty(), key);
      desk.agendaItem(id, "table.topic")
          .name(new LangString(title, "en"))
          .organ(Optional.of(COUNCIL))
          .statedIn(passage);
      cited(Symbol.in(title), List.of(id));
      items.add(id);
    }
    return items;
  }

  /** Documents known by their symbols alone. */
  List<Ref> cited(List<String> symbols, List<Ref> items) {
    return symbols.stream().map(symbol -> document(symbol, "", items).id()).toList();
  }

  /** The records of a meeting; a letter stands for the record where no meeting was numbered. */
  List<Ref> records(List<String> symbols, List<Ref> items) {
    List<Ref> records = new ArrayList<>();
    for (String symbol : symbols) {
      boolean verbatim = symbol.startsWith("S/PV.");
      DocumentBuilder record = document(symbol, verbatim ? "verbatimRecord" : "letter", items);
      if (verbatim && !symbol.contains("/Corr.")) {
        date(record);
      }
      records.add(record.id());
    }
    return records;
  }

  /** A document by its symbol, cited by the table. */
  DocumentBuilder document(String symbol, String type, List<Ref> items) {
    Ref id = Ref.document(symbol);
    desk.main().references(List.of(id));
    return described(desk.document(id, RULE).identifier(symbol), type, items);
  }

  /** A document without a symbol, as a part of the record it is printed in. */
  DocumentBuilder part(String record, String name, String type, List<Ref> items) {
    Ref whole = document(record, "verbatimRecord", List.of()).id();
    Ref id = Ref.part(whole, name);
    desk.document(whole, RULE).hasPart(List.of(id));
    return described(desk.document(id, RULE).isPartOf(whole), type, items);
  }

  private DocumentBuilder described(DocumentBuilder document, String type, List<Ref> items) {
    if (!type.isEmpty()) {
      document.documentType(Ref.term(type));
    }
    return document.agendaItem(items).statedIn(List.of(passage));
  }

  /** Gives a document the day of the meeting, unless another row has dated it. */
  void date(DocumentBuilder document) {
    if (document.hasNoDate()) {
      days.ifPresent(known -> document.date(known.first()));
    }
  }
}
