package org.chapter8.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chapter8.model.Actor;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Citation;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.LangString;
import org.chapter8.model.Meeting;
import org.chapter8.model.MeetingSeries;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.Speaker;
import org.chapter8.model.Speech;
import org.chapter8.model.Statement;
import org.chapter8.model.Theme;

/**
 * Writes what was read as lines, a fact a line, in the form of the golden cases.
 *
 * <p>A statement is identified by a fragment of its text. One whose text holds none of the expected
 * fragments is written in full; one that holds several shows that too little was split.
 */
final class Rendering {
  /** Three runs of words, each of which the source may interrupt once. */
  private static final int MOST_DECIDING_WORDS = 6;

  private final Extraction extraction;
  private final List<String> fragments;
  private final Set<String> lines = new TreeSet<>();

  private Rendering(Extraction extraction, List<String> fragments) {
    this.extraction = extraction;
    this.fragments = fragments;
  }

  /**
   * The lines of an extraction.
   *
   * @param fragments the texts after the bars of the expected lines
   */
  static Set<String> of(Extraction extraction, List<String> fragments) {
    Rendering rendering = new Rendering(extraction, fragments);
    rendering.line("kind", extraction.kind());
    extraction.resources().forEach(rendering::resource);
    extraction.findings().forEach(finding -> rendering.line("finding", finding.code()));
    return rendering.lines;
  }

  private void line(String... words) {
    lines.add(String.join(" ", words).strip());
  }

  private void resource(Resource resource) {
    switch (resource) {
      case Document document -> document(document);
      case Meeting meeting -> meeting(meeting);
      case MeetingSeries series -> line("series", series.id().key());
      case AgendaItem item -> item(item);
      case Actor actor -> line("person", actor.id().key());
      case Speaker speaker -> speaker(speaker);
      case Speech speech -> speech(speech);
      case Statement statement -> statement(statement);
      case Citation citation -> citation(citation);
      case Theme theme -> line("theme", theme.id().key());
      case Passage passage -> passage(passage);
      case Classification classification -> classification(classification);
    }
  }

  /** Passages are not written: what stands in one is. */
  private static void passage(Passage passage) {
    if (passage.end() <= passage.start()) {
      throw new IllegalStateException("empty passage " + passage.id());
    }
  }

  /** What is about which theme is measured apart. */
  private static void classification(Classification classification) {
    if (classification.statedIn().size() > MOST_DECIDING_WORDS) {
      throw new IllegalStateException("too many words of " + classification.id());
    }
  }

  private void document(Document document) {
    boolean main = document.id().equals(extraction.document()) || isWork(document);
    if (!main && document.isPartOf().isEmpty()) {
      line("cited", document.id().key(), keys(document.documentType().stream().toList()));
      return;
    }
    String name = main ? "document" : "part";
    document.documentType().ifPresent(type -> line(name, "type", type.key()));
    document.title().forEach(title -> line(name, "title", compact(title.value())));
    document.date().ifPresent(date -> line(name, "date", date.toString()));
    document.creator().forEach(each -> line(name, "from", each.key()));
    document.addressee().forEach(each -> line(name, "to", each.key()));
    document.agendaItem().forEach(each -> line(name, "item", compact(each.key())));
    document.mentions().forEach(each -> line(name, "mentions", each.key()));
  }

  /** Whether a document is the one that the document read is a version of. */
  private boolean isWork(Document document) {
    return extraction.resources().stream()
        .anyMatch(
            each ->
                each instanceof Document version
                    && version.isVersionOf().filter(document.id()::equals).isPresent());
  }

  private void item(AgendaItem item) {
    String titles =
        item.prefLabel().stream().map(LangString::value).collect(Collectors.joining("/"));
    line("item", compact(item.id().key()), compact(titles));
  }

  private void meeting(Meeting meeting) {
    String id = meeting.id().key();
    meeting.meetingStatus().ifPresent(status -> line("meeting", id, status.key()));
    meeting
        .startDate()
        .ifPresent(day -> line("meeting", id, "date", dates(day.toString(), meeting)));
    meeting.year().ifPresent(year -> line("meeting", id, "year", year.toString()));
    facts(id, "record", meeting.record());
    facts(id, "item", meeting.agendaItem());
    facts(id, "president", meeting.presidedBy().stream().map(this::who).toList());
    facts(id, "format", meeting.meetingFormat());
    facts(id, "outcome", meeting.outcome());
    facts(id, "paper", meeting.preparedBy());
    meeting.inSeries().ifPresent(series -> line("meeting", id, "series", series.key()));
  }

