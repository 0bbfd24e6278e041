package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;
import org.chapter8.text.SymbolSpan;

/**
 * Reads which resolution it is, of which organ, and at which meeting it was adopted on which day.
 */
final class ResolutionHead {

  private final Reading reading;
  private final Cues cues;
  private final List<Sentence> texts;
  private Optional<String> symbol = Optional.empty();
  private Optional<PositionedText> named = Optional.empty();

  ResolutionHead(Reading reading, List<Sentence> texts) {
    this.reading = reading;
    this.cues = reading.cues();
    this.texts = texts;
  }

  /** Reads the head; the result is the meeting, if the resolution says at which it was adopted. */
  Optional<Ref> read() {
    DocumentBuilder work = reading.work().documentType(Ref.term("resolution"));
    title();
    printedSymbol();
    symbol.ifPresentOrElse(work::identifier, this::noSymbol);
    work.creator(List.of(organ().ref()));
    ResolutionAdoption adoption = new ResolutionAdoption(reading, texts);
    adoption.day().ifPresent(work::date);
    Optional<Ref> meeting = adoption.meeting(organ(), symbol);
    evidence(work);
    vote();
    return meeting;
  }

  /** Whose resolution it is. */
  Organs organ() {
    boolean assembly = symbol.filter(known -> known.startsWith("A/")).isPresent();
    return assembly ? Organs.GENERAL_ASSEMBLY : Organs.SECURITY_COUNCIL;
  }

  private void title() {
    for (Sentence text : texts) {
      Matcher title = cues.matcher("resolution.title", text.folded());
      if (reading.main().hasNoTitle() && title.find()) {
        int end = cues.found("resolution.whole-title", text.folded()) ? text.length() : title.end();
        LangString printed = reading.text(text.text().subSequence(title.start(), end));
        reading.main().title(printed);
        reading.work().title(printed);
        named = Optional.of(text.text());
        symbol = ResolutionSymbol.titled(text.folded(), cues);
      }
    }
  }

  private void printedSymbol() {
    for (Sentence text : texts) {
      Optional<SymbolSpan> printed = ResolutionSymbol.printed(text.folded(), cues);
      if (printed.isPresent()) {
        named = named.or(() -> Optional.of(text.text()));
        agree(text, printed.get());
        return;
      }
    }
  }

  private void agree(Sentence text, SymbolSpan span) {
    if (symbol.filter(titled -> !titled.equals(span.symbol())).isPresent()) {
      reading.finding(
          "resolution.symbol",
          Severity.WARNING,
          text.text().subSequence(span.start(), span.end()),
          "expected " + symbol.get() + " as in the title, found " + span.symbol());
    } else {
      symbol = Optional.of(span.symbol());
    }
  }

  /** What all language versions share is said where this one names the resolution. */
  private void evidence(DocumentBuilder work) {
    if (!work.id().equals(reading.document())) {
      PositionedText text = named.orElseGet(() -> reading.layout().paragraphs().getFirst().text());
      work.statedIn(reading.passages().of(text));
    }
  }

  private void noSymbol() {
    reading.finding(
        "resolution.no-symbol",
        Severity.WARNING,
        "expected the symbol or number of a resolution before its text, found none");
  }

  private void vote() {
    for (Sentence text : texts) {
      if (cues.found("resolution.vote", text.folded())) {
        reading.finding(
            "resolution.vote",
            Severity.INFO,
            text.text(),
            "expected no vote in the text of a resolution, found one; it was left unread");
      }
    }
  }
}
