package org.chapter8.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/**
 * What the symbol of a verbatim record says of its meeting.
 *
 * <p>Source of the forms: UN Editorial Manual, "Document symbols": {@code S/PV.}, {@code
 * A/<session>/PV.}, {@code A/ES-<session>/PV.}, and {@code A/PV.} before the thirty-first session.
 *
 * @param organ whose meeting it is
 * @param session the session of the General Assembly, {@code 76} or {@code ES-11}, or the empty
 *     string
 * @param number the number of the meeting
 */
record VerbatimSymbol(Organs organ, String session, int number) {
  private static final int HEAD = 24;
  private static final Pattern FORM =
      Pattern.compile(
          "^(?<organ>[SA])/(?:(?<session>\\d{1,2}|E?S-\\d{1,2})/)?PV\\.(?<number>\\d{1,5})(?!\\d)");

  /** The symbol at the head of a record. */
  static Optional<String> of(Layout layout, Cues cues) {
    return layout.paragraphs().stream()
        .limit(HEAD)
        .map(Paragraph::folded)
        .filter(text -> cues.found("kind.verbatim-record", text))
        .flatMap(text -> Symbols.find(text).stream())
        .map(SymbolSpan::symbol)
        .filter(Symbols::isRecord)
        .findFirst();
  }

  /** What a symbol says; empty if it is not that of a record of one of the two organs. */
  static Optional<VerbatimSymbol> parse(String symbol) {
    Matcher form = FORM.matcher(symbol);
    if (!form.find()) {
      return Optional.empty();
    }
    Organs organ =
        form.group("organ").equals("S") ? Organs.SECURITY_COUNCIL : Organs.GENERAL_ASSEMBLY;
    String session = Optional.ofNullable(form.group("session")).orElse("");
    return Optional.of(new VerbatimSymbol(organ, session, Integer.parseInt(form.group("number"))));
  }

  /** The meeting's number in its identity: that of the session first, where there is one. */
  String key() {
    return session.isEmpty() ? String.valueOf(number) : session + "/" + number;
  }
}
