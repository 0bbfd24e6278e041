package org.chapter8.model;

import java.util.List;

/**
 * What an item, a document or a statement is about, as a document prints it: a subject descriptor.
 *
 * @param altLabel every form of its name met in the text
 */
public record Theme(Ref id, List<LangString> altLabel, List<Ref> statedIn, String extractedBy)
    implements Resource, Evidenced {
  public Theme {
    altLabel = List.copyOf(altLabel);
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("Theme");
  }
}
