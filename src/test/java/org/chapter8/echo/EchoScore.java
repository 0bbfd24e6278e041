package org.chapter8.echo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chapter8.echo.EchoSet.Pair;
import org.chapter8.model.Ref;

/** What is published, compared with judged pairs; pairs that nobody judged do not count. */
record EchoScore(int expected, int found, int right, int rightKinds) {

  static EchoScore of(List<Pair> pairs, List<Echo> echoes, Predicate<Pair> which) {
    Map<Set<Ref>, Echo> published = new HashMap<>();
    echoes.forEach(echo -> published.put(Set.of(echo.later(), echo.earlier()), echo));
    Set<Pair> asked = new HashSet<>(pairs.stream().filter(which).toList());
    int expected = (int) asked.stream().filter(Pair::echo).count();
    int found = (int) asked.stream().filter(pair -> published.containsKey(pair.both())).count();
    List<Pair> right =
        asked.stream().filter(pair -> pair.echo() && published.containsKey(pair.both())).toList();
    int kinds =
        (int)
            right.stream()
                .filter(pair -> published.get(pair.both()).kind().term().equals(pair.kind()))
                .count();
    return new EchoScore(expected, found, right.size(), kinds);
  }

  double precision() {
    return found == 0 ? 1 : right / (double) found;
  }

  double recall() {
    return expected == 0 ? 1 : right / (double) expected;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f\t%.3f",
        name,
        expected,
        found,
        right,
        precision(),
        recall(),
        f1(),
        right == 0 ? 1 : rightKinds / (double) right);
  }
}
