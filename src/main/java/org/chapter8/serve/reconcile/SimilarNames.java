package org.chapter8.serve.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names by the short runs of letters they share with a text: three letters, or two where a text is
 * written in Han characters. How alike two names are is Dice's coefficient of their runs.
 */
final class SimilarNames {
  /** Below this, what two names share is chance. */
  private static final double LEAST = 0.35;

  private final List<Name> names;
  private final int[] sizes;
  private final Map<String, int[]> postings = new HashMap<>();

  SimilarNames(List<Name> names) {
    this.names = List.copyOf(names);
    this.sizes = new int[names.size()];
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Set<String> grams = grams(names.get(i).plain());
      sizes[i] = grams.size();
      for (String gram : grams) {
        lists.computeIfAbsent(gram, key -> new ArrayList<>()).add(i);
      }
    }
    lists.forEach(
        (gram, list) -> postings.put(gram, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** The names that are like a text. */
  Stream<Candidate> find(String text) {
    Set<String> grams = grams(Forms.plain(text));
    int[] shared = new int[names.size()];
    for (String gram : grams) {
      for (int name : postings.getOrDefault(gram, new int[0])) {
        shared[name]++;
      }
    }
    return IntStream.range(0, shared.length)
        .filter(i -> likeness(shared[i], grams.size(), sizes[i]) >= LEAST)
        .mapToObj(i -> candidate(names.get(i), likeness(shared[i], grams.size(), sizes[i])));
  }

  private static double likeness(int shared, int one, int other) {
    return shared == 0 ? 0 : 2.0 * shared / (one + other);
  }

  private static Candidate candidate(Name name, double likeness) {
    return Candidate.of(name, Rule.SIMILAR).scored(Rule.SIMILAR.score() * likeness);
  }

  private static Set<String> grams(String plain) {
    int length = Forms.hasHan(plain) ? 2 : 3;
    String padded = " " + plain + " ";
    Set<String> grams = new TreeSet<>();
    for (int i = 0; i + length <= padded.length(); i++) {
      grams.add(padded.substring(i, i + length));
    }
    return grams;
  }
}
