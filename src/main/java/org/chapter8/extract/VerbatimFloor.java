package org.chapter8.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.Actor;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/** Who takes part in a meeting, and who is meant by the words before a speech. */
final class VerbatimFloor {
  private static final String RULE = "verbatim.speaker";
  private static final Ref SECRETARIAT = new Ref(Ref.Kind.ORGAN, "secretariat");

  private final Reading reading;
  private final Cues cues;
  private final List<Sentence> announcements = new ArrayList<>();
  private final Map<String, Ref> known = new LinkedHashMap<>();
  private Optional<Ref> president = Optional.empty();

  VerbatimFloor(Reading reading) {
    this.reading = reading;
    this.cues = reading.cues();
  }

  /** Somebody takes part in the meeting in the name of an actor. */
  Ref add(MeetingContext context, Ref actor, String participation, Sentence evidence) {
    return reading
        .speakers()
        .add(
            context.id(),
            reading.names().authority().speaksFor(actor),
            "",
            participation,
            reading.passages().of(evidence.text()),
            RULE);
  }

  /** Who presides: "the President" is that speaker. */
  void presides(Ref speaker) {
    president = Optional.of(speaker);
  }

  /** Names the person of a speaker; of several persons for one actor the first is kept. */
  void person(Ref speaker, Sentence name) {
    String printed = cues.matcher("verbatim.leaders", name.folded()).replaceAll(" ").strip();
    if (printed.isEmpty()) {
      return;
    }
    Ref person =
        reading.names().authority().exact(printed).orElse(new Ref(Ref.Kind.PERSON, printed));
    if (person.key().equals(printed)) {
      List<Ref> passages = reading.passages().of(name.text().trimmed(0, name.length()));
      reading.add(new Actor(person, List.of(reading.text(printed)), passages, RULE));
    }
    reading.speakers().firstPerson(speaker, person);
  }

  /** What the President says may announce by name and office who speaks next. */
  void announced(List<Sentence> words) {
    announcements.addAll(words);
  }

  /** The speaker of a turn; empty if the record and the tables do not tell. */
  Optional<Ref> speaker(VerbatimTurn turn, MeetingContext context) {
    String who = turn.who().folded();
    if (cues.found("verbatim.presiding", who)) {
      president.ifPresent(each -> reading.speakers().participates(each, "spoke"));
      return president;
    }
    Optional<Ref> actor = inBrackets(turn).or(() -> office(turn.who())).or(() -> announced(who));
    Optional<Ref> before = Optional.ofNullable(known.get(who));
    if (actor.isEmpty()) {
      return before;
    }
    Ref speaker = add(context, actor.get(), "spoke", turn.who());
    if (cues.found("verbatim.person", who)) {
      person(speaker, turn.who());
    }
    known.put(who, speaker);
    return Optional.of(speaker);
  }

  /** The State or organization in brackets. */
  private Optional<Ref> inBrackets(VerbatimTurn turn) {
    List<Mention> mentions = turn.asides().named().mentions();
    for (Mention mention : mentions) {
      if (cues.found("verbatim.whole-aside", turn.asides().masked().substring(mention.start()))) {
        return Optional.of(mention.actor());
      }
    }
    return mentions.isEmpty() ? Optional.empty() : ofUnit(turn.asides());
  }

  /** Part of the Secretariat, whatever else is named in its title. */
  private Optional<Ref> ofUnit(Sentence asides) {
    String unit = asides.folded().strip().replaceFirst("^\\(", "").replaceFirst("\\)$", "");
    return cues.found("verbatim.secretariat", unit) ? Optional.of(SECRETARIAT) : Optional.empty();
  }

  /** An office that stands for a name: the Secretary-General. */
  private Optional<Ref> office(Sentence who) {
    return cues.found("verbatim.person", who.folded())
        ? Optional.empty()
        : who.named().firstActor(0, who.length());
  }

  /** The office that the President last announced with a name. */
  private Optional<Ref> announced(String who) {
    String name = cues.matcher("verbatim.title", who).replaceAll("").strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Pattern announced =
        Pattern.compile(
            cues.pattern("verbatim.announced").pattern().replace("NAME", Pattern.quote(name)));
    for (Sentence words : announcements.reversed()) {
      Matcher matcher = announced.matcher(words.folded());
      if (matcher.find()) {
        return ofOffice(words.part(matcher.start("office"), matcher.end("office")));
      }
    }
    return Optional.empty();
  }

  /** The body an office is of; officers of the United Nations at large are of its Secretariat. */
  private Optional<Ref> ofOffice(Sentence office) {
    List<Ref> bodies =
        office.named().mentions().stream()
            .map(Mention::actor)
            .filter(actor -> actor.kind() != Ref.Kind.GROUP)
            .toList();
    Optional<Ref> own =
        bodies.stream().filter(body -> !body.equals(Organs.SECRETARY_GENERAL)).findFirst();
    boolean secretariat = cues.found("verbatim.secretariat", office.folded());
    return own.filter(body -> !secretariat || body.kind() == Ref.Kind.ORGAN)
        .or(() -> secretariat ? Optional.of(SECRETARIAT) : bodies.stream().findFirst());
  }
}
