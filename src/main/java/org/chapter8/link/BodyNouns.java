package org.chapter8.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Named;
import org.chapter8.model.Ref;

/**
 * The nouns that say what bodies are, with the bodies that bear them. They come from the names of
 * the tables: in English the word before "of" or "for", or the last; in Chinese an ending that
 * several names have in common. Offices of persons, listed in {@code not-bodies.txt}, are none.
 */
final class BodyNouns {
  /** Names that have to end alike for the ending to be a noun. */
  private static final int LEAST_ALIKE = 3;

  /** Bodies that have to bear an English noun. */
  private static final int LEAST_BEARERS = 2;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private final Map<String, List<Bearer>> bearers = new TreeMap<>(longestFirst());

  private BodyNouns() {}

  static BodyNouns of(Collection<AuthorityEntry> entries) {
    List<AuthorityEntry> bodies = entries.stream().filter(BodyNouns::isBody).toList();
    BodyNouns nouns = new BodyNouns();
    Set<String> not = WordList.read("not-bodies.txt");
    nouns.addAll(bodies, englishNouns(bodies), not);
    nouns.addAll(bodies, chineseNouns(bodies), not);
    return nouns;
  }

  private static Comparator<String> longestFirst() {
    return Comparator.comparingInt(String::length).reversed().thenComparing(noun -> noun);
  }

  private static boolean isBody(AuthorityEntry entry) {
    return entry.id().kind() == Ref.Kind.ORGANIZATION || entry.id().kind() == Ref.Kind.ORGAN;
  }

  /** The nouns, longer ones first. */
  Set<String> nouns() {
    return bearers.keySet();
  }

  /** The bodies that a noun may stand for. */
  List<Bearer> bearers(String noun) {
    return bearers.getOrDefault(noun, List.of());
  }

  private static Stream<Named> names(AuthorityEntry entry, String lang) {
    return entry.named().stream().filter(name -> name.form().lang().equals(lang));
  }

  /** Nouns of English names, of those at least one that has "of" or "for" after it. */
  private static Set<String> englishNouns(List<AuthorityEntry> bodies) {
    Map<String, Set<Ref>> all = new HashMap<>();
    Set<String> leading = new TreeSet<>();
    for (AuthorityEntry body : bodies) {
      for (BodyName name : english(body)) {
        all.computeIfAbsent(name.noun(), key -> new TreeSet<>()).add(body.id());
        if (name.leading()) {
          leading.add(name.noun());
        }
      }
    }
    leading.removeIf(noun -> noun.endsWith("s") || all.get(noun).size() < LEAST_BEARERS);
    return leading;
  }

  private static List<BodyName> english(AuthorityEntry body) {
    return names(body, "en")
        .flatMap(name -> BodyName.english(name.form().value(), name.years()).stream())
        .toList();
  }

  /** Endings of Chinese names that no longer ending stands behind. */
  private static Set<String> chineseNouns(List<AuthorityEntry> bodies) {
    Map<String, Integer> endings = new HashMap<>();
    for (AuthorityEntry body : bodies) {
      names(body, "zh").limit(1).forEach(name -> countEndings(name.form().value(), endings));
    }
    Predicate<String> isNoun =
        ending ->
            endings.get(ending) >= LEAST_ALIKE
                && endings.entrySet().stream()
                    .noneMatch(longer -> standsBehind(longer, ending, endings.get(ending)));
    return endings.keySet().stream().filter(isNoun).collect(Collectors.toSet());
  }

  private static boolean standsBehind(Map.Entry<String, Integer> longer, String ending, int count) {
    return longer.getKey().length() == ending.length() + 1
        && longer.getKey().endsWith(ending)
        && longer.getValue() * 2 >= count;
  }

  private static void countEndings(String name, Map<String, Integer> endings) {
    for (int length = SHORTEST; length <= LONGEST && length < name.length(); length++) {
      String ending = name.substring(name.length() - length);
      if (ending.chars().allMatch(Character::isIdeographic)) {
        endings.merge(ending, 1, Integer::sum);
      }
    }
  }

  private void addAll(List<AuthorityEntry> bodies, Set<String> nouns, Set<String> not) {
    for (AuthorityEntry body : bodies) {
      Map<String, Set<BodyName>> names = new LinkedHashMap<>();
      Stream.concat(english(body).stream(), chinese(body, nouns))
          .filter(name -> nouns.contains(name.noun()) && !not.contains(name.noun()))
          .forEach(
              name -> names.computeIfAbsent(name.noun(), key -> new LinkedHashSet<>()).add(name));
      Set<String> seats = body.seats().stream().map(LangString::value).collect(Collectors.toSet());
      names.forEach(
          (noun, all) ->
              bearers
                  .computeIfAbsent(noun, key -> new ArrayList<>())
                  .add(new Bearer(body.id(), body.years(), all, seats)));
    }
  }

  private static Stream<BodyName> chinese(AuthorityEntry body, Set<String> nouns) {
    return names(body, "zh")
        .flatMap(
            name ->
                nouns.stream()
                    .flatMap(
                        noun ->
                            BodyName.chinese(name.form().value(), noun, name.years()).stream()));
  }
}
