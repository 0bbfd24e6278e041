package org.chapter8.model;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A meeting of an organ or of a series, held or planned.
 *
 * @param prefLabel its title or theme as printed
 * @param meetingNumber its number in the count of its organ or series
 * @param organ the organ that met
 * @param startDate first day
 * @param endDate last day; the first day again for a meeting of one day
 * @param year the year, where the text gives no day
 * @param record its verbatim records, resumptions too
 * @param agendaItem the items considered
 * @param presidedBy the speaker who presided
 * @param meetingFormat formats: {@code thematicDebate}, {@code briefing}
 * @param meetingStatus {@code held} or {@code planned}
 * @param outcome decisions adopted
 * @param votedOn documents put to the vote, adopted or not
 * @param pressRelease the press releases on it
 * @param preparedBy concept papers and other documents that prepared it
 * @param inSeries the series it belongs to
 * @param ordinal its position in that series, from 1
 */
public record Meeting(
    Ref id,
    List<LangString> prefLabel,
    OptionalInt meetingNumber,
    Optional<Ref> organ,
    Optional<LocalDate> startDate,
    Optional<LocalDate> endDate,
    Optional<Year> year,
    List<Ref> record,
    List<Ref> agendaItem,
    List<Ref> presidedBy,
    List<Ref> meetingFormat,
    Optional<Ref> meetingStatus,
    List<Ref> outcome,
    List<Ref> votedOn,
    List<Ref> pressRelease,
    List<Ref> preparedBy,
    Optional<Ref> inSeries,
    OptionalInt ordinal,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {

  public Meeting {
    prefLabel = List.copyOf(prefLabel);
    record = List.copyOf(record);
    agendaItem = List.copyOf(agendaItem);
    presidedBy = List.copyOf(presidedBy);
    meetingFormat = List.copyOf(meetingFormat);
    outcome = List.copyOf(outcome);
    votedOn = List.copyOf(votedOn);
    pressRelease = List.copyOf(pressRelease);
    preparedBy = List.copyOf(preparedBy);
    statedIn = Evidence.required(id, statedIn);
    if (startDate.isPresent() && endDate.isPresent() && endDate.get().isBefore(startDate.get())) {
      throw new IllegalArgumentException(
          id + " ends on " + endDate.get() + ", before it starts on " + startDate.get());
    }
  }

  @Override
  public List<String> type() {
    return List.of("Meeting");
  }

  /** A builder of a meeting; what is not set stays empty. */
  public static MeetingBuilder builder(Ref id, String extractedBy) {
    return new MeetingBuilder(id, extractedBy);
  }
}
