package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.model.Citation;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/** Turns the references of notes and of running text into citations, documents and speakers. */
final class Citations {
  private static final String NOTE_RULE = "citation.note";
  private static final String TEXT_RULE = "citation.text";

  private final Reading reading;

  Citations(Reading reading) {
    this.reading = reading;
  }

  /**
   * The citations of a note.
   *
   * @param speakers to whom a reference without brackets is attributed, in the order of the
   *     references if there are as many, else all of them
   */
  NoteCitations ofNote(ParsedNote parsed, MeetingContext context, List<Ref> speakers) {
    List<Ref> citations = new ArrayList<>();
    List<Ref> bracketed = new ArrayList<>();
    long bare = parsed.unbracketed();
    int bareIndex = 0;
    for (NoteRef ref : parsed.refs()) {
      List<Ref> attributed = parties(ref, context);
      bracketed.addAll(attributed);
      if (ref.parties().isEmpty()) {
        attributed =
            bare == speakers.size() && bare > 1 ? List.of(speakers.get(bareIndex)) : speakers;
        bareIndex++;
      }
      citations.add(citation(parsed, ref, citations.size() + 1, context, attributed));
    }
    if (citations.isEmpty()) {
      citations.add(withoutSymbol(parsed, context));
    }
    return new NoteCitations(citations, bracketed);
  }

  private Ref citation(
      ParsedNote parsed, NoteRef ref, int index, MeetingContext context, List<Ref> attributed) {
    String number = parsed.note().label();
    List<Ref> passages = reading.passages().of(ref.text());
    Optional<Ref> cited = ref.symbol().map(symbol -> document(symbol, passages, NOTE_RULE));
    ref.symbol().ifPresent(symbol -> record(symbol, context));
    Ref id = Ref.citation(reading.document(), context.section(), parsed.note().key(), index);
    reading.add(
        new Citation(
            id,
            Optional.of(number),
            cited,
            page(ref.pages(), 0),
            page(ref.pages(), 1),
            attributed,
            passages,
            NOTE_RULE));
    return id;
  }

  private Ref withoutSymbol(ParsedNote parsed, MeetingContext context) {
    String number = parsed.note().label();
    Ref id = Ref.citation(reading.document(), context.section(), parsed.note().key(), 1);
    List<Ref> passages = reading.passages().of(parsed.note().text());
    reading.add(
        new Citation(
            id,
            Optional.of(number),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(),
            passages,
            NOTE_RULE));
    return id;
  }

  /** The verbatim record of a meeting bears its number. */
  private void record(String symbol, MeetingContext context) {
    String number = Symbols.meetingNumber(symbol);
    if (!number.isEmpty() && context.id().equals(Ref.meeting("SC", number))) {
      context.meeting().record(List.of(Ref.document(symbol)));
    }
  }

  private static OptionalInt page(List<Integer> pages, int index) {
    return pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pages.get(index));
  }

  private Ref document(String symbol, List<Ref> passages, String rule) {
    Ref id = reading.cited(symbol, Symbols.type(symbol), passages, rule).id();
    return id;
  }

  private List<Ref> parties(NoteRef ref, MeetingContext context) {
    List<Ref> speakers = new ArrayList<>();
    for (NoteRef.Party party : ref.parties()) {
      Ref meeting = meeting(ref, context);
      if (!context.isKnown() && meeting.equals(context.id())) {
        continue;
      }
      Ref speaker =
          reading
              .speakers()
              .add(
                  meeting,
                  party.actor(),
                  party.capacity(),
                  "spoke",
                  reading.passages().of(ref.text()),
                  "speaker.note");
      party.onBehalfOf().ifPresent(other -> reading.speakers().onBehalfOf(speaker, other));
      speakers.add(speaker);
    }
    return speakers;
  }

  /**
   * A record of another meeting than the one under discussion is evidence of that other meeting.
   */
  private Ref meeting(NoteRef ref, MeetingContext context) {
    String number = ref.symbol().map(Symbols::meetingNumber).orElse("");
    if (number.isEmpty() || context.id().equals(Ref.meeting("SC", number))) {
      return context.id();
    }
    Ref other = Ref.meeting(Organs.SECURITY_COUNCIL.code(), number);
    reading
        .meeting(other, NOTE_RULE)
        .meetingNumber(Integer.parseInt(number))
        .organ(Organs.SECURITY_COUNCIL.ref())
        .statedIn(reading.passages().of(ref.text()));
    return other;
  }

  /** The citations of symbols in running text. */
  List<Ref> ofText(PositionedText text) {
    List<Ref> citations = new ArrayList<>();
    for (SymbolSpan span : Symbols.find(text.folded())) {
      PositionedText printed = text.subSequence(span.start(), span.end());
      List<Ref> passages = reading.passages().of(printed);
      Ref cited = document(span.symbol(), passages, TEXT_RULE);
      Ref id = Ref.citation(reading.document(), "text", String.valueOf(printed.sourceStart(0)), 1);
      reading.add(
          new Citation(
              id,
              Optional.empty(),
              Optional.of(cited),
              OptionalInt.empty(),
              OptionalInt.empty(),
              List.of(),
              passages,
              TEXT_RULE));
      citations.add(id);
    }
    return citations;
  }
}
