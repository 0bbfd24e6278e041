package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapter8.extract.theme.Decision.Span;
import org.chapter8.extract.theme.ThemeWords.Pair;
import org.chapter8.extract.theme.WordTree.Hit;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;
import org.chapter8.text.Folding;

/**
 * The themes of a text by its words. A word within a longer word of the list is not met, nor one
 * within the name of a body; the name itself may say something. A word that decides has two points,
 * any other that speaks for a theme one; a theme with two points is given, some only with more
 * beside another. Words that decide only where no other theme is given are looked at last.
 */
final class ThemeMatcher {
  /** Themes that one text is given at most; the rest has the fewest points. */
  private static final int MOST = 4;

  private static final String MASK = "";
  private static final String ENDS_SENTENCE = "。；;";

  /** Characters of the longest word. */
  private static final int LONGEST = 100;

  /** Places of one side of a pair that are looked at; more would cost the square. */
  private static final int PLACES = 30;

  private final ThemeWords words;
  private final ActorNames names;

  ThemeMatcher(ThemeWords words, ActorNames names) {
    this.words = words;
    this.names = names;
  }

  /** The themes of a text, those with most points first, then by where their words stand. */
  List<Decision> themes(String text) {
    String formed = ThemeWords.form(text);
    Tallies tallies = new Tallies(words, words.asides(formed));
    List<Mention> mentions = names.find(Folding.fold(text));
    BitSet named = named(mentions);
    List<Hit> met = words.words(formed).stream().filter(hit -> isFree(hit, named)).toList();
    addWords(met, formed, tallies);
    addPairs(met, sides(mentions, named, formed), formed, tallies);
    addActors(mentions, tallies);
    return best(tallies.decisions());
  }

  private static List<Decision> best(List<Decision> decisions) {
    return decisions.stream()
        .sorted(
            Comparator.comparingInt(Decision::points)
                .reversed()
                .thenComparingInt(Decision::first)
                .thenComparing(Decision::theme))
        .limit(MOST)
        .toList();
  }

  private void addWords(List<Hit> met, String formed, Tallies tallies) {
    for (int i = 0; i < met.size(); i++) {
      Hit hit = met.get(i);
      List<Hit> around = around(met, i);
      String word = formed.substring(hit.start(), hit.end());
      for (Say say : words.says(hit.word())) {
        if (around.stream().noneMatch(other -> hides(other, hit, say.theme()))) {
          tallies.of(say).add(say.strength(), word, List.of(span(hit)));
        }
      }
    }
  }

  /** The other words that hold a word; they begin not long before it, and words are in order. */
  private static List<Hit> around(List<Hit> met, int index) {
    Hit hit = met.get(index);
    List<Hit> around = new ArrayList<>();
    for (int i = index - 1; i >= 0 && met.get(i).start() > hit.start() - LONGEST; i--) {
      if (met.get(i).end() >= hit.end()) {
        around.add(met.get(i));
      }
    }
    for (int i = index + 1; i < met.size() && met.get(i).start() == hit.start(); i++) {
      if (met.get(i).end() >= hit.end()) {
        around.add(met.get(i));
      }
    }
    return around;
  }

  /**
   * Whether a word no longer speaks for a theme since it is part of another. One that ends where
   * the other does, as {@code appropriate} and {@code appropriat*}, is only hidden if the other
   * says that it speaks of something else.
   */
  private boolean hides(Hit other, Hit hit, String theme) {
    List<Say> says = words.says(other.word());
    boolean not =
        says.isEmpty()
            || says.stream().anyMatch(say -> say.strength() == Strength.NOT && is(say, theme));
    return not
        || (hit.isWithin(other) && says.stream().anyMatch(say -> say.strength() != Strength.NOT));
  }

  private static boolean is(Say say, String theme) {
    return say.theme().equals(theme);
  }

  private void addActors(List<Mention> mentions, Tallies tallies) {
    for (Mention mention : mentions) {
      List<Span> span = List.of(new Span(mention.start(), mention.end()));
      String key = mention.actor().toString();
      words.says(mention.actor()).forEach(say -> tallies.of(say).add(say.strength(), key, span));
    }
  }

