package org.chapter8.serve.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL2;
import org.chapter8.rdf.Vocabulary.Properties;

/**
 * Finds the entities that a text may mean. It does not change, so any number of threads may ask.
 */
final class Matcher {
  private static final Pattern WITH_BRACKETS =
      Pattern.compile("^\\s*(?<outer>[^()（）]+)[(（](?<inner>[^()（）]+)[)）]\\s*$");
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Pattern ITEM =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(?<item>Q[1-9]\\d*)");

  private final Map<String, List<Entity>> identifiers;
  private final Map<String, List<Entity>> codes;
  private final WholeNames whole;
  private final SimilarNames similar;

  Matcher(List<Entity> entities, List<Name> names) {
    this.identifiers = by(entities, Matcher::identifiers);
    this.codes = by(entities, entity -> entity.facts(Properties.ISO3166_ALPHA3.getURI()).stream());
    this.whole = new WholeNames(names);
    this.similar = new SimilarNames(names);
  }

  private static Map<String, List<Entity>> by(
      List<Entity> entities, Function<Entity, Stream<String>> keys) {
    return entities.stream()
        .flatMap(entity -> keys.apply(entity).map(key -> Map.entry(key, entity)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Stream<String> identifiers(Entity entity) {
    return Stream.concat(Stream.of(entity.iri()), entity.facts(OWL2.sameAs.getURI()).stream());
  }

  /** The entities that a text may mean, one candidate each, the best first. */
  List<Candidate> find(String text) {
    Map<String, Candidate> best = new TreeMap<>();
    Stream.of(byIdentifier(text), byCode(text), whole.find(text), parts(text), similar.find(text))
        .flatMap(candidates -> candidates)
        .forEach(candidate -> best.merge(candidate.entity().iri(), candidate, Candidate::better));
    return best.values().stream()
        .map(candidate -> amongEquals(candidate, best.values()))
        .sorted(Candidate.BEST_FIRST)
        .toList();
  }

  /** A preferred name that another bears as well is worth no more than the other's. */
  private static Candidate amongEquals(Candidate candidate, Collection<Candidate> all) {
    boolean shared = all.stream().anyMatch(other -> other.rule() == Rule.OTHER);
    return candidate.rule() == Rule.PREFERRED && shared
        ? candidate.scored(Rule.OTHER.score())
        : candidate;
  }

  /** The entity that has an identifier, ours or that of the same thing elsewhere. */
  Stream<Candidate> byIdentifier(String text) {
    java.util.regex.Matcher item = ITEM.matcher(text.strip());
    String iri = item.matches() ? WIKIDATA + item.group("item") : text.strip();
    return candidates(identifiers, iri, Rule.IDENTIFIER);
  }

  private Stream<Candidate> byCode(String text) {
    return candidates(codes, text.strip(), Rule.CODE);
  }

  private static Stream<Candidate> candidates(
      Map<String, List<Entity>> index, String key, Rule rule) {
    return index.getOrDefault(key, List.of()).stream()
        .map(entity -> new Candidate(entity, rule, rule.score(), entity.name("en"), true));
  }

  /** A name with an addition in brackets: its acronym, its State, whom it speaks for. */
  private Stream<Candidate> parts(String text) {
    java.util.regex.Matcher parts = WITH_BRACKETS.matcher(text);
    if (!parts.matches()) {
      return Stream.empty();
    }
    List<Candidate> outer = whole.find(parts.group("outer")).toList();
    List<Candidate> inner = whole.find(parts.group("inner")).toList();
    return Stream.concat(
        outer.stream().map(one -> one.as(isAmong(one, inner) ? Rule.BOTH_PARTS : Rule.OUTER_PART)),
        inner.stream().map(one -> one.as(Rule.INNER_PART)));
  }

  private static boolean isAmong(Candidate one, List<Candidate> others) {
    return others.stream().anyMatch(other -> other.entity().equals(one.entity()));
  }
}
