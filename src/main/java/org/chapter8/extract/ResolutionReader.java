package org.chapter8.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapter8.extract.ResolutionClause.Force;
import org.chapter8.extract.ResolutionPart.Role;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Reads a resolution: its preamble as views, its operative paragraphs and their parts as
 * recommendations where they ask or decide that somebody act, else as views. An annex is a document
 * of its own.
 */
final class ResolutionReader {
  private static final String PREAMBLE = "resolution.preamble";
  private static final String OPERATIVE = "resolution.operative";
  private static final String ANNEX = "resolution.annex";

  private final Reading reading;
  private final ResolutionClauses clauses;
  private final ResolutionAddressees addressees;
  private final Citations citations;
  private final ChapterNotes notes;
  private final Map<String, Governing> governing = new LinkedHashMap<>();
  private Optional<DocumentBuilder> annex = Optional.empty();
  private Optional<Ref> meeting = Optional.empty();
  private Ref organ = Organs.SECURITY_COUNCIL.ref();

  /**
   * What the parts of a paragraph depend on: the force, verb and addressees of its last clause.
   *
   * @param asks whether it ends by announcing what it asks of others: verbs of its parts are theirs
   */
  private record Governing(
      Force force, Optional<LangString> verb, List<Ref> addressedTo, boolean asks) {
    static final Governing NOTHING = new Governing(Force.VIEWS, Optional.empty(), List.of(), false);
  }

  ResolutionReader(Reading reading) {
    this.reading = reading;
    this.clauses = new ResolutionClauses(reading.cues());
    this.addressees = new ResolutionAddressees(reading.cues(), reading.antecedents());
    this.citations = new Citations(reading);
    this.notes = new ChapterNotes(reading);
  }

  void read() {
    ResolutionBody body = new ResolutionBody(reading);
    body.read();
    ResolutionHead head = new ResolutionHead(reading, body.head());
    meeting = head.read();
    organ = head.organ().ref();
    body.parts().forEach(this::part);
    if (body.parts().stream().noneMatch(part -> part.role() == Role.OPERATIVE)) {
      reading.finding(
          "resolution.no-operative",
          Severity.WARNING,
          "expected a paragraph that says what the organ does, found none");
    }
  }

  private void part(ResolutionPart part) {
    reading.passages().paragraph(part.paragraph());
    if (part.label().isEmpty()) {
      reading.passages().noSection();
    } else {
      reading.passages().section(part.label());
    }
    switch (part.role()) {
      case PREAMBULAR -> preambular(part.text());
      case OPERATIVE, ITEM -> clauses.of(part.text()).forEach(clause -> clause(clause, part));
      case ANNEX -> annex(part.text());
    }
  }

  private void preambular(Sentence text) {
    clauses.recitals(text).forEach(recital -> statement(recital, PREAMBLE));
  }

  private Statements.Draft statement(Sentence text, String rule) {
    return reading
        .statements()
        .add(text.text(), rule)
        .madeAt(meeting)
        .madeBy(List.of(organ))
        .cites(citations.ofText(text.text()))
        .cites(notes(text));
  }

  /** What the notes of a text cite. */
  private List<Ref> notes(Sentence text) {
    MeetingContext none = MeetingContext.none(organ);
    return text.notes().stream()
        .map(note -> notes.read(note, Optional.empty()))
        .flatMap(parsed -> citations.ofNote(parsed, none, List.of()).citations().stream())
        .toList();
  }

  private void clause(ResolutionClause clause, ResolutionPart part) {
    if (clause.text().length() == 0) {
      return;
    }
    Statements.Draft draft = statement(clause.text(), OPERATIVE);
    Governing governs = governs(clause, part);
    if (governs.force() != Force.VIEWS) {
      draft.force("operative").addressedTo(governs.addressedTo());
      governs.verb().ifPresent(draft::verb);
    }
    governing.put(part.label(), governs);
  }

  private Governing governs(ResolutionClause clause, ResolutionPart part) {
    Optional<Governing> above = nearestAbove(part);
    if (part.role() == Role.ITEM && above.filter(Governing::asks).isPresent()) {
      return above.get();
    }
    if (clause.force() == Force.DEPENDS) {
      return above.orElseGet(() -> nothingAbove(part));
    }
    boolean announces = reading.cues().found("resolution.announces", part.text().folded());
    return new Governing(
        clause.force(),
        Optional.of(reading.text(clause.printedVerb())),
        addressees.of(clause, organ),
        announces && clause.force() == Force.DEMANDS);
  }

  /** What governs the paragraph or part that a part stands under. */
  private Optional<Governing> nearestAbove(ResolutionPart part) {
    Optional<Governing> nearest = Optional.empty();
    int length = -1;
    for (Map.Entry<String, Governing> each : governing.entrySet()) {
      if (isUnder(part.label(), each.getKey()) && each.getKey().length() > length) {
        nearest = Optional.of(each.getValue());
        length = each.getKey().length();
      }
    }
    return nearest;
  }

  private Governing nothingAbove(ResolutionPart part) {
    reading.finding(
        "resolution.no-verb",
        Severity.INFO,
        part.text().text(),
        "expected paragraph " + part.label() + " to open with what the organ does, found no verb");
    return Governing.NOTHING;
  }

  private static boolean isUnder(String label, String above) {
    int end = above.length();
    return label.startsWith(above)
        && (end == 0 || end == label.length() || !Character.isDigit(label.charAt(end)));
  }

  private void annex(Sentence text) {
    if (annex.isEmpty()) {
      DocumentBuilder part = reading.part("annex", ANNEX);
      reading.passages().container(part.id());
      annex = Optional.of(part);
    } else if (annex.get().hasNoTitle()) {
      annex.get().title(reading.text(text.text()));
    }
    citations.ofText(text.text());
  }
}
