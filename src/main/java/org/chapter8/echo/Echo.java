package org.chapter8.echo;

import java.util.List;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * A statement that comes back to an earlier one.
 *
 * @param score how sure that is, from 0 to 1, in steps of a hundredth
 * @param method the name and version of the method
 * @param evidence what both speak of, one text a language
 */
public record Echo(
    Ref later, Ref earlier, EchoKind kind, double score, String method, List<LangString> evidence) {
  public Echo {
    evidence = List.copyOf(evidence);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score from 0 to 1, found " + score);
    }
  }
}
