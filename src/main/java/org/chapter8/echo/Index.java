package org.chapter8.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Wordings by their features: finds those worth comparing with one. */
final class Index {
  /** The part of what a wording speaks of that is looked up, the most telling features first. */
  private static final double LOOKED_UP = 0.85;

  /** So many of those that share most are compared in full. */
  private static final int COMPARED = 300;

  /** Sharing less than this is no likeness, whatever else there is. */
  private static final double LEAST_SHARED = 0.6;

  /** So many occurrences of features are looked up; more would be of features that tell little. */
  private static final int VISITED = 20_000;

  static final Comparator<Neighbour> SUREST_FIRST =
      Comparator.comparingDouble(Neighbour::score).reversed().thenComparingInt(Neighbour::number);

  private final List<Wording> wordings;
  private final Likeness likeness;
  private final int[][] postings;
  private final float[] shared;

  Index(List<Wording> wordings, Likeness likeness, int features) {
    this.wordings = wordings;
    this.likeness = likeness;
    this.postings = postings(wordings, features);
    this.shared = new float[wordings.size()];
  }

  private static int[][] postings(List<Wording> wordings, int features) {
    int[] sizes = new int[features];
    wordings.forEach(wording -> features(wording).forEach(id -> sizes[id]++));
    int[][] postings = new int[features][];
    for (int id = 0; id < features; id++) {
      postings[id] = new int[sizes[id]];
    }
    for (int number = 0; number < wordings.size(); number++) {
      for (int id : features(wordings.get(number)).toArray()) {
        sizes[id]--;
        postings[id][postings[id].length - 1 - sizes[id]] = number;
      }
    }
    return postings;
  }

  private static IntStream features(Wording wording) {
    return IntStream.range(0, wording.size()).map(wording::feature);
  }

  /**
   * A wording that is like another.
   *
   * @param number of the wording
   */
  record Neighbour(int number, double score) {}

  /** The wordings that score at least {@code least}, the likest first. */
  List<Neighbour> neighbours(Wording wording, double least) {
    List<Neighbour> found = new ArrayList<>();
    for (int number : candidates(wording)) {
      double score = likeness.of(wording, wordings.get(number));
      if (score >= least) {
        found.add(new Neighbour(number, score));
      }
    }
    found.sort(SUREST_FIRST);
    return found;
  }

  private int[] candidates(Wording wording) {
    int[] touched = new int[wordings.size()];
    int count = 0;
    for (int id : telling(wording)) {
      for (int number : postings[id]) {
        if (shared[number] == 0) {
          touched[count++] = number;
        }
        shared[number] += (float) likeness.weight(id);
      }
    }
    int[] best = best(touched, count);
    for (int i = 0; i < count; i++) {
      shared[touched[i]] = 0;
    }
    return best;
  }

  /** Those that share most; which of those that share as much is left out follows from numbers. */
  private int[] best(int[] touched, int count) {
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            Comparator.comparingDouble((Integer number) -> shared[number])
                .thenComparing(Comparator.reverseOrder()));
    for (int i = 0; i < count; i++) {
      float shares = shared[touched[i]];
      boolean worth = best.size() < COMPARED || shares > shared[best.peek()];
      if (shares >= LEAST_SHARED && worth) {
        best.add(touched[i]);
        if (best.size() > COMPARED) {
          best.remove();
        }
      }
    }
    return best.stream().mapToInt(number -> number).sorted().toArray();
  }

  private List<Integer> telling(Wording wording) {
    List<Integer> sorted =
        features(wording)
            .boxed()
            .filter(id -> likeness.weight(id) > 0)
            .sorted(
                Comparator.comparingDouble((Integer id) -> -likeness.weight(id))
                    .thenComparingInt(id -> id))
            .toList();
    double all = sorted.stream().mapToDouble(likeness::weight).sum();
    double sum = 0;
    int count = 0;
    int visits = 0;
    while (count < sorted.size() && sum < LOOKED_UP * all && visits < VISITED) {
      sum += likeness.weight(sorted.get(count));
      visits += postings[sorted.get(count)].length;
      count++;
    }
    return sorted.subList(0, count);
  }
}
