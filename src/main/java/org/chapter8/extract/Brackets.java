package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.extract.NoteRef.Party;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;
import org.chapter8.text.Symbols;

/**
 * Reads who is named in brackets after a page: {@code (法国、巴拿马)}, {@code (刚果，代表非洲联盟主席)}, or an
 * office alone, which is somebody's who has spoken at that meeting.
 */
final class Brackets {
  private final Reading reading;

  Brackets(Reading reading) {
    this.reading = reading;
  }

  List<Party> read(String bracket, Optional<String> symbol) {
    boolean joined = reading.cues().map("language").get("words").equals("joined");
    String words = joined ? bracket.replace(" ", "") : bracket;
    Optional<NameContext> meeting =
        symbol
            .map(Symbols::meetingNumber)
            .flatMap(number -> reading.contexts().at(Ref.meeting("SC", number)));
    NamedText named =
        meeting
            .map(known -> reading.names().in(words, known.takingPart()))
            .orElseGet(() -> reading.names().in(words));
    Optional<Behalf> behalf = Behalf.in(named, 1, reading.cues());
    Optional<Ref> speaker = behalf.flatMap(found -> named.firstActor(0, found.start()));
    if (speaker.isPresent()) {
      return List.of(new Party(party(speaker.get()), behalf.map(found -> party(found.whom())), ""));
    }
    List<Party> parties = named(named);
    return parties.isEmpty() ? byOffice(named.folded(), symbol) : parties;
  }

  private List<Party> named(NamedText named) {
    List<Party> parties = new ArrayList<>();
    List<Mention> mentions = named.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      int end = i + 1 < mentions.size() ? mentions.get(i + 1).start() : named.folded().length();
      String after = named.folded().substring(mentions.get(i).end(), end);
      String rest = reading.cues().matcher("bracket.end", after).replaceFirst("");
      if (mentions.get(i).actor().kind() != Ref.Kind.GROUP) {
        parties.add(new Party(party(mentions.get(i).actor()), Optional.empty(), rest));
      }
    }
    return parties;
  }

  private List<Party> byOffice(String bracket, Optional<String> symbol) {
    String office = bracket.substring(1, bracket.length() - 1).strip();
    List<Ref> holders =
        symbol
            .map(Symbols::meetingNumber)
            .filter(number -> !number.isEmpty())
            .map(number -> reading.speakers().withOffice(Ref.meeting("SC", number), office))
            .orElse(List.of());
    if (holders.size() == 1) {
      return List.of(new Party(holders.getFirst(), Optional.empty(), office));
    }
    reading.finding(
        "note.unknown-speaker",
        Severity.WARNING,
        "expected a known speaker in brackets, found "
            + bracket
            + " with "
            + holders.size()
            + " holders");
    return List.of();
  }

  private Ref party(Ref actor) {
    return reading.names().authority().speaksFor(actor);
  }
}
