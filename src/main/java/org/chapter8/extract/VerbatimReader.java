package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;
import org.chapter8.model.Speech;
import org.chapter8.text.PositionedText;

/**
 * Reads the verbatim record of a meeting: who presides and attends, the agenda, each speech with
 * its speaker, and what was decided.
 */
final class VerbatimReader {
  private static final String RULE = "verbatim.speech";

  private final Reading reading;
  private final Optional<String> symbol;
  private final VerbatimFloor floor;

  VerbatimReader(Reading reading, Optional<String> symbol) {
    this.reading = reading;
    this.symbol = symbol;
    this.floor = new VerbatimFloor(reading);
  }

  void read() {
    reading.main().documentType(Ref.term("verbatimRecord"));
    List<VerbatimPart> parts = VerbatimParts.of(reading);
    Optional<VerbatimSymbol> parsed = symbol.flatMap(VerbatimSymbol::parse);
    MeetingContext context = context(parsed, parts);
    if (context.isKnown()) {
      new VerbatimHead(reading, floor, parts).read(context);
      parsed
          .filter(known -> known.organ() == Organs.GENERAL_ASSEMBLY)
          .ifPresent(known -> new VerbatimItems(reading, context, known).read(parts));
      new VerbatimDecisions(reading, context).read(parts);
    }
    speeches(VerbatimTurns.of(parts, reading.cues()), context);
  }

  private MeetingContext context(Optional<VerbatimSymbol> known, List<VerbatimPart> parts) {
    if (known.isEmpty()) {
      reading.finding(
          "verbatim.no-meeting",
          Severity.WARNING,
          "expected the symbol of a record of the Security Council or the General Assembly, found "
              + symbol.orElse("none"));
      return MeetingContext.none(Organs.SECURITY_COUNCIL.ref());
    }
    Organs organ = known.get().organ();
    Sentence evidence = printedSymbol(parts);
    reading
        .work()
        .identifier(symbol.orElseThrow())
        .documentType(Ref.term("verbatimRecord"))
        .statedIn(reading.passages().of(evidence.text()));
    MeetingBuilder meeting =
        reading
            .meeting(Ref.meeting(organ.code(), known.get().key()), "verbatim.meeting")
            .organ(organ.ref())
            .meetingNumber(known.get().number())
            .meetingStatus(Ref.term("held"))
            .record(List.of(Ref.document(symbol.orElseThrow())))
            .statedIn(reading.passages().of(evidence.text()));
    return MeetingContext.spoken(meeting, organ.ref());
  }

  private Sentence printedSymbol(List<VerbatimPart> parts) {
    return parts.stream()
        .map(VerbatimPart::text)
        .filter(text -> reading.cues().found("kind.verbatim-record", text.folded()))
        .findFirst()
        .orElse(parts.getFirst().text());
  }

  private void speeches(List<VerbatimTurn> turns, MeetingContext context) {
    SpeechStatements statements = new SpeechStatements(reading, context);
    for (int i = 0; i < turns.size(); i++) {
      VerbatimTurn turn = turns.get(i);
      reading.passages().paragraph(turn.numbers().getFirst());
      Ref at = context.isKnown() ? context.id() : reading.document();
      Ref id = Ref.speech(at, i + 1);
      Optional<Ref> speaker = context.isKnown() ? speaker(turn, context) : Optional.empty();
      reading.add(speech(id, i + 1, turn, speaker, context));
      boolean presiding = reading.cues().found("verbatim.presiding", turn.who().folded());
      if (presiding) {
        floor.announced(turn.words());
      }
      speaker.ifPresent(each -> statements.read(turn, id, each, presiding));
    }
    if (turns.isEmpty()) {
      reading.finding(
          "verbatim.no-speech",
          Severity.WARNING,
          "expected speeches, each after the words that say who speaks, found none");
    }
  }

  private Optional<Ref> speaker(VerbatimTurn turn, MeetingContext context) {
    Optional<Ref> speaker = floor.speaker(turn, context);
    if (speaker.isEmpty()) {
      reading.finding(
          "speech.speaker-unresolved",
          Severity.INFO,
          turn.who().text(),
          "expected the State, organization or office of a speaker, found none that the tables know");
    }
    return speaker;
  }

  private Speech speech(
      Ref id, int ordinal, VerbatimTurn turn, Optional<Ref> speaker, MeetingContext context) {
    String between = reading.cues().map("language").get("words").equals("separated") ? " " : "";
    List<PositionedText> texts = new ArrayList<>();
    turn.words().forEach(words -> texts.add(words.text().trimmed(0, words.length())));
    String said = texts.stream().map(PositionedText::toString).collect(Collectors.joining(between));
    return new Speech(
        id,
        OptionalInt.of(ordinal),
        heading(turn),
        speaker,
        context.at(),
        language(turn.asides()),
        reading.text(said),
        reading.passages().ofPages(texts),
        RULE);
  }

  private LangString heading(VerbatimTurn turn) {
    return reading.text(turn.who().text().plus(turn.asides().text()).toString().strip());
  }

  private Optional<Ref> language(Sentence asides) {
    Matcher printed = reading.cues().matcher("verbatim.language", asides.folded());
    if (!printed.find()) {
      return Optional.empty();
    }
    String name = printed.group("language");
    Optional<String> code = Optional.ofNullable(reading.cues().map("languages").get(name));
    if (code.isEmpty()) {
      reading.finding(
          "speech.language-unknown",
          Severity.INFO,
          asides.text(),
          "expected the name of a language, found " + name);
    }
    return code.map(Ref::language);
  }
}
