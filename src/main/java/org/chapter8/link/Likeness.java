package org.chapter8.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/** Which known actors have names that look like another. */
public final class Likeness {
  /** Names that share less say nothing; found by looking at what it lists for real documents. */
  private static final double LEAST = 0.6;

  private static final Comparator<Likely> BEST =
      Comparator.comparingDouble(Likely::score).reversed().thenComparing(Likely::actor);

  private final Map<Ref, Map<String, Set<String>>> forms = new HashMap<>();

  /** Likeness to the names of these entries. */
  public Likeness(Collection<AuthorityEntry> entries) {
    for (AuthorityEntry entry : entries) {
      Map<String, Set<String>> names = forms.computeIfAbsent(entry.id(), id -> new HashMap<>());
      for (LangString name : entry.names()) {
        names.put(name.value(), pairs(name.value()));
      }
    }
  }

  /**
   * An actor with a similar name.
   *
   * @param form its name that is most similar
   * @param score the share of pairs of neighbouring characters that both names have (Dice), 0 to 1
   */
  public record Likely(Ref actor, String form, double score) {}

  /** The actors whose names are most like a name, the best first. */
  public List<Likely> of(String name, int most) {
    Set<String> pairs = pairs(name);
    List<Likely> likely = new ArrayList<>();
    forms.forEach(
        (actor, names) ->
            names.entrySet().stream()
                .map(form -> new Likely(actor, form.getKey(), dice(pairs, form.getValue())))
                .min(BEST.thenComparing(Likely::form))
                .filter(best -> best.score() >= LEAST)
                .ifPresent(likely::add));
    return likely.stream().sorted(BEST).limit(most).toList();
  }

  private static double dice(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static Set<String> pairs(String name) {
    String folded = Fold.lower(name);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < folded.length(); i++) {
      pairs.add(folded.substring(i, i + 2));
    }
    return pairs;
  }
}
