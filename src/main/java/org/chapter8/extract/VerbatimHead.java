package org.chapter8.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.VerbatimPart.Role;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;
import org.chapter8.text.PositionedText;

/** Reads the first page of a verbatim record: the meeting, its day, who presides and attends. */
final class VerbatimHead {
  private static final Ref ASSEMBLY_PRESIDENT =
      new Ref(Ref.Kind.ORGAN, "president-of-the-general-assembly");

  private final Reading reading;
  private final Cues cues;
  private final VerbatimFloor floor;
  private final List<Sentence> texts;

  VerbatimHead(Reading reading, VerbatimFloor floor, List<VerbatimPart> parts) {
    this.reading = reading;
    this.cues = reading.cues();
    this.floor = floor;
    this.texts = parts.stream().filter(p -> p.role() == Role.HEAD).map(VerbatimPart::text).toList();
  }

  /** Reads the head of the record of a meeting. */
  void read(MeetingContext context) {
    date(context);
    president(context);
    members(context);
    agenda(context);
  }

  private void date(MeetingContext context) {
    for (Sentence text : texts) {
      Optional<LocalDate> day =
          Days.find(text.folded(), cues).stream().findFirst().map(DateSpan::first);
      if (day.isPresent()) {
        reading.main().date(day.get());
        context.meeting().dates(day.get(), day.get());
        return;
      }
    }
    reading.finding(
        "verbatim.no-date",
        Severity.WARNING,
        "expected the day of the meeting on the first page, found none");
  }

  private void president(MeetingContext context) {
    for (Sentence text : texts) {
      Matcher president = cues.matcher("verbatim.president", text.folded());
      if (president.find()) {
        presides(text, president, context);
        return;
      }
    }
    reading.finding(
        "verbatim.no-president",
        Severity.WARNING,
        "expected who presides on the first page, found nobody");
  }

  private void presides(Sentence text, Matcher president, MeetingContext context) {
    boolean assembly = context.organ().equals(Organs.GENERAL_ASSEMBLY.ref());
    Optional<Ref> state = text.named().firstActor(president.start("state"), president.end("state"));
    Optional<Ref> actor = assembly ? Optional.of(ASSEMBLY_PRESIDENT) : state;
    if (actor.isEmpty()) {
      reading.finding(
          "verbatim.no-president",
          Severity.WARNING,
          text.text(),
          "expected the State that presides, found a name that no table has");
      return;
    }
    Sentence name = text.part(president.start("person"), president.end("person"));
    Ref speaker = floor.add(context, actor.get(), "presided", text);
    floor.person(speaker, name);
    floor.presides(speaker);
    context.meeting().presidedBy(List.of(speaker));
  }

  /** The members stand between their heading and the agenda, each before a person's name. */
  private void members(MeetingContext context) {
    boolean listed = false;
    List<PositionedText> lines = new ArrayList<>();
    for (Sentence text : texts) {
      listed |= cues.found("verbatim.members", text.folded());
      listed &= !cues.found("verbatim.agenda", text.folded());
      if (listed) {
        lines.add(text.text());
        lines.add(text.text().at(text.text().sourceEnd(text.length()), " "));
      }
    }
    if (!lines.isEmpty()) {
      PositionedText list = PositionedText.join(lines);
      members(new Sentence(list, names(list.folded()), List.of()), context);
    }
  }

  private NamedText names(String folded) {
    return reading.names().in(folded, reading.contexts().document().takingPart());
  }

  private void members(Sentence text, MeetingContext context) {
    List<Mention> states = new ArrayList<>();
    for (Mention mention : text.named().mentions()) {
      if (mention.actor().kind() == Ref.Kind.STATE && person(text, mention.end()).lookingAt()) {
        states.add(mention);
      }
    }
    for (int i = 0; i < states.size(); i++) {
      int end = i + 1 < states.size() ? states.get(i + 1).start() : text.length();
      Matcher person = person(text, states.get(i).end());
      person.lookingAt();
      Sentence member = text.part(states.get(i).start(), end);
      Ref speaker = floor.add(context, states.get(i).actor(), "attended", member);
      floor.person(speaker, text.part(person.start("person"), end));
    }
  }

  private Matcher person(Sentence text, int from) {
    return cues.matcher("verbatim.member", text.folded()).region(from, text.length());
  }

  /** The Council's agenda is printed on the first page; documents under an item are no item. */
  private void agenda(MeetingContext context) {
    boolean listed = false;
    MeetingFacts facts = new MeetingFacts(reading);
    for (Sentence text : texts) {
      if (listed && !cues.found("verbatim.document", text.folded())) {
        facts.agendaItem(text.text().trimmed(0, text.length()), context);
      }
      listed |= cues.found("verbatim.agenda", text.folded());
    }
  }
}
