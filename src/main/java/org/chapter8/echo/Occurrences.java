package org.chapter8.echo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The statements of one wording, in the order of their days; those without a day apart. */
final class Occurrences {
  private static final int COUNTED = 50;

  private final List<Spoken> dated = new ArrayList<>();
  private final List<Spoken> undated = new ArrayList<>();

  void add(Spoken spoken) {
    (spoken.day().isPresent() ? dated : undated).add(spoken);
  }

  /** Those that came before another, the latest first, and no more than {@code most}. */
  List<Spoken> before(Spoken later, int most, Situations situations) {
    List<Spoken> found = new ArrayList<>();
    int end = later.day().map(this::endBefore).orElse(0);
    for (int i = end; i < dated.size() && sameDay(dated.get(i), later); i++) {
      addIf(later.answers(dated.get(i)), dated.get(i), most, found);
    }
    for (int i = end - 1; i >= 0 && found.size() < most; i--) {
      addIf(!situations.differ(later, dated.get(i)), dated.get(i), most, found);
    }
    for (Spoken each : undated) {
      addIf(later.knows(each), each, most, found);
    }
    if (later.day().isEmpty()) {
      dated.forEach(each -> addIf(later.knows(each), each, most, found));
    }
    return found;
  }

  /**
   * How many came on days before another; of more than {@link #COUNTED} the first are counted
   * without a look at what they deal with.
   */
  int countBefore(Spoken later, Situations situations) {
    int end = later.day().map(this::endBefore).orElse(0);
    int from = Math.max(0, end - COUNTED);
    int count = from;
    for (int i = from; i < end; i++) {
      count += situations.differ(later, dated.get(i)) ? 0 : 1;
    }
    return count;
  }

  private static boolean sameDay(Spoken one, Spoken other) {
    return one.day().equals(other.day());
  }

  private static void addIf(boolean holds, Spoken each, int most, List<Spoken> found) {
    if (holds && found.size() < most) {
      found.add(each);
    }
  }

  /** The index after the last one that was said before a day. */
  private int endBefore(LocalDate day) {
    int low = 0;
    int high = dated.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dated.get(middle).day().orElseThrow().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
