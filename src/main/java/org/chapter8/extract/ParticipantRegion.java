package org.chapter8.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The part of a sentence that lists who took part.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param participation how those listed took part
 */
record ParticipantRegion(int start, int end, String participation) {
  private static final String INVITATION = "participation.invitation";
  private static final List<String> CUES =
      List.of(
          "participation.attended",
          "participation.briefed",
          "participation.expected",
          "participation.spoke");
  private static final List<String> LISTS =
      List.of("listed", "listed2", "listed3", "listed4", "listed5");

  /** The part of a sentence that lists those whom the organ invited, if one does. */
  static Optional<ParticipantRegion> invited(Sentence sentence, Cues cues) {
    if (!cues.has(INVITATION)) {
      return Optional.empty();
    }
    Matcher invitation = cues.matcher(INVITATION, sentence.masked());
    return invitation.find()
        ? LISTS.stream()
            .filter(each -> Openings.has(invitation.toMatchResult(), each))
            .findFirst()
            .map(
                group ->
                    new ParticipantRegion(
                        invitation.start(group), invitation.end(group), "invited"))
        : Optional.empty();
  }

  /** The part of a sentence that lists participants, if one does. */
  static Optional<ParticipantRegion> in(Sentence sentence, Cues cues) {
    Optional<ParticipantRegion> listed = listed(sentence, cues).or(() -> attended(sentence, cues));
    if (listed.isPresent()) {
      return listed;
    }
    Matcher briefed = cues.matcher("participation.briefed", sentence.masked());
    if (briefed.find()) {
      return Optional.of(new ParticipantRegion(briefed.start(), briefed.end(), "briefed"));
    }
    Matcher expected = cues.matcher("participation.expected", sentence.masked());
    if (cues.found("participation.will", sentence.masked()) && expected.find()) {
      String group = expected.group("list") != null ? "list" : "list2";
      return Optional.of(
          new ParticipantRegion(expected.start(group), expected.end(group), "expected"));
    }
    Matcher reported = cues.matcher("participation.reported", sentence.masked());
    if (reported.find()) {
      return Optional.of(new ParticipantRegion(0, reported.start(), "briefed"));
    }
    return spoke(sentence, cues);
  }

  /** The list that a cue sets off as such. */
  private static Optional<ParticipantRegion> listed(Sentence sentence, Cues cues) {
    for (String cue : CUES) {
      Matcher matcher = cues.matcher(cue, sentence.masked());
      String participation = cue.substring(cue.indexOf('.') + 1);
      boolean unannounced =
          participation.equals("expected") && !cues.found("participation.will", sentence.masked());
      if (!unannounced && matcher.find()) {
        Optional<String> group =
            LISTS.stream().filter(each -> Openings.has(matcher.toMatchResult(), each)).findFirst();
        if (group.isPresent()) {
          int start = matcher.start(group.get());
          int end = matcher.end(group.get());
          return Optional.of(new ParticipantRegion(start, end, participation));
        }
      }
    }
    return Optional.empty();
  }

  /** Words such as "participants" may themselves be the name of a group, and masked. */
  private static Optional<ParticipantRegion> attended(Sentence sentence, Cues cues) {
    return Stream.of(sentence.masked(), sentence.folded())
        .map(text -> cues.matcher("participation.attended", text))
        .filter(Matcher::find)
        .findFirst()
        .map(
            found ->
                follows(found.group(), cues)
                    ? new ParticipantRegion(found.end(), sentence.length(), "attended")
                    : new ParticipantRegion(0, found.start(), "attended"));
  }

  private static boolean follows(String attended, Cues cues) {
    return cues.has("participation.list-follows")
        ? cues.found("participation.list-follows", attended)
        : attended.endsWith("：");
  }

  private static Optional<ParticipantRegion> spoke(Sentence sentence, Cues cues) {
    Matcher spoke = cues.matcher("participation.spoke", sentence.masked());
    int last = -1;
    while (spoke.find()) {
      if (spoke.group().endsWith("：")) {
        return Optional.of(new ParticipantRegion(spoke.end(), sentence.length(), "spoke"));
      }
      last = spoke.start();
    }
    return last < 0 ? Optional.empty() : Optional.of(new ParticipantRegion(0, last, "spoke"));
  }
}
