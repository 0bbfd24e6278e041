package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Note;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;

/**
 * Reads lists of those who spoke, briefed, attended or will brief. An item of the list begins with
 * an actor's name after a separator; what follows the name, up to the next item, is the office.
 */
final class Participants {
  private static final String RULE = "participants.list";

  private final Reading reading;

  Participants(Reading reading) {
    this.reading = reading;
  }

  /** Adds the participants that a sentence lists; false if it lists none. */
  boolean read(Sentence sentence, MeetingContext context) {
    Optional<ParticipantRegion> invited = ParticipantRegion.invited(sentence, reading.cues());
    if (invited.isPresent() && items(sentence, invited.get(), context)) {
      read(sentence.part(0, invited.get().start()), context);
      return true;
    }
    Matcher by = reading.cues().matcher("participation.briefed-by", sentence.masked());
    if (by.find()) {
      ParticipantRegion before = new ParticipantRegion(0, by.start(), "briefed");
      boolean briefed = items(sentence, before, context);
      return read(sentence.part(by.end(), sentence.length()), context) || briefed;
    }
    Optional<ParticipantRegion> region = ParticipantRegion.in(sentence, reading.cues());
    return region.isPresent() && lists(sentence, region.get(), context);
  }

  /** A list and, where a cue says that another may follow in the sentence, what follows it. */
  private boolean lists(Sentence sentence, ParticipantRegion region, MeetingContext context) {
    boolean found = items(sentence, region, context);
    boolean ends =
        reading.cues().has("participation.next")
            && reading
                .cues()
                .matcher("participation.next", sentence.masked())
                .region(region.end(), sentence.length())
                .lookingAt();
    return (ends && read(sentence.part(region.end(), sentence.length()), context)) || found;
  }

  private boolean items(Sentence sentence, ParticipantRegion region, MeetingContext context) {
    List<Mention> heads = heads(sentence, region, context);
    String participation = context.isHeld() ? region.participation() : "expected";
    for (Items.Item item :
        Items.of(sentence, heads, region.start(), region.end(), reading.cues())) {
      item(item, participation, context);
    }
    return !heads.isEmpty();
  }

  /** Adds who is named in an item of a list of participants; false if it is none. */
  boolean listed(Sentence item, MeetingContext context) {
    Matcher enumerator = reading.cues().matcher("enumerator", item.folded());
    if (!context.isKnown() || !enumerator.find()) {
      return false;
    }
    String participation = context.isHeld() ? "spoke" : "expected";
    only(item, item.length()).ifPresent(each -> item(each, participation, context));
    return true;
  }

  /** Adds who is named in a line of a list of those who took part; false if nobody is. */
  boolean attending(Sentence line, MeetingContext context) {
    Optional<Items.Item> item = context.isKnown() ? only(line, line.length()) : Optional.empty();
    item.ifPresent(each -> item(each, context.isHeld() ? "attended" : "expected", context));
    return item.isPresent();
  }

  /** The item of the first name in a text that ends at an index. */
  private Optional<Items.Item> only(Sentence text, int end) {
    List<Mention> names = text.named().between(0, end);
    List<Mention> head =
        names.stream()
            .filter(each -> each.actor().kind() != Ref.Kind.GROUP && !holdsOffice(text, each))
            .limit(1)
            .toList();
    return Items.of(text, head, 0, end, reading.cues()).stream().findFirst();
  }

  /** Adds those of whom a note says that they took part, were represented or were invited. */
  void note(Note note, MeetingContext context) {
    Sentence whole = new Sentence(note.text(), reading.names().in(note.text().folded()), List.of());
    Matcher invited = reading.cues().matcher("participation.invited", whole.masked());
    if (invited.find()) {
      List<Mention> names = whole.named().between(0, invited.start());
      if (!names.isEmpty()) {
        only(whole, invited.start()).ifPresent(each -> item(each, "invited", context));
      }
    }
    Matcher represented = reading.cues().matcher("participation.represented", whole.masked());
    int from = 0;
    while (represented.find()) {
      for (Mention mention : whole.named().between(from, represented.start())) {
        represented(whole, mention, represented.group("office"), context);
      }
      from = represented.end();
    }
  }

  private void represented(Sentence note, Mention mention, String office, MeetingContext context) {
    reading
        .speakers()
        .add(
            context.id(),
            mention.actor(),
            office,
            "spoke",
            reading.passages().of(note.text().subSequence(mention.start(), mention.end())),
            "participants.note");
  }

