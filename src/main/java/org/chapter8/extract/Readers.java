package org.chapter8.extract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.LayoutReader;
import org.chapter8.extract.theme.Themes;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.text.Language;

/** Reads documents of every known kind. Safe to use from several threads. */
public final class Readers {
  private static final int KEY_LENGTH = 16;

  private final Map<Language, Cues> cues;
  private final ActorNames authority;
  private final Themes themes;

  /** Readers that know actors by the names of the authority tables. */
  public Readers(ActorNames authority) {
    this.cues = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      cues.put(language, Cues.of(language.tag()));
    }
    this.authority = authority;
    this.themes = new Themes(authority);
  }

  /** Whether a document is of a kind whose structure is its markup or its columns. */
  public static boolean isStructured(SourceDocument source) {
    return StructuredKinds.recognise(source.text());
  }

  /**
   * What a document says.
   *
   * @throws UnreadableException if it is of no known kind
   */
  public Extraction read(SourceDocument source) throws UnreadableException {
    return read(source, Optional.empty());
  }

  /**
   * What a document says.
   *
   * @param asked the kind it is to be read as, whatever it shows itself to be
   * @throws UnreadableException if it is of no known kind, or of one that is not read in its
   *     language
   */
  public Extraction read(SourceDocument source, Optional<Kind> asked) throws UnreadableException {
    Ref byChecksum = Ref.document("sha256-" + source.sha256().substring(0, KEY_LENGTH));
    Optional<Extraction> structured = StructuredKinds.read(source, byChecksum, authority, asked);
    if (structured.isPresent()) {
      return themes.classify(source, structured.get());
    }
    try {
      return themes.classify(source, ofRunningText(source, byChecksum, asked));
    } catch (Steps.UsedUp | StackOverflowError tooMuch) {
      throw new UnreadableException(endless(source, tooMuch));
    }
  }

  private Extraction ofRunningText(SourceDocument source, Ref byChecksum, Optional<Kind> asked)
      throws UnreadableException {
    Steps steps = Steps.ofText(source.text().length());
    Cues ofLanguage = cues.get(Language.of(source.text())).within(steps);
    Layout layout = Headings.joined(LayoutReader.read(source), ofLanguage, source.text());
    Kind kind = asked.orElseGet(() -> Kind.of(layout, ofLanguage));
    if (asked.isPresent() && !kind.isReadWith(ofLanguage)) {
      throw new UnreadableException(notInLanguage(source, kind, ofLanguage));
    }
    Optional<String> symbol = symbol(kind, layout, ofLanguage);
    Optional<Ref> work = symbol.map(Ref::document);
    Ref document = work.map(known -> Ref.version(known, ofLanguage.language())).orElse(byChecksum);
    Names names = new Names(authority, ofLanguage);
    NameContexts contexts = contexts(kind, layout, ofLanguage, symbol);
    names.know(contexts.document());
    Reading reading = new Reading(source, document, ofLanguage, names, layout, contexts);
    work.ifPresent(reading::isVersionOf);
    switch (kind) {
      case REPERTOIRE_CHAPTER -> new RepertoireReader(reading).read();
      case PRESIDENTIAL_STATEMENT -> new PresidentialStatementReader(reading).read();
      case RESOLUTION -> new ResolutionReader(reading).read();
      case VERBATIM_RECORD -> new VerbatimReader(reading, symbol).read();
      case IDENTICAL_LETTERS, LETTER_WITH_CONCEPT_NOTE, LETTER_WITH_SUMMARY ->
          new LetterReader(reading, kind).read();
      case MEETING_TABLES, MARC_RECORDS, DOCUMENT_EXPORT, UNKNOWN ->
          throw new UnreadableException(unknown(source));
    }
    new MentionRule(reading).read();
    return reading.extraction(kind.label());
  }

  /** What the document as a whole tells of whom its names mean. */
  private NameContexts contexts(
      Kind kind, Layout layout, Cues ofLanguage, Optional<String> symbol) {
    boolean assembly = symbol.filter(known -> known.startsWith("A/")).isPresent();
    Organs organ = assembly ? Organs.GENERAL_ASSEMBLY : Organs.SECURITY_COUNCIL;
    boolean several = kind == Kind.REPERTOIRE_CHAPTER;
    Optional<LocalDate> day =
        several ? Optional.empty() : DocumentDay.of(layout, ofLanguage, symbol);
    String words = several ? "" : NameContexts.firstWords(layout);
    return new NameContexts(
        new NameContext(
            day, Optional.of(organ.ref()), NameContexts.meant(layout, authority), words, false),
        layout);
  }

  /** A pattern that takes too long, or goes too deep, on a text that was made for it. */
  private static Finding endless(SourceDocument source, Throwable tooMuch) {
    String found = tooMuch instanceof Steps.UsedUp ? "more steps" : "a text that goes deeper";
    return Finding.ofFile(
        "reading.limit",
        Severity.ERROR,
        source.fileName(),
        "expected a text that the patterns can be tried on within the limit, found one that takes "
            + found);
  }

  private static Optional<String> symbol(Kind kind, Layout layout, Cues cues) {
    return switch (kind) {
      case RESOLUTION -> ResolutionSymbol.of(layout, cues);
      case VERBATIM_RECORD -> VerbatimSymbol.of(layout, cues);
      default -> Optional.empty();
    };
  }

  private static Finding notInLanguage(SourceDocument source, Kind kind, Cues cues) {
    return Finding.ofFile(
        "document.kind-not-in-language",
        Severity.ERROR,
        source.fileName(),
        "expected a language that documents of the kind %s are read in, found the language %s"
            .formatted(kind.label(), cues.language()));
  }

  private static Finding unknown(SourceDocument source) {
    return Finding.ofFile(
        "document.unknown-kind",
        Severity.ERROR,
        source.fileName(),
        "expected a letter, a presidential statement, a resolution, a verbatim record or a chapter of the Repertoire, found no title,"
            + " heading or formula of any of them");
  }
}
