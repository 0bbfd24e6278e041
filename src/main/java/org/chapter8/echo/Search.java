package org.chapter8.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chapter8.echo.EchoFinder.Outcome;
import org.chapter8.echo.Index.Neighbour;

/** Goes through the statements of a release, each against those before it. */
final class Search {
  private final List<Wording> wordings;
  private final List<Spoken> spoken;
  private final List<Occurrences> occurrences = new ArrayList<>();
  private final Index index;
  private final Evidence evidence;
  private final Situations situations;
  private final Map<Integer, List<Neighbour>> near = new HashMap<>();
  private final Map<Integer, List<Neighbour>> neighbours = new HashMap<>();
  private final Company company = new Company(Model.load("company", Company.MEASURES), this::near);
  private final double least = Model.least();
  private long echoes;
  private long leftOut;

  Search(Weights weights, Likeness likeness, List<Wording> wordings, List<Spoken> spoken) {
    this.wordings = wordings;
    this.spoken = spoken;
    this.index = new Index(wordings, likeness, weights.size());
    this.evidence = new Evidence(weights, likeness);
    this.situations = new Situations(weights, wordings, spoken);
    wordings.forEach(wording -> occurrences.add(new Occurrences()));
    spoken.stream()
        .filter(each -> !each.force().equals("view") && !isFormal(each))
        .forEach(each -> occurrences.get(each.wording()).add(each));
  }

  Outcome run(Consumer<Echo> sink) {
    for (Spoken later : spoken) {
      echoesOf(later).forEach(sink);
    }
    return new Outcome(echoes, leftOut);
  }

  /** Whether nothing of substance is asked: a letter is circulated, a vacancy filled. */
  private boolean isFormal(Spoken spoken) {
    return wordings.get(spoken.wording()).flags().contains(Term.Role.STOCK);
  }

  private List<Echo> echoesOf(Spoken later) {
    List<Echo> found = new ArrayList<>();
    if (isFormal(later)) {
      return found;
    }
    for (Neighbour neighbour : neighbours(later.wording())) {
      Occurrences earlier = occurrences.get(neighbour.number());
      List<Spoken> linked = earlier.before(later, EchoFinder.MOST - found.size(), situations);
      linked.forEach(each -> echo(later, each, neighbour.score()).ifPresent(found::add));
      leftOut += Math.max(0, earlier.countBefore(later, situations) - linked.size());
    }
    echoes += found.size();
    return found;
  }

  /** What a wording is surely enough an echo of, or the other way round, the surest first. */
  private List<Neighbour> neighbours(int wording) {
    List<Neighbour> known = neighbours.get(wording);
    if (known != null) {
      return known;
    }
    List<Neighbour> found =
        near(wording).stream()
            .map(each -> new Neighbour(each.number(), company.score(wording, each)))
            .filter(each -> each.score() >= least)
            .sorted(Index.SUREST_FIRST)
            .toList();
    neighbours.put(wording, found);
    return found;
  }

  private List<Neighbour> near(int wording) {
    return near.computeIfAbsent(
        wording, number -> index.neighbours(wordings.get(number), Company.LEAST));
  }

  private Optional<Echo> echo(Spoken later, Spoken earlier, double likeness) {
    Wording said = wordings.get(later.wording());
    return Kinds.of(later, earlier, said.flags())
        .map(
            kind ->
                new Echo(
                    later.id(),
                    earlier.id(),
                    kind,
                    Model.rounded(likeness),
                    EchoFinder.METHOD,
                    evidence.of(said, wordings.get(earlier.wording()))));
  }
}
