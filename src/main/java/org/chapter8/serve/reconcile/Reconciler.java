package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers one query: what the texts may mean, weighed by the types and conditions. */
final class Reconciler {
  /** What of a score is left to a candidate that meets no condition, or has no type asked for. */
  private static final double UNMET = 0.8;

  private final List<Entity> entities;
  private final Matcher matcher;

  Reconciler(List<Entity> entities, Matcher matcher) {
    this.entities = List.copyOf(entities);
    this.matcher = matcher;
  }

  /**
   * Candidates for a query.
   *
   * @param candidates the best first
   * @param isMatch whether the first is what was meant, beyond doubt
   */
  record Answer(List<Candidate> candidates, boolean isMatch) {}

  Answer answer(Question question) {
    List<Candidate> all =
        candidates(question)
            .filter(candidate -> isPossible(question, candidate.entity()))
            .map(candidate -> weighed(question, candidate))
            .filter(candidate -> candidate.score() > 0)
            .sorted(Candidate.BEST_FIRST)
            .toList();
    List<Candidate> meeting =
        all.stream().filter(candidate -> meetsAll(question, candidate.entity())).toList();
    boolean isMatch = Verdict.isMatch(meeting) && all.getFirst().equals(meeting.getFirst());
    return new Answer(all.stream().limit(question.limit()).toList(), isMatch);
  }

  private Stream<Candidate> candidates(Question question) {
    if (question.texts().isEmpty()) {
      return question.conditions().isEmpty()
          ? Stream.empty()
          : entities.stream().map(Reconciler::byProperties);
    }
    Map<String, Candidate> best = new TreeMap<>();
    question.texts().stream()
        .filter(text -> !text.isBlank())
        .flatMap(text -> matcher.find(text).stream())
        .forEach(candidate -> best.merge(candidate.entity().iri(), candidate, Candidate::better));
    return best.values().stream();
  }

  private static Candidate byProperties(Entity entity) {
    Rule rule = Rule.PROPERTIES;
    return new Candidate(entity, rule, rule.score(), entity.name(Languages.DEFAULT), true);
  }

  private static boolean isPossible(Question question, Entity entity) {
    return (!question.wanted().isRequired() || question.wanted().isMetBy(entity))
        && question.conditions().stream()
            .filter(Condition::required)
            .allMatch(condition -> condition.isMetBy(entity));
  }

  private static boolean meetsAll(Question question, Entity entity) {
    return question.wanted().isMetBy(entity)
        && question.conditions().stream().allMatch(condition -> condition.isMetBy(entity));
  }

  private static Candidate weighed(Question question, Candidate candidate) {
    Entity entity = candidate.entity();
    double score = candidate.score() * (question.wanted().isMetBy(entity) ? 1 : UNMET);
    if (question.conditions().isEmpty()) {
      return candidate.scored(score);
    }
    double met =
        (double) question.conditions().stream().filter(one -> one.isMetBy(entity)).count()
            / question.conditions().size();
    double weight = question.texts().isEmpty() ? met : UNMET + (1 - UNMET) * met;
    return candidate.scored(score * weight);
  }
}
