package org.chapter8.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.chapter8.echo.EchoSet.Pair;
import org.chapter8.echo.Index.Neighbour;
import org.chapter8.link.NameIndex;
import org.chapter8.model.Ref;

/** Statements that are compared with each other. */
final class FitUniverse {
  static final int FOLDS = 6;
  private static final double FAMILY_YES = 0.8;
  private static final double FAMILY_NO = 0.3;

  private final boolean judgedOnly;
  private final double unjudged;
  private final List<Wording> wordings = new ArrayList<>();
  private final List<Integer> folds = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final Map<Set<Ref>, Boolean> labels = new HashMap<>();
  private final Weights weights = new Weights();

  /**
   * A universe of the statements that pairs of split {@code dev} are made of.
   *
   * @param judgedOnly whether pairs that nobody judged are left out or tell little
   * @param unjudged how much a pair tells that nobody judged, as one that is none
   */
  FitUniverse(Judged judged, NameIndex names, boolean judgedOnly, double unjudged) {
    this.judgedOnly = judgedOnly;
    this.unjudged = unjudged;
    Set<Ref> dev = new HashSet<>();
    for (Pair pair : judged.pairs()) {
      if (pair.split().equals("dev")) {
        dev.addAll(pair.both());
        labels.put(pair.both(), pair.echo());
      }
    }
    labels.keySet().removeAll(ruledOut(judged, names));
    TraitReader reader = new TraitReader(names, Glossary.load());
    Map<String, Integer> dossiers = new HashMap<>();
    for (Said each : judged.statements()) {
      if (dev.contains(each.id())) {
        Traits traits = reader.read(each);
        wordings.add(
            new Wording(
                weights.count(traits),
                weights.id(traits.act()),
                each.text().lang().startsWith("zh"),
                traits.flags()));
        said.add(each);
        String document = each.document().key();
        String dossier =
            document.contains("/") ? document.substring(0, document.indexOf('/')) : each.id().key();
        folds.add(dossiers.computeIfAbsent(dossier, key -> dossiers.size()) % FOLDS);
      }
    }
  }

  /** Pairs that are none whatever their wordings, as their documents deal with other situations. */
  private static Set<Set<Ref>> ruledOut(Judged judged, NameIndex names) {
    TraitReader reader = new TraitReader(names, Glossary.load());
    Weights weights = new Weights();
    List<Wording> wordings = new ArrayList<>();
    List<Spoken> spoken = new ArrayList<>();
    Map<Ref, Spoken> byId = new HashMap<>();
    for (Said each : judged.statements()) {
      Traits traits = reader.read(each);
      boolean inChinese = each.text().lang().startsWith("zh");
      int[] features = weights.count(traits);
      wordings.add(new Wording(features, weights.id(traits.act()), inChinese, traits.flags()));
      spoken.add(Spoken.of(each, spoken.size(), spoken.size()));
      byId.put(each.id(), spoken.getLast());
    }
    Situations situations = new Situations(weights, wordings, spoken);
    return judged.pairs().stream()
        .filter(pair -> situations.differ(byId.get(pair.a()), byId.get(pair.b())))
        .map(Pair::both)
        .collect(Collectors.toSet());
  }

  /** Empty where a pair was not judged. */
  private double[] label(int a, int b) {
    Boolean label = labels.get(Set.of(said.get(a).id(), said.get(b).id()));
    if (label == null) {
      boolean seeds = isSeed(a) && isSeed(b);
      return seeds || unjudged == 0 ? new double[0] : new double[] {0, unjudged};
    }
    return new double[] {label ? 1 : 0, judgedOnly ? 1 : label ? FAMILY_YES : FAMILY_NO};
  }

  private boolean isSeed(int at) {
    return !said.get(at).document().key().contains("/");
  }

  private interface Visitor {
    void pair(int later, int earlier, double label, double weight);
  }

  private void each(IntPredicate which, Visitor visitor) {
    for (int a = 0; a < said.size(); a++) {
      for (int b = 0; b < a; b++) {
        double[] label = label(a, b);
        boolean in = !judgedOnly || (which.test(folds.get(a)) && which.test(folds.get(b)));
        if (in && label.length > 0) {
          visitor.pair(a, b, label[0], label[1]);
        }
      }
    }
  }

  void alike(IntPredicate which, List<Logistic.Example> examples) {
    Likeness likeness = new Likeness(weights, new Model(0));
    each(
        which,
        (a, b, label, weight) -> {
          Tally tally = likeness.tally(wordings.get(a), wordings.get(b));
          if (tally.tells()) {
            double[] measures = likeness.measures(tally, wordings.get(a), wordings.get(b));
            examples.add(Logistic.Example.of(measures, label, weight));
          }
        });
  }

  private Map<Integer, List<Neighbour>> near(Logistic fitted) {
    Likeness likeness = new Likeness(weights, fitted.model());
    Index index = new Index(wordings, likeness, weights.size());
    Map<Integer, List<Neighbour>> near = new HashMap<>();
    for (int a = 0; a < wordings.size(); a++) {
      near.put(a, index.neighbours(wordings.get(a), Company.LEAST));
    }
    return near;
  }

  private static double likeness(List<Neighbour> near, int other) {
    return near.stream()
        .filter(each -> each.number() == other)
        .mapToDouble(Neighbour::score)
        .findFirst()
        .orElse(0);
  }

  void inCompany(Logistic likeness, IntPredicate which, List<Logistic.Example> examples) {
    Map<Integer, List<Neighbour>> near = near(likeness);
    Company company = new Company(new Model(0), near::get);
    each(
        which,
        (a, b, label, weight) -> {
          double score = likeness(near.get(a), b);
          if (score > 0) {
            examples.add(Logistic.Example.of(company.measures(a, b, score), label, weight));
          }
        });
  }

  void score(EchoFit.Fitted fitted, IntPredicate which, List<double[]> scored) {
    Map<Integer, List<Neighbour>> near = near(fitted.likeness());
    Company company = new Company(fitted.company().model(), near::get);
    for (int a = 0; a < said.size(); a++) {
      for (int b = 0; b < a; b++) {
        Boolean label = labels.get(Set.of(said.get(a).id(), said.get(b).id()));
        if (label != null && (!judgedOnly || which.test(folds.get(a)))) {
          double score = likeness(near.get(a), b);
          double sure = score > 0 ? company.score(a, new Neighbour(b, score)) : 0;
          scored.add(new double[] {sure, label ? 1 : 0});
        }
      }
    }
  }

  List<double[]> unjudged(EchoFit.Fitted fitted) {
    Map<Integer, List<Neighbour>> near = near(fitted.likeness());
    Company company = new Company(fitted.company().model(), near::get);
    List<double[]> scored = new ArrayList<>();
    for (int a = 0; a < said.size(); a++) {
      for (int b = 0; b < a; b++) {
        boolean isNone = labels.get(Set.of(said.get(a).id(), said.get(b).id())) == null;
        if (isNone && !(isSeed(a) && isSeed(b))) {
          double score = likeness(near.get(a), b);
          double sure = score > 0 ? company.score(a, new Neighbour(b, score)) : 0;
          scored.add(new double[] {sure, 0});
        }
      }
    }
    return scored;
  }
}
