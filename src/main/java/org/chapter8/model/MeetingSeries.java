package org.chapter8.model;

import java.util.List;

/**
 * A series of meetings.
 *
 * @param prefLabel its name, one a language
 */
public record MeetingSeries(
    Ref id, List<LangString> prefLabel, List<Ref> statedIn, String extractedBy)
    implements Resource, Evidenced {
  public MeetingSeries {
    prefLabel = List.copyOf(prefLabel);
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("MeetingSeries");
  }
}