  private List<Mention> heads(Sentence sentence, ParticipantRegion region, MeetingContext context) {
    Matcher members = reading.cues().matcher("participation.all-members", sentence.folded());
    List<Span> unnamed = new ArrayList<>();
    while (members.find()) {
      unnamed.add(new Span(members.start(), members.end()));
      reading.finding(
          "speaker.unnamed-members",
          Severity.INFO,
          sentence.text().subSequence(members.start(), members.end()),
          "expected names of speakers, found all members of the organ: they are not named here");
    }
    List<Mention> heads = new ArrayList<>();
    for (Mention mention : sentence.named().between(region.start(), region.end())) {
      boolean covered =
          unnamed.stream().anyMatch(each -> each.contains(mention.start(), mention.end()));
      if (!covered
          && !holdsOffice(sentence, mention)
          && isItem(sentence, mention, region, context)) {
        heads.add(mention);
      }
    }
    return heads;
  }

  private static String before(Sentence sentence, Mention mention) {
    return sentence.folded().substring(0, mention.start());
  }

  /** "Somebody, Chair of the Commission": who holds an office is listed for whom it is of. */
  private boolean holdsOffice(Sentence list, Mention name) {
    return name.actor().kind() == Ref.Kind.PERSON
        && reading
            .cues()
            .matcher("person.with-office", list.masked())
            .region(name.end(), list.length())
            .lookingAt();
  }

  /** What stands before the office of a name, or before the name. */
  private String beforeItem(Sentence sentence, Mention mention, ParticipantRegion region) {
    int start = Items.officeStart(sentence, region.start(), mention.start(), reading.cues());
    return sentence.masked().substring(region.start(), start);
  }

  private boolean isItem(
      Sentence sentence, Mention mention, ParticipantRegion region, MeetingContext context) {
    boolean first =
        mention.start() == region.start()
            || reading.cues().found("participant.before", beforeItem(sentence, mention, region));
    return first
        && !reading
            .cues()
            .matcher("participant.presides", sentence.masked())
            .region(mention.end(), sentence.length())
            .lookingAt()
        && mention.actor().kind() != Ref.Kind.GROUP
        && !mention.actor().equals(context.organ())
        && !mention.actor().equals(Organs.COUNCIL_PRESIDENT);
  }

  private void item(Items.Item listed, String participation, MeetingContext context) {
    Sentence item = listed.text();
    Mention head = listed.name();
    Optional<Ref> onBehalf = onBehalf(item);
    Ref actor = onBehalf.isPresent() ? head.actor() : lastOffice(item, head);
    Office office = Office.in(listed, reading.cues());
    Ref speaker =
        reading
            .speakers()
            .add(
                context.id(),
                reading.names().authority().speaksFor(actor),
                office.capacity(listed),
                participation,
                reading.passages().of(item.text().subSequence(0, office.end())),
                RULE);
    Ref body = reading.names().authority().speaksFor(actor);
    if (chaired(body, item.folded().substring(head.start(), office.end()))) {
      reading.speakers().onBehalfOf(speaker, body);
    }
    if (!actor.equals(head.actor())) {
      reading.speakers().onBehalfOf(speaker, reading.names().authority().speaksFor(head.actor()));
    }
    onBehalf.ifPresent(
        other ->
            reading.speakers().onBehalfOf(speaker, reading.names().authority().speaksFor(other)));
  }

  /** Whether somebody represents the chair of an organization: he speaks for it at one remove. */
  private boolean chaired(Ref body, String printed) {
    return body.kind() == Ref.Kind.ORGANIZATION
        && reading.cues().has("office.for-chair")
        && reading.cues().found("office.for-chair", printed);
  }

  private Optional<Ref> onBehalf(Sentence item) {
    return Behalf.in(item.named(), 0, reading.cues()).map(Behalf::whom);
  }

  /** Of two offices that one person holds, the one in an organization is why it is on the list. */
  private Ref lastOffice(Sentence item, Mention head) {
    for (Mention mention : item.named().mentions()) {
      boolean joined = reading.cues().found("office.joined", before(item, mention));
      if (joined && mention.actor().kind() == Ref.Kind.ORGANIZATION) {
        return mention.actor();
      }
    }
    return head.actor();
  }
}
