package org.chapter8.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.extract.layout.Layout;
import org.chapter8.model.Document;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.Meeting;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.text.PositionedText;
import org.chapter8.text.Symbol;
import org.chapter8.text.Symbols;

/** What has been read of one document so far: the desk that all rules lay their results on. */
final class Reading {
  private final SourceDocument source;
  private final Ref document;
  private Optional<Ref> work = Optional.empty();
  private final Cues cues;
  private final Names names;
  private final Layout layout;
  private final NameContexts contexts;
  private final Passages passages;
  private final Speakers speakers;
  private final Antecedents antecedents;
  private final Statements statements = new Statements(this);
  private final Map<Ref, DocumentBuilder> documents = new LinkedHashMap<>();
  private final Map<Ref, MeetingBuilder> meetings = new LinkedHashMap<>();
  private final Map<Ref, Resource> others = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Integer> openNouns = new HashSet<>();

  Reading(
      SourceDocument source,
      Ref document,
      Cues cues,
      Names names,
      Layout layout,
      NameContexts contexts) {
    this.source = source;
    this.document = document;
    this.cues = cues;
    this.names = names;
    this.layout = layout;
    this.contexts = contexts;
    this.passages = new Passages(source, document);
    this.speakers = new Speakers(cues.language());
    this.antecedents = new Antecedents(cues, names::authority);
    findings.addAll(source.findings());
    findings.addAll(layout.findings());
    main("document.read").source(source).language(Ref.language(cues.map("language").get("code")));
  }

  SourceDocument source() {
    return source;
  }

  Cues cues() {
    return cues;
  }

  Names names() {
    return names;
  }

  Layout layout() {
    return layout;
  }

  /** What is known where of whom names mean. */
  NameContexts contexts() {
    return contexts;
  }

  /** From the current paragraph on, a meeting is spoken of: its day and organ tell names apart. */
  void speaksOf(Ref meeting, Ref organ, Optional<LocalDate> day) {
    names.know(contexts.meeting(passages.paragraph(), meeting, organ, day));
  }

  /** From the current paragraph on, no meeting is spoken of. */
  void speaksOfNoMeeting() {
    contexts.noMeeting(passages.paragraph());
    names.know(contexts.document());
  }

  Passages passages() {
    return passages;
  }

  Speakers speakers() {
    return speakers;
  }

  Antecedents antecedents() {
    return antecedents;
  }

  Statements statements() {
    return statements;
  }

  Ref document() {
    return document;
  }

  /** A literal in the document's language. */
  LangString text(CharSequence value) {
    return new LangString(value.toString(), cues.language());
  }

  private DocumentBuilder main(String rule) {
    return documents.computeIfAbsent(document, id -> Document.builder(id, rule));
  }

  /** The document being read. */
  DocumentBuilder main() {
    return main("document.read");
  }

  /** What is read is the version in one language of a document known by its symbol. */
  void isVersionOf(Ref known) {
    work = Optional.of(known);
    main().isVersionOf(known);
  }

  /**
   * The document that all language versions share, where it is known by its symbol; else the
   * document being read.
   */
  DocumentBuilder work() {
    return work.map(
            id -> documents.computeIfAbsent(id, key -> Document.builder(key, "document.work")))
        .orElseGet(this::main);
  }

  /** A part of the document being read, such as its annex. */
  DocumentBuilder part(String name, String rule) {
    Ref id = Ref.part(document, name);
    main().hasPart(List.of(id));
    return documents.computeIfAbsent(id, key -> Document.builder(key, rule).isPartOf(document));
  }

  /** A document that this one cites by its symbol, with the place where it does. */
  DocumentBuilder cited(String symbol, String type, Collection<Ref> statedIn, String rule) {
    Ref id = Ref.document(symbol);
    DocumentBuilder cited =
        documents.computeIfAbsent(id, key -> Document.builder(key, rule).identifier(symbol));
    if (!type.isEmpty()) {
      cited.documentType(Ref.term(type));
    }
    if (!id.equals(document) && !work.filter(id::equals).isPresent()) {
      main().references(List.of(id));
    }
    Symbol.of(symbol)
        .modifies()
        .ifPresent(other -> cited.references(List.of(other(other, statedIn))));
    return cited.statedIn(statedIn);
  }

  /** The document that an addendum or a corrigendum is made to, known by its symbol alone. */
  private Ref other(String symbol, Collection<Ref> statedIn) {
    Ref id = Ref.document(symbol);
    DocumentBuilder whole =
        documents.computeIfAbsent(
            id, key -> Document.builder(key, "document.modified").identifier(symbol));
    whole.statedIn(statedIn);
    String type = Symbols.type(symbol);
    if (!type.isEmpty()) {
      whole.documentType(Ref.term(type));
    }
    Symbol.of(symbol)
        .modifies()
        .ifPresent(further -> whole.references(List.of(other(further, statedIn))));
    return id;
  }

  /** The meeting of that identity, begun by the first rule that meets it. */
  MeetingBuilder meeting(Ref id, String rule) {
    return meetings.computeIfAbsent(id, key -> Meeting.builder(key, rule));
  }

  /** Keeps a resource; the first of an identity stays. */
  void add(Resource resource) {
    others.putIfAbsent(resource.id(), resource);
  }

  /** What is kept under an identity. */
  Optional<Resource> kept(Ref id) {
    return Optional.ofNullable(others.get(id));
  }

  /** Keeps a resource in the place of one with the same identity. */
  void replace(Resource resource) {
    others.put(resource.id(), resource);
  }

  void finding(String code, Severity severity, PositionedText at, String message) {
    findings.add(
        Finding.at(
            code,
            severity,
            source.fileName(),
            at.sourceStart(0),
            at.sourceEnd(at.length()),
            message));
  }

  void finding(String code, Severity severity, String message) {
    findings.add(Finding.ofFile(code, severity, source.fileName(), message));
  }

  /** A noun that may stand for one body or another: said once for each place. */
  void openNoun(PositionedText noun, Collection<Ref> named) {
    if (openNouns.add(noun.sourceStart(0))) {
      String found = named.stream().map(Ref::toString).collect(Collectors.joining(" or "));
      String message = "expected one body named before that " + noun + " can mean, found " + found;
      finding("name.ambiguous", Severity.WARNING, noun, message);
    }
  }

  /** Everything that was read. */
  Extraction extraction(String kind) {
    List<Resource> all = new ArrayList<>();
    documents.values().forEach(each -> all.add(each.build()));
    meetings.values().forEach(each -> all.add(each.build()));
    all.addAll(others.values());
    all.addAll(speakers.all());
    statements.reportUnnamed();
    antecedents.open().forEach(open -> openNoun(open.noun(), open.named()));
    all.addAll(statements.all());
    all.addAll(passages.all());
    return new Extraction(document, kind, all, findings, Optional.of(source.decoded()));
  }
}
