package org.chapter8.model;

import java.util.List;

/**
 * A series of meetings.
 *
 * @param altLabel every form of its name met in the text
 */
public record MeetingSeries(
    Ref id, List<LangString> altLabel, List<Ref> statedIn, String extractedBy)
    implements Resource, Evidenced {
  public MeetingSeries {
    altLabel = List.copyOf(altLabel);
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("MeetingSeries");
  }
}
