package org.chapter8.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is found of a document; each list keeps its order and holds nothing twice. */
public final class DocumentBuilder {
  private final Ref id;
  private final String extractedBy;
  private Optional<String> identifier = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<Ref> language = Optional.empty();
  private Optional<Ref> documentType = Optional.empty();
  private Optional<Ref> isPartOf = Optional.empty();
  private Optional<Ref> isVersionOf = Optional.empty();
  private Optional<String> sourceFile = Optional.empty();
  private Optional<String> sha256 = Optional.empty();
  private Optional<Ref> textLayer = Optional.empty();
  private final Set<LangString> title = new LinkedHashSet<>();
  private final Set<Ref> creator = new LinkedHashSet<>();
  private final Set<Ref> addressee = new LinkedHashSet<>();
  private final Set<Ref> subject = new LinkedHashSet<>();
  private final Set<Ref> agendaItem = new LinkedHashSet<>();
  private final Set<Ref> hasPart = new LinkedHashSet<>();
  private final Set<Ref> references = new LinkedHashSet<>();
  private final Set<Ref> mentions = new LinkedHashSet<>();
  private final Set<String> vote = new LinkedHashSet<>();
  private final Set<Ref> vetoedBy = new LinkedHashSet<>();
  private final Set<Ref> statedIn = new LinkedHashSet<>();

  DocumentBuilder(Ref id, String extractedBy) {
    this.id = id;
    this.extractedBy = extractedBy;
  }

  public Ref id() {
    return id;
  }

  public DocumentBuilder identifier(String symbol) {
    identifier = Optional.of(symbol);
    return this;
  }

  public DocumentBuilder title(LangString value) {
    title.add(value);
    return this;
  }

  /** Whether no title is known yet. */
  public boolean hasNoTitle() {
    return title.isEmpty();
  }

  public DocumentBuilder date(LocalDate value) {
    date = Optional.of(value);
    return this;
  }

  /** Whether no date is known yet. */
  public boolean hasNoDate() {
    return date.isEmpty();
  }

  public DocumentBuilder language(Ref value) {
    language = Optional.of(value);
    return this;
  }

  public DocumentBuilder documentType(Ref value) {
    documentType = Optional.of(value);
    return this;
  }

  public DocumentBuilder isPartOf(Ref value) {
    isPartOf = Optional.of(value);
    return this;
  }

  public DocumentBuilder isVersionOf(Ref value) {
    isVersionOf = Optional.of(value);
    return this;
  }

  /** The file it was read from, which is its own text. */
  public DocumentBuilder source(String fileName, String checksum) {
    sourceFile = Optional.of(fileName);
    sha256 = Optional.of(checksum);
    return this;
  }

  /** The file it was read from. */
  public DocumentBuilder source(SourceDocument source) {
    source(source.fileName(), source.sha256());
    textLayer = source.textLayer().map(TextLayer::id);
    return this;
  }

  public DocumentBuilder creator(Collection<Ref> values) {
    creator.addAll(values);
    return this;
  }

  public DocumentBuilder addressee(Collection<Ref> values) {
    addressee.addAll(values);
    return this;
  }

  public DocumentBuilder subject(Collection<Ref> values) {
    subject.addAll(values);
    return this;
  }

  public DocumentBuilder agendaItem(Collection<Ref> values) {
    agendaItem.addAll(values);
    return this;
  }

  public DocumentBuilder hasPart(Collection<Ref> values) {
    hasPart.addAll(values);
    return this;
  }

  public DocumentBuilder references(Collection<Ref> values) {
    references.addAll(values);
    return this;
  }

  public DocumentBuilder mentions(Collection<Ref> values) {
    mentions.addAll(values);
    return this;
  }

  public DocumentBuilder vote(String value) {
    vote.add(value);
    return this;
  }

  public DocumentBuilder vetoedBy(Collection<Ref> values) {
    vetoedBy.addAll(values);
    return this;
  }

  public DocumentBuilder statedIn(Collection<Ref> values) {
    statedIn.addAll(values);
    return this;
  }

  /** The document as collected so far. */
  public Document build() {
    return new Document(
        id,
        identifier,
        List.copyOf(title),
        date,
        language,
        documentType,
        List.copyOf(creator),
        List.copyOf(addressee),
        List.copyOf(subject),
        List.copyOf(agendaItem),
        isPartOf,
        List.copyOf(hasPart),
        isVersionOf,
        List.copyOf(references),
        List.copyOf(mentions),
        List.copyOf(vote),
        List.copyOf(vetoedBy),
        sourceFile,
        sha256,
        textLayer,
        List.copyOf(statedIn),
        extractedBy);
  }
}
