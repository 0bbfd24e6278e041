package org.chapter8.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Doubt;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.NameContext;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;

/**
 * A shared name in a text, and whom it means there.
 *
 * @param id what the case is called
 * @param lang the language of the text
 * @param context what the document says elsewhere: keys of actors that it names, or its words
 * @param expected the key of who is meant, {@code -} for nobody, or {@code ?} where nobody can tell
 */
record SharedNameCase(
    String id,
    String lang,
    Optional<LocalDate> date,
    Optional<Ref> organ,
    String context,
    String text,
    String form,
    String expected) {
  static final String NOBODY = "-";
  static final String OPEN = "?";
  private static final Pattern KEY =
      Pattern.compile("\\b(state|organization|organ|person|group)/([A-Za-z0-9-]+)");

  /** What came of a case. A wrong link is worse than none. */
  enum Outcome {
    RIGHT,
    LEFT_OPEN,
    WRONG
  }

  static List<SharedNameCase> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new SharedNameCase(
                    cells[0],
                    cells[1],
                    PartialDate.parse(cells[2].strip()).map(PartialDate::firstDay),
                    organ(cells[3].strip()),
                    cells[4],
                    cells[5],
                    cells[6],
                    cells[7].strip()))
        .toList();
  }

  private static Optional<Ref> organ(String printed) {
    return switch (printed) {
      case "", "-" -> Optional.empty();
      case "SC", "security-council" -> Optional.of(Organs.SECURITY_COUNCIL.ref());
      case "GA", "general-assembly" -> Optional.of(Organs.GENERAL_ASSEMBLY.ref());
      default ->
          Optional.of(
              KEY.matcher(printed)
                  .results()
                  .map(SharedNameCase::ref)
                  .findFirst()
                  .orElseGet(() -> new Ref(Ref.Kind.ORGAN, printed)));
    };
  }

  private static Ref ref(MatchResult key) {
    return Stream.of(Ref.Kind.values())
        .filter(kind -> kind.path().equals(key.group(1)))
        .map(kind -> new Ref(kind, key.group(2)))
        .findFirst()
        .orElseThrow();
  }

  Outcome outcome() {
    String found = found();
    boolean open = expected.startsWith(OPEN);
    if (open ? found.equals(OPEN) : found.equals(expected)) {
      return Outcome.RIGHT;
    }
    return found.equals(OPEN) || found.equals(NOBODY) ? Outcome.LEFT_OPEN : Outcome.WRONG;
  }

  /** Whom the form is found to mean, as {@link #expected} says it. */
  String found() {
    ActorNames names = GoldenCase.AUTHORITY.in(known());
    String folded = PositionedText.of(text).folded();
    String wanted = PositionedText.of(form).folded();
    List<Doubt> doubts = names.doubts(folded);
    if (doubts.stream().anyMatch(doubt -> doubt.form().equalsIgnoreCase(wanted))) {
      return OPEN;
    }
    List<Mention> mentions =
        names.find(folded).stream()
            .filter(each -> folded.substring(each.start(), each.end()).equalsIgnoreCase(wanted))
            .toList();
    return mentions.isEmpty()
        ? reference(names, folded, wanted).orElseGet(() -> antecedent(folded, wanted))
        : mentions.getFirst().actor().toString();
  }

  /** A noun that stands for a body named or hinted at. */
  private Optional<String> reference(ActorNames names, String folded, String wanted) {
    int at = folded.lastIndexOf(wanted);
    return names.references(context, folded).stream()
        .filter(each -> at <= each.start() && each.start() < at + wanted.length())
        .map(each -> each.body().map(Ref::toString).orElse(OPEN))
        .findFirst();
  }

  private NameContext known() {
    Map<String, Set<Ref>> meant = new LinkedHashMap<>(GoldenCase.AUTHORITY.certain(context));
    KEY.matcher(context).results().forEach(key -> meant.put(key.group(), Set.of(ref(key))));
    return new NameContext(date, organ, meant, context, false);
  }

  /** A noun that means a body named before. */
  private String antecedent(String folded, String wanted) {
    Antecedents antecedents = new Antecedents(Cues.of(lang), () -> GoldenCase.AUTHORITY);
    antecedents.note(sentence(context));
    Sentence text = sentence(folded);
    int at = Math.max(0, folded.lastIndexOf(wanted));
    Optional<Ref> meant = antecedents.at(text, at);
    return antecedents.open().isEmpty() ? meant.map(Ref::toString).orElse(NOBODY) : OPEN;
  }

  private Sentence sentence(String words) {
    PositionedText positioned = PositionedText.of(words);
    Names names = new Names(GoldenCase.AUTHORITY, Cues.of(lang));
    return new Sentence(positioned, names.in(positioned.folded()), List.of());
  }
}
