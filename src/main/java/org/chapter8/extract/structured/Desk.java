package org.chapter8.extract.structured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.model.Document;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Meeting;
import org.chapter8.model.MeetingBuilder;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;

/** What has been read of one file so far; each resource is kept once, in the order it was met. */
public final class Desk {
  private final SourceDocument source;
  private final Ref document;
  private final CodePoints codePoints;
  private final Map<Ref, DocumentBuilder> documents = new LinkedHashMap<>();
  private final Map<Ref, MeetingBuilder> meetings = new LinkedHashMap<>();
  private final Map<Ref, Named> items = new LinkedHashMap<>();
  private final Map<Ref, Named> themes = new LinkedHashMap<>();
  private final Map<Ref, Passage> passages = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * An empty desk for a file.
   *
   * @param document the identity of the document that is read
   */
  public Desk(SourceDocument source, Ref document) {
    this.source = source;
    this.document = document;
    this.codePoints = new CodePoints(source.text());
    findings.addAll(source.findings());
    main().source(source);
  }

  /** The document being read. */
  public DocumentBuilder main() {
    return document(document, "document.read");
  }

  /** A document, begun by the first rule that meets it. */
  public DocumentBuilder document(Ref id, String rule) {
    return documents.computeIfAbsent(id, key -> Document.builder(key, rule));
  }

  /** Whether a document has been met. */
  public boolean knows(Ref id) {
    return documents.containsKey(id);
  }

  /** A meeting, begun by the first rule that meets it. */
  public MeetingBuilder meeting(Ref id, String rule) {
    return meetings.computeIfAbsent(id, key -> Meeting.builder(key, rule));
  }

  /** An agenda item, begun by the first rule that meets it. */
  public Named agendaItem(Ref id, String rule) {
    return items.computeIfAbsent(id, key -> new Named(key, rule));
  }

  /** A theme, begun by the first rule that meets it. */
  public Named theme(Ref id, String rule) {
    return themes.computeIfAbsent(id, key -> new Named(key, rule));
  }

  /** The passage of a span, minted when it is first asked for. */
  public Ref passage(Span span) {
    int start = codePoints.before(span.start());
    int end = codePoints.before(span.end());
    Ref id = Ref.passage(document, start, end);
    passages.computeIfAbsent(
        id,
        key ->
            new Passage(
                key,
                document,
                start,
                end,
                text(span),
                OptionalInt.empty(),
                source.page(start),
                Optional.empty()));
    return id;
  }

  /** The source as it came, over a span. */
  public String text(Span span) {
    return source.text().substring(span.start(), span.end());
  }

  /** A finding about a span. */
  public void finding(String code, Severity severity, Span at, String message) {
    int start = codePoints.before(at.start());
    int end = codePoints.before(at.end());
    findings.add(Finding.at(code, severity, source.fileName(), start, end, message));
  }

  /** A finding about the file. */
  public void finding(String code, Severity severity, String message) {
    findings.add(Finding.ofFile(code, severity, source.fileName(), message));
  }

  /** Everything that was read. */
  public Extraction extraction(String kind) {
    List<Resource> all = new ArrayList<>();
    documents.values().forEach(each -> all.add(each.build()));
    meetings.values().forEach(each -> all.add(each.build()));
    items.values().forEach(each -> all.add(each.item()));
    themes.values().forEach(each -> all.add(each.theme()));
    all.addAll(passages.values());
    return new Extraction(document, kind, all, findings, Optional.of(source.decoded()));
  }
}
