package org.chapter8.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/** The symbol of a resolution, by the number in its title or as printed in its masthead. */
final class ResolutionSymbol {
  private static final Pattern SESSION = Pattern.compile("^(\\d{1,4})/");
  private static final int FIRST_SESSION_IN_FIGURES = 31;

  private ResolutionSymbol() {}

  /** The symbol that the head of a document gives; what the title says counts. */
  static Optional<String> of(Layout layout, Cues cues) {
    Optional<String> printed = Optional.empty();
    for (Paragraph paragraph : layout.paragraphs()) {
      String folded = paragraph.folded();
      if (cues.matcher("resolution.subject", folded).lookingAt()) {
        break;
      }
      Optional<String> titled = titled(folded, cues);
      if (titled.isPresent()) {
        return titled;
      }
      printed = printed.or(() -> printed(folded, cues).map(SymbolSpan::symbol));
    }
    return printed;
  }

  /** The symbol by the number in a title. */
  static Optional<String> titled(String folded, Cues cues) {
    Matcher title = cues.matcher("resolution.title", folded);
    if (!title.find()) {
      return Optional.empty();
    }
    Optional<String> assembly = group(title, "assembly");
    if (assembly.isPresent()) {
      return assembly.flatMap(ResolutionSymbol::ofAssembly);
    }
    Optional<String> year =
        group(title, "year").or(() -> group(title, "year2")).or(() -> yearOf(folded, cues));
    return group(title, "number")
        .or(() -> group(title, "number2"))
        .flatMap(number -> year.map(known -> "S/RES/" + number + "(" + known + ")"));
  }

  /**
   * The General Assembly counts by session, in Roman numerals until the thirtieth; lower sessions
   * in figures are of bodies that have not been asked for here.
   */
  private static Optional<String> ofAssembly(String number) {
    Matcher session = SESSION.matcher(number);
    boolean other = session.find() && Integer.parseInt(session.group(1)) < FIRST_SESSION_IN_FIGURES;
    return other ? Optional.empty() : Optional.of("A/RES/" + number.replace(" ", ""));
  }

  private static Optional<String> yearOf(String folded, Cues cues) {
    return Days.find(folded, cues).stream()
        .findFirst()
        .map(span -> String.valueOf(span.first().getYear()));
  }

  /** The first symbol of a resolution in a line of the masthead. */
  static Optional<SymbolSpan> printed(String folded, Cues cues) {
    return cues.found("resolution.masthead", folded)
        ? Symbols.find(folded).stream()
            .filter(span -> Symbols.type(span.symbol()).equals("resolution"))
            .findFirst()
        : Optional.empty();
  }

  static Optional<String> group(Matcher matcher, String name) {
    return Optional.ofNullable(matcher.group(name));
  }
}
