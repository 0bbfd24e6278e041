package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.Ref;
import org.chapter8.text.DateSpan;

/**
 * The number of a meeting of the Security Council whose day a letter names: it may stand in another
 * sentence, such as the first of the annex, beside the same day.
 */
final class MeetingNumber {
  private static final String CUE = "meeting.number";

  private final Reading reading;

  MeetingNumber(Reading reading) {
    this.reading = reading;
  }

  /**
   * A number and where it stands.
   *
   * @param printed the number in figures
   */
  record Found(String printed, List<Ref> statedIn) {}

  /** The number in the first sentence of the Council that has that day alone and one number. */
  Optional<Found> of(DateSpan day, List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (!reading.cues().found(CUE, paragraph.folded())) {
        continue;
      }
      reading.passages().paragraph(paragraph.number());
      for (Sentence each : Sentences.of(paragraph, reading.names(), reading.cues())) {
        Optional<String> number = number(each).filter(n -> isOf(day, each));
        if (number.isPresent()) {
          return Optional.of(new Found(number.get(), reading.passages().of(each.text())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOf(DateSpan day, Sentence sentence) {
    List<DateSpan> days = Days.find(sentence.folded(), reading.cues());
    return LetterMeeting.namesCouncil(sentence)
        && !days.isEmpty()
        && days.stream().allMatch(each -> each.first().equals(day.first()));
  }

  private Optional<String> number(Sentence sentence) {
    Set<String> numbers =
        reading
            .cues()
            .matcher(CUE, sentence.folded())
            .results()
            .map(found -> found.group("number"))
            .collect(Collectors.toSet());
    return numbers.size() == 1 ? numbers.stream().findFirst() : Optional.empty();
  }
}
