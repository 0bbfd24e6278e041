package org.chapter8.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;

/**
 * Reads what a sentence says of a meeting itself: its item, its title, its formats, who presided.
 */
final class MeetingFacts {
  private static final String RULE = "meeting.facts";

  private final Reading reading;
  private final Persons persons;

  MeetingFacts(Reading reading) {
    this.reading = reading;
    this.persons = new Persons(reading);
  }

  void read(Sentence sentence, MeetingContext context) {
    item(sentence, context);
    title(sentence, context);
    if (statesFormat(sentence, context)) {
      formats(sentence, context);
    }
    presided(sentence, context);
  }

  private void item(Sentence sentence, MeetingContext context) {
    Matcher matcher = reading.cues().matcher("meeting.item", sentence.folded());
    if (matcher.find()) {
      String group = matcher.group("title") != null ? "title" : "title2";
      agendaItem(sentence.text().subSequence(matcher.start(group), matcher.end(group)), context);
    }
  }

  /** The item of a meeting by its title as printed. */
  Ref agendaItem(PositionedText title, MeetingContext context) {
    Ref id = Ref.agendaItem(Organs.SECURITY_COUNCIL.code(), OptionalInt.empty(), title.folded());
    reading.add(
        new AgendaItem(
            id,
            List.of(reading.text(title)),
            Optional.of(context.organ()),
            OptionalInt.empty(),
            Optional.empty(),
            reading.passages().of(title),
            RULE));
    context.meeting().agendaItem(List.of(id)).prefLabel(reading.text(title));
    return id;
  }

  private void title(Sentence sentence, MeetingContext context) {
    Matcher matcher = reading.cues().matcher("meeting.title", sentence.folded());
    if (matcher.find()) {
      PositionedText printed =
          sentence.text().subSequence(matcher.start("title"), matcher.end("title"));
      context.meeting().prefLabel(reading.text(printed));
    }
  }

  /** Words for formats count where a sentence has the meeting's day or number or names its form. */
  private boolean statesFormat(Sentence sentence, MeetingContext context) {
    return reading.cues().found("meeting.format-stated", sentence.folded())
        || Days.find(sentence.folded(), reading.cues()).stream()
            .anyMatch(day -> !context.meeting().isOnAnotherDay(day.first()));
  }

  void formats(Sentence sentence, MeetingContext context) {
    String words = sentence.folded().toLowerCase(Locale.ROOT);
    reading
        .cues()
        .map("formats")
        .forEach(
            (word, term) -> {
              if (words.contains(word)) {
                context.meeting().meetingFormat(List.of(Ref.term(term)));
              }
            });
  }

  private void presided(Sentence sentence, MeetingContext context) {
    for (String cue : List.of("meeting.presided", "meeting.presidency")) {
      Matcher matcher = reading.cues().matcher(cue, sentence.masked());
      while (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            president(sentence.part(matcher.start(group), matcher.end(group)), context);
          }
        }
      }
    }
  }

  private void president(Sentence who, MeetingContext context) {
    Optional<Ref> actor = who.named().firstActor(0, who.length());
    if (actor.filter(MeetingFacts::presides).isEmpty()) {
      return;
    }
    List<Mention> name = who.named().mentions().subList(0, 1);
    Items.Item item = Items.of(who, name, 0, who.length(), reading.cues()).getFirst();
    Office office = Office.in(item, reading.cues());
    Optional<Ref> person = persons.presiding(who);
    String printed = person.map(each -> withoutName(office, who)).orElse(office.printed());
    Ref speaker =
        reading
            .speakers()
            .add(
                context.id(),
                actor.get(),
                printed,
                "presided",
                reading.passages().of(who.text()),
                RULE);
    person.ifPresent(each -> reading.speakers().person(speaker, each));
    context.meeting().presidedBy(List.of(speaker));
    context.president(actor.get());
  }

  /** States preside, and the Secretary-General over meetings that he calls. */
  private static boolean presides(Ref actor) {
    return actor.kind() == Ref.Kind.STATE || actor.equals(Organs.SECRETARY_GENERAL);
  }

  /** "Chaired by myself": the author of the text presided. */
  void presidedByAuthor(Sentence sentence, Ref author, MeetingContext context) {
    Matcher matcher = reading.cues().matcher("meeting.presided-first", sentence.masked());
    if (presides(author) && matcher.find()) {
      Ref speaker =
          reading
              .speakers()
              .add(
                  context.id(),
                  author,
                  "",
                  "presided",
                  reading.passages().of(sentence.text()),
                  RULE);
      context.meeting().presidedBy(List.of(speaker));
      context.president(author);
    }
  }

  private String withoutName(Office office, Sentence who) {
    Matcher name = reading.cues().matcher("person.named", who.folded());
    return name.find() ? office.printed().replace(name.group("name"), "") : office.printed();
  }
}
