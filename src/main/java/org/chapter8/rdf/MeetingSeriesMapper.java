package org.chapter8.rdf;

import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.MeetingSeries;

/** Series of meetings: their names. */
final class MeetingSeriesMapper {
  private MeetingSeriesMapper() {}

  static void map(MeetingSeries series, Description out) {
    out.texts(SKOS.altLabel.asNode(), series.altLabel());
  }
}
