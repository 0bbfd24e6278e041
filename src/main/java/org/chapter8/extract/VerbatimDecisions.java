package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.chapter8.extract.VerbatimPart.Role;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.text.Numerals;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/**
 * Reads what a meeting decided: drafts adopted as resolutions with the votes on them, drafts not
 * adopted, statements of the President. A vote stands in the paragraph of the decision or in one
 * before it that announces the result.
 */
final class VerbatimDecisions {
  private static final String RULE = "verbatim.decision";

  private final Reading reading;
  private final Cues cues;
  private final MeetingContext context;
  private Optional<String> draft = Optional.empty();
  private Optional<String> vote = Optional.empty();
  private boolean adopted;

  VerbatimDecisions(Reading reading, MeetingContext context) {
    this.reading = reading;
    this.cues = reading.cues();
    this.context = context;
  }

  void read(List<VerbatimPart> parts) {
    for (VerbatimPart part : parts) {
      boolean says =
          part.role() == Role.SPEAKER || part.role() == Role.SPEECH || part.role() == Role.STAGE;
      if (says) {
        reading.passages().paragraph(part.number());
        Sentences.of(part.text(), cues).forEach(this::sentence);
      }
    }
  }

  private void sentence(Sentence text) {
    String folded = text.folded();
    List<SymbolSpan> symbols = Symbols.find(folded);
    if (cues.found("verbatim.draft", folded)) {
      symbols.stream()
          .map(SymbolSpan::symbol)
          .filter(symbol -> !isDecision(symbol))
          .findFirst()
          .ifPresent(symbol -> draft = Optional.of(symbol));
    }
    vote(folded).ifPresent(found -> vote = Optional.of(found));
    boolean named = adopted && cues.found("verbatim.adopted-as", folded);
    adopted = cues.found("verbatim.adopted", folded);
    if (adopted || named) {
      adopted(text, symbols);
    } else if (cues.found("verbatim.not-adopted", folded)) {
      draft.ifPresent(symbol -> votedOn(document(symbol, "draftResolution", text)));
      settle();
    } else if (cues.found("verbatim.issued", folded)) {
      symbols.stream()
          .filter(span -> span.symbol().contains("/PRST/"))
          .forEach(span -> outcome(document(span.symbol(), "presidentialStatement", text)));
    }
  }

  private static boolean isDecision(String symbol) {
    return symbol.contains("/RES/") || symbol.contains("/PRST/") || Symbols.isRecord(symbol);
  }

  private void adopted(Sentence text, List<SymbolSpan> symbols) {
    List<String> resolutions =
        symbols.stream()
            .map(SymbolSpan::symbol)
            .filter(symbol -> symbol.contains("/RES/"))
            .distinct()
            .toList();
    for (String symbol : resolutions) {
      DocumentBuilder resolution = document(symbol, "resolution", text);
      outcome(resolution);
      vote.ifPresent(resolution::vote);
      if (vote.isPresent()) {
        context.meeting().votedOn(List.of(resolution.id()));
      }
    }
    if (!resolutions.isEmpty()) {
      settle();
    }
  }

  private void settle() {
    draft = Optional.empty();
    vote = Optional.empty();
  }

  private void votedOn(DocumentBuilder document) {
    vote.ifPresent(document::vote);
    context.meeting().votedOn(List.of(document.id()));
  }

  private void outcome(DocumentBuilder document) {
    context.meeting().outcome(List.of(document.id()));
  }

  private DocumentBuilder document(String symbol, String type, Sentence evidence) {
    return reading.cited(symbol, type, reading.passages().of(evidence.text()), RULE);
  }

  /** The vote as in favour, against, abstaining, where a sentence gives all three. */
  private Optional<String> vote(String folded) {
    Matcher printed = cues.matcher("verbatim.vote", folded);
    if (!printed.find()) {
      return cues.found("verbatim.without-vote", folded)
          ? Optional.of("without vote")
          : Optional.empty();
    }
    List<String> counts = new ArrayList<>();
    for (String group : List.of("favour", "against", "abstaining")) {
      counts.add(count(printed.group(group)));
    }
    return counts.contains("") ? Optional.empty() : Optional.of(String.join("-", counts));
  }

  private String count(String printed) {
    if (printed == null) {
      return "0";
    }
    OptionalInt number = Numerals.parse(printed);
    return number.isPresent()
        ? String.valueOf(number.getAsInt())
        : cues.map("counts").getOrDefault(printed, "");
  }
}
