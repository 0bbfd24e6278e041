package org.chapter8.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Ref;

/** The annexes of a letter: where each begins, its title and its kind. */
final class Annexes {
  /** The name of the first annex; those after it are numbered. */
  static final String FIRST = "annex";

  private static final String RULE = "letter.annex";

  private final Reading reading;
  private final LetterHead head;
  private Optional<DocumentBuilder> open = Optional.empty();
  private int count;
  private boolean sumsUp;
  private boolean listsParticipants;
  private boolean untyped;

  Annexes(Reading reading, LetterHead head) {
    this.reading = reading;
    this.head = head;
  }

  /** Whether the letter itself is over. */
  boolean begun() {
    return open.isPresent();
  }

  /** Whether the annex under way sums up a meeting, and not what one speaker said there. */
  boolean sumsUp() {
    return sumsUp;
  }

  /** Whether the annex under way is a list of those who took part. */
  boolean listsParticipants() {
    return listsParticipants;
  }

  /** Reads a paragraph if it is the heading or the title of an annex. */
  boolean read(Sentence paragraph, MeetingContext meeting) {
    if (reading.cues().found("kind.annex-heading", paragraph.folded())) {
      begin();
      return true;
    }
    if (open.isPresent() && open.get().hasNoTitle()) {
      if (reading.cues().found("annex.original", paragraph.folded())) {
        return true;
      }
      title(paragraph, meeting, open.get());
      return true;
    }
    return false;
  }

  private void begin() {
    if (open.isPresent() && open.get().hasNoTitle()) {
      return;
    }
    count++;
    listsParticipants = false;
    DocumentBuilder annex = reading.part(count == 1 ? FIRST : FIRST + "-" + count, RULE);
    reading.passages().container(annex.id());
    open = Optional.of(annex);
  }

  private void title(Sentence paragraph, MeetingContext meeting, DocumentBuilder annex) {
    annex.title(reading.text(paragraph.text()));
    String words = paragraph.folded().toLowerCase(Locale.ROOT);
    untyped = type(words).isEmpty();
    type(words).ifPresent(annex::documentType);
    listsParticipants = reading.cues().found("participation.heading-attended", paragraph.folded());
    sumsUp =
        reading.cues().found("annex.sums-up", words)
            && !reading.cues().found("closing-speaker", paragraph.masked());
    annex.creator(head.authors());
    if (meeting.isKnown()) {
      closingSpeaker(paragraph, meeting);
    }
  }

  /** What kind of document a title says that the annex is. */
  private Optional<Ref> type(String words) {
    return reading.cues().map("document.kinds").entrySet().stream()
        .filter(entry -> words.contains(entry.getKey()))
        .map(entry -> Ref.term(entry.getValue()))
        .findFirst();
  }

  /** The first heading below a title may say what kind of document the annex is. */
  void heading(Sentence heading) {
    String words = heading.folded().toLowerCase(Locale.ROOT);
    Optional<String> kind = Optional.ofNullable(reading.cues().map("document.kinds").get(words));
    open.filter(annex -> untyped)
        .ifPresent(annex -> kind.ifPresent(term -> annex.documentType(Ref.term(term))));
    untyped = false;
  }

  private void closingSpeaker(Sentence title, MeetingContext meeting) {
    List.of("closing-speaker", "closing-reader").stream()
        .filter(reading.cues()::has)
        .map(cue -> reading.cues().matcher(cue, title.masked()))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(found -> title.named().firstActor(found.start("who"), found.end("who")))
        .ifPresent(
            who ->
                reading
                    .speakers()
                    .add(
                        meeting.id(),
                        who,
                        "",
                        "spoke",
                        reading.passages().of(title.text()),
                        "speaker.closing"));
  }
}
