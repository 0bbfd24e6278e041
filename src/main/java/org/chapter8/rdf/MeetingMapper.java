package org.chapter8.rdf;

import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.Meeting;
import org.chapter8.rdf.Vocabulary.Properties;

/** Meetings: their number, days, items, outcome and place in a series. */
final class MeetingMapper {
  private MeetingMapper() {}

  static void map(Meeting meeting, Description out) {
    out.texts(SKOS.prefLabel.asNode(), meeting.prefLabel());
    out.integer(Properties.MEETING_NUMBER, meeting.meetingNumber());
    out.ref(Properties.ORGAN, meeting.organ());
    out.date(Properties.START_DATE, meeting.startDate());
    out.date(Properties.END_DATE, meeting.endDate());
    out.year(Properties.YEAR, meeting.year());
    out.refs(Properties.RECORD, meeting.record());
    out.refs(Properties.AGENDA_ITEM, meeting.agendaItem());
    out.refs(Properties.PRESIDED_BY, meeting.presidedBy());
    out.refs(Properties.MEETING_FORMAT, meeting.meetingFormat());
    out.ref(Properties.MEETING_STATUS, meeting.meetingStatus());
    out.refs(Properties.OUTCOME, meeting.outcome());
    out.refs(Properties.VOTED_ON, meeting.votedOn());
    out.refs(Properties.PRESS_RELEASE, meeting.pressRelease());
    out.refs(Properties.PREPARED_BY, meeting.preparedBy());
    out.ref(Properties.IN_SERIES, meeting.inSeries());
    out.integer(Properties.ORDINAL, meeting.ordinal());
  }
}
