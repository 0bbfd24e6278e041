package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * any other that speaks for a theme one; a theme with two points is given. Words that decide only
 * where no other theme is given are looked at last.
 */
final class ThemeMatcher {
  /** Themes that one text is given at most; the rest has the fewest points. */
  private static final int MOST = 4;

  private static final String ENDS_SENTENCE = "。；;";

  private final ThemeWords words;
  private final ActorNames names;

  ThemeMatcher(ThemeWords words, ActorNames names) {
    this.words = words;
    this.names = names;
  }

  /** The themes of a text, those with most points first, then by where their words stand. */
  List<Decision> themes(String text) {
    String formed = ThemeWords.form(text);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    List<Mention> mentions = names.find(Folding.fold(text));
    List<Hit> met = words.words(formed).stream().filter(hit -> isFree(hit, mentions)).toList();
    addWords(met, formed, tallies);
    addPairs(met, mentions, formed, tallies);
    addActors(mentions, tallies);
    List<Decision> given =
        tallies.values().stream().map(Tally::amongOthers).flatMap(Optional::stream).toList();
    return best(
        given.isEmpty()
            ? tallies.values().stream().map(Tally::alone).flatMap(Optional::stream).toList()
            : given);
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

  private void addWords(List<Hit> met, String formed, Map<String, Tally> tallies) {
    for (Hit hit : met) {
      if (met.stream().noneMatch(hit::isWithin)) {
        List<Span> span = List.of(new Span(hit.start(), hit.end()));
        String word = formed.substring(hit.start(), hit.end());
        words.says(hit.word()).forEach(say -> of(say, tallies).add(say.strength(), word, span));
      }
    }
  }

  private void addActors(List<Mention> mentions, Map<String, Tally> tallies) {
    for (Mention mention : mentions) {
      List<Span> span = List.of(new Span(mention.start(), mention.end()));
      String key = mention.actor().toString();
      words.says(mention.actor()).forEach(say -> of(say, tallies).add(say.strength(), key, span));
    }
  }

  private void addPairs(
      List<Hit> met, List<Mention> mentions, String formed, Map<String, Tally> tallies) {
    List<Hit> masks = met.stream().filter(hit -> words.says(hit.word()).isEmpty()).toList();
    Map<Integer, List<Hit>> parts = new HashMap<>();
    for (Hit hit : words.partsOfPairs(formed)) {
      if (isFree(hit, mentions) && masks.stream().noneMatch(hit::isWithin)) {
        parts.computeIfAbsent(hit.word(), key -> new ArrayList<>()).add(hit);
      }
    }
    for (Pair pair : words.pairs()) {
      List<Hit> one = met(pair.one(), parts);
      if (!one.isEmpty()) {
        List<Hit> other = met(pair.other(), parts);
        near(one, other, formed)
            .ifPresent(
                spans ->
                    of(pair.say(), tallies).add(pair.say().strength(), spans.toString(), spans));
      }
    }
  }

  private static List<Hit> met(List<Integer> wanted, Map<Integer, List<Hit>> parts) {
    return wanted.stream().flatMap(word -> parts.getOrDefault(word, List.of()).stream()).toList();
  }

  private Optional<List<Span>> near(List<Hit> one, List<Hit> other, String formed) {
    for (Hit a : one) {
      for (Hit b : other) {
        Hit first = a.start() <= b.start() ? a : b;
        Hit last = a.start() <= b.start() ? b : a;
        if (last.start() >= first.end()
            && last.start() - first.end() <= words.reach()
            && isOneSentence(formed, first.end(), last.start())) {
          return Optional.of(
              List.of(new Span(first.start(), first.end()), new Span(last.start(), last.end())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOneSentence(String formed, int from, int to) {
    return formed.substring(from, to).chars().noneMatch(c -> ENDS_SENTENCE.indexOf(c) >= 0);
  }

  /** Groups are no bodies: what they are called is what they are. */
  private static boolean isFree(Hit hit, List<Mention> mentions) {
    return mentions.stream()
        .noneMatch(
            mention ->
                mention.actor().kind() != Ref.Kind.GROUP
                    && hit.overlaps(mention.start(), mention.end()));
  }

  private static Tally of(Say say, Map<String, Tally> tallies) {
    return tallies.computeIfAbsent(say.theme(), Tally::new);
  }
}
