package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.extract.Move.SubjectSpan;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;

/** Resolves the words that name a subject to speakers of the meeting. */
final class Subjects {
  private static final String RULE = "speaker.narrative";

  private final Reading reading;
  private final MeetingContext context;

  private Optional<Subject> author = Optional.empty();

  Subjects(Reading reading, MeetingContext context) {
    this.reading = reading;
    this.context = context;
  }

  /** From here on, "I" and "we" are the author's words. */
  void author(Subject subject) {
    author = Optional.of(subject);
  }

  /**
   * The subject that a move names.
   *
   * @param current who speaks before it
   * @param lastNamed the last one named before it, whom "he" or "she" means
   * @param lastPair the last two named together, of whom "the former" is one
   * @return empty if the move names none: then {@code current} goes on
   */
  Optional<Subject> of(Move move, Subject current, Subject lastNamed, Subject lastPair) {
    if (move.subject().isEmpty()) {
      return Optional.empty();
    }
    SubjectSpan span = move.subject().get();
    Sentence words = move.part().part(span.start(), span.end());
    return switch (span.form()) {
      case "collective" ->
          Optional.of(new Subject(Subject.Kind.COLLECTIVE, speakers(words, "spoke"), false));
      case "pronoun" ->
          Optional.of(
              ofPair(words.folded(), lastPair)
                  .orElseGet(() -> pronoun(words.folded(), current, lastNamed)));
      case "paper" -> Optional.of(Subject.paper(paperAuthor()));
      case "president" -> Optional.of(Subject.named(president(words), false));
      case "officer" -> Optional.of(officer(words));
      case "other" -> Optional.of(Subject.COLLECTIVE);
      case "first" -> author;
      case "actors" ->
          Optional.of(
              commitsItself(move, words) || isRecalled(move)
                  ? Subject.named(spokenOf(words), false)
                  : onBehalf(move, actors(words)));
      default -> Optional.empty();
    };
  }

  private Optional<Subject> ofPair(String words, Subject pair) {
    boolean known = pair.kind() == Subject.Kind.NAMED;
    if (known && reading.cues().has("pronoun.former")) {
      if (reading.cues().found("pronoun.former", words)) {
        return Optional.of(Subject.named(List.of(pair.actors().getFirst()), false));
      }
      if (reading.cues().found("pronoun.latter", words)) {
        return Optional.of(Subject.named(List.of(pair.actors().getLast()), false));
      }
    }
    return Optional.empty();
  }

  private Subject pronoun(String word, Subject current, Subject lastNamed) {
    return reading.cues().found("pronoun.plural", word) ? current : lastNamed;
  }

  private List<Ref> paperAuthor() {
    return context.paperAuthor().stream().toList();
  }

  private List<Ref> president(Sentence words) {
    Optional<Ref> named = words.named().firstActor(0, words.length());
    Optional<Ref> state =
        named.filter(each -> each.kind() == Ref.Kind.STATE).or(context::president);
    return state.map(each -> speaker(each, "", "spoke", words)).stream().toList();
  }

  private Subject officer(Sentence words) {
    String office = reading.cues().matcher("article", words.folded()).replaceFirst("");
    List<Ref> holders = reading.speakers().withOffice(context.id(), office);
    if (holders.size() == 1) {
      return Subject.named(List.of(speaker(holders.getFirst(), "", "spoke", words)), false);
    }
    if (context.isWordForWord()) {
      return Subject.NONE;
    }
    reading.finding(
        "speaker.unknown-office",
        Severity.WARNING,
        words.text(),
        "expected one speaker with the office " + words.folded() + ", found " + holders.size());
    return Subject.NONE;
  }

  /**
   * A body named without an officer that commits itself is an actor, not a speaker at the meeting.
   */
  private boolean commitsItself(Move move, Sentence words) {
    boolean officer = reading.cues().found("title", words.masked());
    return !officer && reading.cues().found("commits-itself", move.part().masked());
  }

  /** Whether a move was made before the meeting: "had proposed" does not make a speaker there. */
  boolean isRecalled(Move move) {
    int verb = move.contentStart() - move.verb().length();
    return context.isHeld()
        && reading.cues().has("move.recalled")
        && move.subject()
            .filter(span -> span.form().equals("actors") && span.end() <= verb)
            .map(span -> move.part().masked().substring(span.end(), verb))
            .filter(between -> reading.cues().found("move.recalled", between))
            .isPresent();
  }

  /** Those named, as the speakers that they are at the meeting, if they are. */
  private List<Ref> spokenOf(Sentence words) {
    return words.named().actors(0, words.length()).stream()
        .map(reading.names().authority()::speaksFor)
        .map(this::known)
        .toList();
  }

  private Ref known(Ref actor) {
    return reading.speakers().has(context.id(), actor) ? Ref.speaker(context.id(), actor) : actor;
  }

  /** For whom else a single speaker speaks, as the clauses around the name say. */
  private Subject onBehalf(Move move, Subject subject) {
    if (context.isHeld() && subject.actors().size() == 1) {
      int end = move.kind() == Move.Kind.TAKES_FLOOR ? move.part().length() : move.contentStart();
      onBehalf(subject.actors().getFirst(), move.part().part(0, end));
    }
    return subject;
  }

  private Subject actors(Sentence words) {
    boolean others = reading.cues().found("others", words.folded());
    return Subject.named(speakers(words, "spoke"), others);
  }

  /** The speakers that a list of names and offices names; adds them to the meeting. */
  List<Ref> speakers(Sentence words, String participation) {
    List<Ref> speakers = new ArrayList<>();
    List<Mention> mentions = words.named().mentions();
    for (Items.Item item : Items.of(words, mentions, 0, words.length(), reading.cues())) {
      Ref actor = item.name().actor();
      boolean spokenOf = actor.kind() == Ref.Kind.GROUP || actor.equals(context.organ());
      if (spokenOf
          || (!speakers.isEmpty() && reading.cues().found("bracket.open", item.before()))) {
        continue;
      }
      boolean chairs = actor.equals(Organs.COUNCIL_PRESIDENT);
      Office office = Office.in(item, reading.cues());
      String capacity = chairs ? office.printed() : office.capacity(item);
      speakers.add(speaker(chairs ? chair(actor) : actor, capacity, participation, item.text()));
    }
    return speakers;
  }

  private Ref chair(Ref office) {
    return context.president().orElse(office);
  }

  private Ref speaker(Ref actor, String capacity, String participation, Sentence words) {
    Ref body = reading.names().authority().speaksFor(actor);
    if (!context.isHeld()) {
      return context.speaking(body);
    }
    List<Ref> passages = reading.passages().of(words.text());
    Ref id = reading.speakers().add(context.id(), body, capacity, participation, passages, RULE);
    onBehalf(id, words);
    return id;
  }

  private void onBehalf(Ref speaker, Sentence words) {
    Behalf.in(words.named(), -1, reading.cues())
        .ifPresent(other -> reading.speakers().onBehalfOf(speaker, other.whom()));
  }
}
