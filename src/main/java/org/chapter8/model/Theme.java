package org.chapter8.model;

import java.util.List;

/**
 * What an item, a document or a statement is about, as a document prints it: a subject descriptor.
 *
 * @param prefLabel its name, one a language
 */
public record Theme(Ref id, List<LangString> prefLabel, List<Ref> statedIn, String extractedBy)
    implements Resource, Evidenced {
  public Theme {
    prefLabel = List.copyOf(prefLabel);
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("Theme");
  }
}
