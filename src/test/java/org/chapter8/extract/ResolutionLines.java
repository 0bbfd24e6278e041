package org.chapter8.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.LangString;
import org.chapter8.model.Meeting;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.Statement;

/** Writes what was read of a resolution as lines, in the order in which golden cases give them. */
final class ResolutionLines {
  private final Extraction extraction;
  private final Map<Ref, Passage> passages = new HashMap<>();

  private ResolutionLines(Extraction extraction) {
    this.extraction = extraction;
    of(Passage.class).forEach(passage -> passages.put(passage.id(), passage));
  }

  static List<String> of(Extraction extraction) {
    ResolutionLines lines = new ResolutionLines(extraction);
    List<String> all = new ArrayList<>(lines.head());
    lines.of(Statement.class).map(lines::statement).forEach(all::add);
    lines
        .of(Document.class)
        .filter(document -> document.isPartOf().isPresent())
        .forEach(part -> all.add("annex " + values(part.title())));
    lines
        .of(Document.class)
        .filter(
            document ->
                !document.id().equals(extraction.document())
                    && !lines.isWork(document)
                    && document.isPartOf().isEmpty())
        .map(document -> "cites " + document.id().key())
        .sorted()
        .forEach(all::add);
    extraction.findings().stream()
        .map(Finding::code)
        .distinct()
        .sorted()
        .forEach(code -> all.add("finding " + code));
    return all;
  }

  private <T extends Resource> Stream<T> of(Class<T> type) {
    return extraction.resources().stream().filter(type::isInstance).map(type::cast);
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    of(Document.class)
        .filter(this::isWork)
        .forEach(
            document -> {
              document.identifier().ifPresent(symbol -> head.add("symbol " + symbol));
              head.add("title " + values(document.title()));
              document.date().ifPresent(day -> head.add("date " + day));
            });
    of(Meeting.class)
        .map(
            meeting ->
                "meeting "
                    + meeting.id().key()
                    + meeting.startDate().map(day -> " " + day).orElse(""))
        .forEach(head::add);
    return head;
  }

  /** Whether a document is the one that the document read is a version of, or that itself. */
  private boolean isWork(Document document) {
    Optional<Ref> work =
        of(Document.class)
            .filter(each -> each.id().equals(extraction.document()))
            .flatMap(each -> each.isVersionOf().stream())
            .findFirst();
    return document.id().equals(work.orElse(extraction.document()));
  }

  private String statement(Statement statement) {
    boolean preamble = statement.extractedBy().equals("resolution.preamble");
    String label = preamble ? "preamble" : label(statement).orElse("-");
    String verbs = values(statement.actionVerb());
    String to = statement.addressedTo().stream().map(Ref::key).sorted().collect(joining());
    return label
        + " "
        + statement.force().key()
        + (verbs.isEmpty() ? "" : " " + verbs)
        + (to.isEmpty() ? "" : " ->" + to)
        + " | "
        + statement.text().value();
  }

  private Optional<String> label(Statement statement) {
    return passages.get(statement.statedIn().getFirst()).section();
  }

  private static String values(List<LangString> literals) {
    return literals.stream().map(LangString::value).collect(joining());
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(",");
  }
}
