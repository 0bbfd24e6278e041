package org.chapter8.echo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.Citation;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Meeting;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.Speaker;
import org.chapter8.model.Statement;

/** The statements of a document as they are compared: each with its day, its sayers, its place. */
public final class Sayings {
  private final Ref source;
  private final Map<Ref, Document> documents;
  private final Map<Ref, Meeting> meetings;
  private final Map<Ref, Passage> passages;
  private final Map<Ref, Speaker> speakers;
  private final Map<Ref, Citation> citations;

  private Sayings(Extraction extraction) {
    this.source = extraction.document();
    this.documents = byId(extraction, Document.class, Document::id);
    this.meetings = byId(extraction, Meeting.class, Meeting::id);
    this.passages = byId(extraction, Passage.class, Passage::id);
    this.speakers = byId(extraction, Speaker.class, Speaker::id);
    this.citations = byId(extraction, Citation.class, Citation::id);
  }

  /** All statements of a document, views too, in its order. */
  public static List<Said> of(Extraction extraction) {
    Sayings sayings = new Sayings(extraction);
    return extraction.resources().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .map(sayings::said)
        .toList();
  }

  private static <R extends Resource> Map<Ref, R> byId(
      Extraction extraction, Class<R> type, Function<R, Ref> id) {
    Map<Ref, R> all = new HashMap<>();
    extraction.resources().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .forEach(resource -> all.put(id.apply(resource), resource));
    return all;
  }

  private Said said(Statement statement) {
    Ref whole = whole(source);
    return new Said(
        statement.id(),
        statement.text(),
        day(statement),
        source,
        whole,
        passage(statement).map(Passage::start).orElse(0),
        statement.madeBy().stream().flatMap(this::actors).distinct().toList(),
        statement.addressedTo(),
        statement.theme(),
        statement.force().key(),
        cited(statement),
        refersTo());
  }

  private Optional<Passage> passage(Statement statement) {
    return statement.statedIn().stream().flatMap(ref -> found(passages, ref).stream()).findFirst();
  }

  private Optional<LocalDate> day(Statement statement) {
    return statement
        .madeAt()
        .flatMap(meeting -> found(meetings, meeting))
        .flatMap(Meeting::startDate)
        .or(() -> passage(statement).flatMap(passage -> day(passage.inDocument())))
        .or(() -> day(source));
  }

  private Optional<LocalDate> day(Ref document) {
    return found(documents, document).flatMap(Document::date);
  }

  private Stream<Ref> actors(Ref maker) {
    return found(speakers, maker)
        .map(
            speaker ->
                Stream.concat(Stream.of(speaker.represents()), speaker.onBehalfOf().stream()))
        .orElseGet(() -> Stream.of(maker));
  }

  private List<Ref> cited(Statement statement) {
    return statement.cites().stream()
        .flatMap(ref -> found(citations, ref).stream())
        .flatMap(citation -> citation.citedDocument().stream())
        .map(this::whole)
        .distinct()
        .toList();
  }

  private List<Ref> refersTo() {
    List<Ref> all = new ArrayList<>();
    found(documents, source).ifPresent(document -> all.addAll(document.references()));
    return all.stream().map(this::whole).distinct().sorted().collect(Collectors.toList());
  }

  /** The document that a version or a part is of, as others cite it. */
  private Ref whole(Ref ref) {
    Optional<Document> document = found(documents, ref);
    return document
        .flatMap(Document::isVersionOf)
        .or(() -> document.flatMap(Document::isPartOf).map(this::whole))
        .orElse(ref);
  }

  private static <R> Optional<R> found(Map<Ref, R> all, Ref ref) {
    return Optional.ofNullable(all.get(ref));
  }
}