  private void addPairs(List<Hit> met, List<List<Hit>> sides, String formed, Tallies tallies) {
    Map<String, BitSet> elsewhere = elsewhere(met);
    for (Pair pair : words.pairs()) {
      List<Hit> one = sides.get(pair.one());
      List<Hit> other = sides.get(pair.other());
      if (!one.isEmpty() && !other.isEmpty()) {
        BitSet hidden = elsewhere.getOrDefault(pair.say().theme(), elsewhere.get(MASK));
        near(pair, free(one, hidden), free(other, hidden), formed)
            .ifPresent(
                spans ->
                    tallies.of(pair.say()).add(pair.say().strength(), spans.toString(), spans));
      }
    }
  }

  /** The words that were met of each side of pairs. */
  private List<List<Hit>> sides(List<Mention> mentions, BitSet named, String formed) {
    List<List<Hit>> sides = new ArrayList<>(Collections.nCopies(words.sideCount(), List.of()));
    sides.set(ThemeWords.ORGANIZATION, organizations(mentions));
    for (Hit hit : words.partsOfPairs(formed)) {
      if (isFree(hit, named)) {
        for (int side : words.sides(hit.word())) {
          if (sides.get(side).isEmpty()) {
            sides.set(side, new ArrayList<>());
          }
          sides.get(side).add(hit);
        }
      }
    }
    return sides;
  }

  /** Where words stand that speak of something else than a theme; masks, of all themes. */
  private Map<String, BitSet> elsewhere(List<Hit> met) {
    BitSet masked = new BitSet();
    met.stream()
        .filter(hit -> words.says(hit.word()).isEmpty())
        .forEach(hit -> masked.set(hit.start(), hit.end()));
    Map<String, BitSet> elsewhere = new HashMap<>(Map.of(MASK, masked));
    for (Hit hit : met) {
      for (Say say : words.says(hit.word())) {
        if (say.strength() == Strength.NOT) {
          elsewhere
              .computeIfAbsent(say.theme(), key -> (BitSet) masked.clone())
              .set(hit.start(), hit.end());
        }
      }
    }
    return elsewhere;
  }

  private static List<Hit> free(List<Hit> hits, BitSet hidden) {
    return hits.stream()
        .filter(hit -> hidden.nextClearBit(hit.start()) < hit.end())
        .limit(PLACES)
        .toList();
  }

  /** The two words that are nearest to each other, if they are near enough. */
  private Optional<List<Span>> near(Pair pair, List<Hit> one, List<Hit> other, String formed) {
    Optional<List<Span>> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Hit a : one) {
      for (Hit b : other) {
        Hit first = a.start() <= b.start() ? a : b;
        Hit last = a.start() <= b.start() ? b : a;
        int gap = last.start() - first.end();
        if (gap >= 0
            && gap < least
            && (!pair.near() || isNear(formed, first.end(), last.start()))) {
          least = gap;
          nearest = Optional.of(List.of(span(first), span(last)));
        }
      }
    }
    return nearest;
  }

  private static Span span(Hit hit) {
    return new Span(hit.start(), hit.end());
  }

  private boolean isNear(String formed, int from, int to) {
    return to - from <= words.reach()
        && formed.substring(from, to).chars().noneMatch(c -> ENDS_SENTENCE.indexOf(c) >= 0);
  }

  /** The names of organizations but the United Nations, and what groups of them are called. */
  private static List<Hit> organizations(List<Mention> mentions) {
    return mentions.stream()
        .filter(each -> isOrganization(each.actor()))
        .map(each -> new Hit(ThemeWords.ORGANIZATION, each.start(), each.end()))
        .toList();
  }

  private static boolean isOrganization(Ref actor) {
    return switch (actor.kind()) {
      case ORGANIZATION -> !actor.key().equals("united-nations");
      case GROUP -> actor.key().contains("regional");
      default -> false;
    };
  }

  /**
   * Where the names of bodies stand; groups are no bodies: what they are called is what they are.
   */
  private static BitSet named(List<Mention> mentions) {
    BitSet named = new BitSet();
    mentions.stream()
        .filter(mention -> mention.actor().kind() != Ref.Kind.GROUP)
        .forEach(mention -> named.set(mention.start(), mention.end()));
    return named;
  }

  private static boolean isFree(Hit hit, BitSet named) {
    int next = named.nextSetBit(hit.start());
    return next < 0 || next >= hit.end();
  }
}
