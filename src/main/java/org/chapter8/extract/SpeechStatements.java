package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.model.Ref;

/**
 * Reads what a speaker demands and thinks, and for whom else he or she speaks. What a President
 * says to conduct the meeting is no statement, unless it is said to be that of a State.
 */
final class SpeechStatements {
  private static final int OPENING = 6;

  private final Reading reading;
  private final MeetingContext context;
  private final Cues cues;

  SpeechStatements(Reading reading, MeetingContext context) {
    this.reading = reading;
    this.context = context;
    this.cues = reading.cues();
  }

  /** Reads a speech. */
  void read(VerbatimTurn turn, Ref speech, Ref speaker, boolean presiding) {
    Ref actor = reading.speakers().actor(speaker);
    FirstPerson firstPerson = new FirstPerson(cues, actor);
    NoteReader notes = new NoteReader(reading);
    Narrative narrative = new Narrative(reading, context, notes::read, firstPerson);
    context.floor(speaker, actor);
    reading.statements().inSpeech(Optional.of(speech));
    boolean own = !presiding;
    int sentences = 0;
    for (int i = 0; i < turn.words().size(); i++) {
      reading.passages().paragraph(turn.numbers().get(i));
      narrative.paragraph(Subject.named(List.of(speaker), false));
      for (Sentence sentence : Sentences.of(turn.words().get(i), cues)) {
        own = own && !(presiding && cues.found("verbatim.resumes", sentence.folded()));
        if (sentences++ < OPENING) {
          onBehalf(sentence, speaker);
        }
        if (own && !cues.found("speech.courtesy", sentence.folded())) {
          firstPerson.sentence();
          narrative.sentence(sentence);
        }
        own |= presiding && cues.found("verbatim.own-capacity", sentence.folded());
      }
    }
    reading.statements().inSpeech(Optional.empty());
  }

  /** "I have the honour to speak on behalf of", near the beginning of a speech. */
  private void onBehalf(Sentence sentence, Ref speaker) {
    Matcher matcher = cues.matcher("speech.on-behalf", sentence.masked());
    if (!matcher.find()) {
      return;
    }
    Directives directives = new Directives(cues, reading.antecedents());
    Ref own = reading.speakers().actor(speaker);
    for (Ref other : directives.listAt(sentence, matcher.end())) {
      Ref body = reading.names().authority().speaksFor(other);
      if (other.kind() != Ref.Kind.GROUP && !body.equals(own)) {
        reading.speakers().onBehalfOf(speaker, body);
      }
    }
  }
}
