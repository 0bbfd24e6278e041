package org.chapter8.extract.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapter8.extract.structured.Desk;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;

/** Lays what meetings adopted and voted on on the desk. */
final class RowOutcomes {
  private final Desk desk;
  private final ActorNames names;

  /** How many documents without a symbol were met in a record, by record and type. */
  private final Map<String, Integer> unnumbered = new HashMap<>();

  RowOutcomes(Desk desk, ActorNames names) {
    this.desk = desk;
    this.names = names;
  }

  /** Reads the cell of the outcome and the vote. */
  void read(Cell cell, RowDocuments documents, List<Ref> items, MeetingBuilder meeting) {
    OutcomeCell read = OutcomeCell.of(cell.line());
    read.outcomes().forEach(outcome -> lay(outcome, cell, documents, items, meeting));
    if (!read.unread().isEmpty()) {
      desk.finding(
          "table.outcome-unread",
          Severity.INFO,
          cell.span(),
          "expected documents and votes, found also: "
              + RowReader.shown(String.join("; ", read.unread())));
    }
  }

  /** Reads a row of the list of vetoes; drafts without a symbol are told apart nowhere in it. */
  void vetoed(
      Cell cell, String who, RowDocuments documents, List<Ref> items, MeetingBuilder meeting) {
    for (String symbol : Symbol.in(cell.line())) {
      Outcome draft = new Outcome(symbol, Outcome.DRAFT).withVeto(who);
      if (draft.inRecord()) {
        desk.finding(
            "table.draft-unnumbered",
            Severity.INFO,
            cell.span(),
            "expected the symbol of a draft, found that of a record, " + symbol);
      } else {
        lay(draft, cell, documents, items, meeting);
      }
    }
  }

  private void lay(
      Outcome outcome, Cell cell, RowDocuments documents, List<Ref> items, MeetingBuilder meeting) {
    DocumentBuilder document = document(outcome, documents, items.size() == 1 ? items : List.of());
    outcome.vote().ifPresent(document::vote);
    if (!outcome.vetoedBy().isEmpty()) {
      document.vetoedBy(states(outcome.vetoedBy(), cell, documents.day()));
    }
    if (outcome.isDecision()) {
      documents.date(document);
      meeting.outcome(List.of(document.id()));
    }
    if (outcome.vote().isPresent() || outcome.type().equals(Outcome.DRAFT)) {
      meeting.votedOn(List.of(document.id()));
    }
  }

  private DocumentBuilder document(Outcome outcome, RowDocuments documents, List<Ref> items) {
    if (!outcome.inRecord() || outcome.type().isEmpty()) {
      return documents.document(outcome.symbol(), outcome.inRecord() ? "" : outcome.type(), items);
    }
    String name = outcome.type().equals(Outcome.DRAFT) ? "draft-resolution-" : "statement-";
    int number = unnumbered.merge(outcome.symbol() + " " + name, 1, Integer::sum);
    return documents.part(outcome.symbol(), name + number, outcome.type(), items);
  }

  private List<Ref> states(String words, Cell cell, Optional<LocalDate> day) {
    NameContext voting =
        new NameContext(day, Optional.of(RowDocuments.COUNCIL), Map.of(), "", true);
    List<Ref> states =
        names.in(voting).find(words).stream()
            .map(Mention::actor)
            .filter(actor -> actor.kind() == Ref.Kind.STATE)
            .distinct()
            .toList();
    if (states.isEmpty()) {
      desk.finding(
          "table.state-unknown",
          Severity.WARNING,
          cell.span(),
          "expected names of states that the tables know, found: " + RowReader.shown(words));
    }
    return states;
  }
}
