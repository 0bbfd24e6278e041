package org.chapter8.model;

import java.util.List;
import java.util.Optional;

/**
 * Something a speaker or a document is reported to say. It is a recommendation unless its force is
 * {@code view}: then nobody is said to have to do anything.
 *
 * @param text what is said: wraps joined, footnote marks removed
 * @param force {@code proposal}, {@code operative}, {@code discussionPoint} or {@code view}
 * @param actionVerb the verbs of a recommendation as printed
 * @param madeBy speakers or actors who say it
 * @param supportedBy speakers or actors said to agree
 * @param opposedBy speakers or actors said to disagree
 * @param addressedTo who should act, only where stated
 * @param madeAt the meeting
 * @param inSpeech the speech it was made in, where a record of what was said has it
 * @param theme what it is about
 * @param cites the citations of its footnotes
 */
public record Statement(
    Ref id,
    LangString text,
    Ref force,
    List<LangString> actionVerb,
    List<Ref> madeBy,
    List<Ref> supportedBy,
    List<Ref> opposedBy,
    List<Ref> addressedTo,
    Optional<Ref> madeAt,
    Optional<Ref> inSpeech,
    List<Ref> theme,
    List<Ref> cites,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {

  /** The force of a statement that recommends nothing. */
  public static final Ref VIEW = Ref.term("view");

  public Statement {
    actionVerb = List.copyOf(actionVerb);
    madeBy = List.copyOf(madeBy);
    supportedBy = List.copyOf(supportedBy);
    opposedBy = List.copyOf(opposedBy);
    addressedTo = List.copyOf(addressedTo);
    theme = List.copyOf(theme);
    cites = List.copyOf(cites);
    statedIn = Evidence.required(id, statedIn);
  }

  /** The same statement about these themes. */
  public Statement about(List<Ref> themes) {
    return new Statement(
        id,
        text,
        force,
        actionVerb,
        madeBy,
        supportedBy,
        opposedBy,
        addressedTo,
        madeAt,
        inSpeech,
        themes,
        cites,
        statedIn,
        extractedBy);
  }

  /** Whether somebody is said to have to do something. */
  public boolean isRecommendation() {
    return !force.equals(VIEW);
  }

  @Override
  public List<String> type() {
    return isRecommendation() ? List.of("Recommendation", "Statement") : List.of("Statement");
  }
}
