package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.model.Actor;
import org.chapter8.model.Ref;
import org.chapter8.text.PositionedText;

/** Finds persons by the office that stands before their name, and by their signature. */
final class Persons {
  private static final String RULE = "person.named";

  private final Reading reading;

  Persons(Reading reading) {
    this.reading = reading;
  }

  /** The person whose name follows an office in a text. */
  Optional<Ref> named(Sentence text) {
    Matcher matcher = reading.cues().matcher("person.named", text.folded());
    return matcher.find()
        ? Optional.of(person(text.text().subSequence(matcher.start("name"), matcher.end("name"))))
        : Optional.empty();
  }

  /** The president whose name stands beside the office. */
  Optional<Ref> presiding(Sentence text) {
    Optional<Ref> honoured = named(text);
    if (honoured.isPresent() || !reading.cues().has("person.presiding")) {
      return honoured;
    }
    Matcher matcher = reading.cues().matcher("person.presiding", text.masked());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String group = matcher.group("name") != null ? "name" : "name2";
    return Optional.of(person(text.text().subSequence(matcher.start(group), matcher.end(group))));
  }

  /** The person who signs with a paragraph. */
  Optional<Ref> signed(Sentence paragraph) {
    for (String cue : List.of("letter.signature-inline", "letter.signature")) {
      Matcher matcher = reading.cues().matcher(cue, paragraph.folded());
      if (matcher.find()) {
        return Optional.of(
            person(paragraph.text().trimmed(matcher.start("name"), matcher.end("name"))));
      }
    }
    return Optional.empty();
  }

  private Ref person(PositionedText name) {
    boolean joined = reading.cues().map("language").get("words").equals("joined");
    String printed = joined ? name.folded().replace(' ', '·') : name.folded();
    Optional<Ref> known =
        reading
            .names()
            .authority()
            .exact(name.folded())
            .or(() -> reading.names().authority().exact(printed));
    Ref person = known.orElseGet(() -> new Ref(Ref.Kind.PERSON, printed));
    if (known.isEmpty()) {
      List<Ref> passages = reading.passages().of(name);
      reading.add(new Actor(person, List.of(reading.text(printed)), passages, RULE));
    }
    reading.main().mentions(List.of(person));
    return person;
  }
}
