package org.chapter8.cli.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.Actor;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Citation;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
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
 * Something that stands on a passage.
 *
 * @param type its most specific class: {@code Recommendation}
 * @param rule the rule that read it
 * @param name what it is called among its kind
 * @param details what it says, for people
 */
record Fact(String type, String rule, String name, String details) {

  static Fact of(Resource resource, String rule) {
    return new Fact(resource.type().getFirst(), rule, resource.id().toString(), details(resource));
  }

  private static String details(Resource resource) {
    return switch (resource) {
      case Statement statement -> statement(statement);
      case Speaker speaker ->
          words("", List.of(speaker.represents()))
              + words(" for ", speaker.onBehalfOf())
              + words(", ", speaker.participation())
              + words(" at ", List.of(speaker.spokeAt()));
      case Meeting meeting ->
          texts(meeting.prefLabel())
              + meeting.startDate().map(day -> " " + day).orElse("")
              + words(" on ", meeting.agendaItem());
      case Citation citation ->
          words("cites ", citation.citedDocument().stream().toList())
              + words(" for ", citation.attributedTo());
      case Document document ->
          Stream.concat(document.identifier().stream(), Stream.of(texts(document.title())))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
      case AgendaItem item -> texts(item.prefLabel());
      case Actor actor -> texts(actor.prefLabel());
      case Theme theme -> texts(theme.altLabel());
      case MeetingSeries series -> texts(series.altLabel());
      case Speech speech -> speech.heading().value();
      case Passage passage -> passage.exact();
      case Classification classification -> words("about ", List.of(classification.body()));
    };
  }

  private static String statement(Statement statement) {
    return statement.force().key()
        + words(" by ", statement.madeBy())
        + words(" supported by ", statement.supportedBy())
        + words(" to ", statement.addressedTo())
        + ": "
        + statement.text().value();
  }

  private static String words(String before, List<Ref> refs) {
    return refs.isEmpty()
        ? ""
        : before + refs.stream().map(Ref::key).collect(Collectors.joining(", "));
  }

  private static String texts(List<LangString> literals) {
    return literals.stream().map(LangString::value).collect(Collectors.joining(" / "));
  }
}