  private static String dates(String first, Meeting meeting) {
    String last = meeting.endDate().orElseThrow().toString();
    return first.equals(last) ? first : first + "/" + last;
  }

  private void facts(String meeting, String name, Collection<Ref> values) {
    values.forEach(
        value ->
            line(
                "meeting",
                meeting,
                name,
                compact(name.equals("outcome") && isThis(value) ? "this" : ofThis(value))));
  }

  private boolean isThis(Ref value) {
    return extraction.resources().stream()
        .anyMatch(each -> each instanceof Document work && each.id().equals(value) && isWork(work));
  }

  private String ofThis(Ref value) {
    return value.key().replace(extraction.document().key(), "this");
  }

  private void speaker(Speaker speaker) {
    String meeting = speaker.spokeAt().key();
    String who = speaker.represents().key();
    line("speaker", meeting, who, keys(speaker.participation().stream().sorted().toList()));
    speaker.capacity().forEach(each -> line("office", meeting, who, compact(each.value())));
    speaker.onBehalfOf().forEach(each -> line("behalf", meeting, who, each.key()));
    speaker.person().ifPresent(each -> line("person", meeting, who, each.key()));
  }

  private void speech(Speech speech) {
    String name = "speech " + speech.ordinal().orElseThrow();
    String who = speech.deliveredBy().map(each -> who(each).key()).orElse("-");
    List<Integer> pages =
        extraction.resources().stream()
            .filter(each -> speech.statedIn().contains(each.id()))
            .flatMapToInt(each -> ((Passage) each).page().stream())
            .boxed()
            .sorted()
            .toList();
    String page =
        pages.isEmpty() || pages.getFirst().equals(pages.getLast())
            ? pages.stream().findFirst().map(first -> " page " + first).orElse("")
            : " page " + pages.getFirst() + "-" + pages.getLast();
    line(name, who + page);
    speech.language().ifPresent(language -> line(name, "language", language.key()));
  }

  private void statement(Statement statement) {
    String supporters = statement.supportedBy().isEmpty() ? "" : " +" + people(statement, true);
    String to = statement.addressedTo().isEmpty() ? "" : " ->" + keys(statement.addressedTo());
    line(
        statement.force().key()
            + " "
            + people(statement, false)
            + supporters
            + to
            + " | "
            + text(statement.text().value()));
  }

  private String people(Statement statement, boolean supporters) {
    List<Ref> refs = supporters ? statement.supportedBy() : statement.madeBy();
    return refs.isEmpty() ? "-" : keys(refs.stream().map(this::who).toList());
  }

  private String text(String value) {
    String compact = compact(value);
    List<String> held =
        fragments.stream().filter(fragment -> compact.contains(compact(fragment))).toList();
    return held.isEmpty() ? compact : String.join(" & ", held);
  }

  private void citation(Citation citation) {
    String pages =
        citation.pageStart().isEmpty() ? "" : pages(citation.pageStart(), citation.pageEnd());
    String who = citation.attributedTo().isEmpty() ? "" : " " + attributed(citation);
    String note = citation.footnote().orElse("text");
    String cited = citation.citedDocument().map(Ref::key).orElse("-");
    line("citation", note, cited + pages + who);
  }

  private String attributed(Citation citation) {
    return keys(citation.attributedTo().stream().map(this::who).toList());
  }

  private static String pages(OptionalInt from, OptionalInt to) {
    return from.equals(to) ? " " + from.getAsInt() : " " + from.getAsInt() + "-" + to.getAsInt();
  }

  /** Whom a speaker represents; an actor is itself. */
  private Ref who(Ref ref) {
    Optional<Ref> represents =
        extraction.resources().stream()
            .filter(each -> each.id().equals(ref) && each instanceof Speaker)
            .map(each -> ((Speaker) each).represents())
            .findFirst();
    return represents.orElse(ref);
  }

  private static String keys(Collection<Ref> refs) {
    List<String> keys = new ArrayList<>();
    refs.stream().map(Ref::key).distinct().forEach(keys::add);
    return String.join(",", keys.stream().sorted().toList());
  }

  static String compact(String text) {
    return text.replaceAll("\\s+", "");
  }
}
