package org.chapter8.model;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Collects what is found of a meeting; each list keeps its order and holds nothing twice. */
public final class MeetingBuilder {
  private final Ref id;
  private final String extractedBy;
  private OptionalInt meetingNumber = OptionalInt.empty();
  private OptionalInt ordinal = OptionalInt.empty();
  private Optional<Ref> organ = Optional.empty();
  private Optional<LocalDate> startDate = Optional.empty();
  private Optional<LocalDate> endDate = Optional.empty();
  private Optional<Year> year = Optional.empty();
  private Optional<Ref> meetingStatus = Optional.empty();
  private Optional<Ref> inSeries = Optional.empty();
  private final Set<LangString> prefLabel = new LinkedHashSet<>();
  private final Set<Ref> record = new LinkedHashSet<>();
  private final Set<Ref> agendaItem = new LinkedHashSet<>();
  private final Set<Ref> presidedBy = new LinkedHashSet<>();
  private final Set<Ref> meetingFormat = new LinkedHashSet<>();
  private final Set<Ref> outcome = new LinkedHashSet<>();
  private final Set<Ref> votedOn = new LinkedHashSet<>();
  private final Set<Ref> pressRelease = new LinkedHashSet<>();
  private final Set<Ref> preparedBy = new LinkedHashSet<>();
  private final Set<Ref> statedIn = new LinkedHashSet<>();

  MeetingBuilder(Ref id, String extractedBy) {
    this.id = id;
    this.extractedBy = extractedBy;
  }

  public Ref id() {
    return id;
  }

  /** The first title stays: one preferred label a language. */
  public MeetingBuilder prefLabel(LangString value) {
    if (prefLabel.stream().noneMatch(label -> label.lang().equals(value.lang()))) {
      prefLabel.add(value);
    }
    return this;
  }

  public MeetingBuilder meetingNumber(int value) {
    meetingNumber = OptionalInt.of(value);
    return this;
  }

  public MeetingBuilder organ(Ref value) {
    organ = Optional.of(value);
    return this;
  }

  public MeetingBuilder dates(LocalDate first, LocalDate last) {
    startDate = Optional.of(first);
    endDate = Optional.of(last);
    return this;
  }

  /** Whether the meeting is known to have been, or to be, on another day. */
  public boolean isOnAnotherDay(LocalDate day) {
    return startDate.isPresent()
        && (day.isBefore(startDate.get()) || endDate.filter(day::isAfter).isPresent());
  }

  public MeetingBuilder year(Year value) {
    year = Optional.of(value);
    return this;
  }

  public MeetingBuilder meetingStatus(Ref value) {
    meetingStatus = Optional.of(value);
    return this;
  }

  public MeetingBuilder inSeries(Ref series, int position) {
    inSeries = Optional.of(series);
    ordinal = OptionalInt.of(position);
    return this;
  }

  public MeetingBuilder record(Collection<Ref> values) {
    record.addAll(values);
    return this;
  }

  public MeetingBuilder agendaItem(Collection<Ref> values) {
    agendaItem.addAll(values);
    return this;
  }

  /** Whether no agenda item is known yet. */
  public boolean hasNoAgendaItem() {
    return agendaItem.isEmpty();
  }

  public MeetingBuilder presidedBy(Collection<Ref> values) {
    presidedBy.addAll(values);
    return this;
  }

  public MeetingBuilder meetingFormat(Collection<Ref> values) {
    meetingFormat.addAll(values);
    return this;
  }

  public MeetingBuilder outcome(Collection<Ref> values) {
    outcome.addAll(values);
    return this;
  }

  public MeetingBuilder votedOn(Collection<Ref> values) {
    votedOn.addAll(values);
    return this;
  }

  public MeetingBuilder pressRelease(Collection<Ref> values) {
    pressRelease.addAll(values);
    return this;
  }

  public MeetingBuilder preparedBy(Collection<Ref> values) {
    preparedBy.addAll(values);
    return this;
  }

  public MeetingBuilder statedIn(Collection<Ref> values) {
    statedIn.addAll(values);
    return this;
  }

  /** The meeting as collected so far. */
  public Meeting build() {
    return new Meeting(
        id,
        List.copyOf(prefLabel),
        meetingNumber,
        organ,
        startDate,
        endDate,
        year,
        List.copyOf(record),
        List.copyOf(agendaItem),
        List.copyOf(presidedBy),
        List.copyOf(meetingFormat),
        meetingStatus,
        List.copyOf(outcome),
        List.copyOf(votedOn),
        List.copyOf(pressRelease),
        List.copyOf(preparedBy),
        inSeries,
        ordinal,
        List.copyOf(statedIn),
        extractedBy);
  }
}
