package org.chapter8.model;

import java.util.List;

/**
 * That a statement, an agenda item or a document is about a theme.
 *
 * @param target what is about it
 * @param body the theme, one of the scheme that such things are classified by
 * @param statedIn the words that decided it
 * @param method how it was decided: {@code words} of its own, a printed {@code descriptor}, or what
 *     most of its {@code statements} are about
 */
public record Classification(
    Ref id, Ref target, Ref body, List<Ref> statedIn, String method, String extractedBy)
    implements Resource, Evidenced {
  public Classification {
    statedIn = Evidence.required(id, statedIn);
  }

  @Override
  public List<String> type() {
    return List.of("Classification");
  }
}
