package org.chapter8.echo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.chapter8.link.NameIndex;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;

/**
 * Fits the models of echoes to the judged pairs of split {@code dev}, in dossiers and in series of
 * real resolutions, and to the families they are made with, prints their factors as {@code
 * model.tsv} has them, and what scores reach when dossiers are left out one fold after another.
 * Pairs of split {@code test} are not looked at. Run it as a program in the root of the project.
 */
final class EchoFit {
  private static final int FOLDS = FitUniverse.FOLDS;

  private final List<FitUniverse> universes = new ArrayList<>();

  private EchoFit() throws IOException {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    NameIndex names = new NameIndex(AuthorityReader.read(Path.of("ontology"), iris));
    Path resources = Path.of("src", "test", "resources");
    universes.add(
        new FitUniverse(
            EchoSet.read(resources.resolve("echoes"), Path.of("seeds")), names, true, 0.15));
    universes.add(
        new FitUniverse(
            Families.read(resources.resolve("echoes-dev").resolve("families.tsv")),
            names,
            false,
            0));
    universes.add(
        new FitUniverse(
            SeriesSet.read(resources.resolve("echoes-series"), SeriesSet.SOURCES), names, true, 0));
  }

  public static void main(String[] args) throws IOException {
    new EchoFit().run();
  }

  private void run() {
    Fitted all = fit(fold -> true);
    System.out.println(all.likeness().rows("likeness", Likeness.MEASURES));
    System.out.println(all.company().rows("company", Company.MEASURES));
    List<double[]> left = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Fitted fitted = fit(each -> each != out);
      universes.getFirst().score(fitted, each -> each == out, left);
    }
    curve("dev, dossiers left out", left);
    List<double[]> families = new ArrayList<>();
    universes.get(1).score(all, fold -> true, families);
    curve("families, seen", families);
    List<double[]> series = new ArrayList<>();
    universes.getLast().score(all, fold -> true, series);
    curve("series, seen", series);
    List<double[]> unjudged = universes.getFirst().unjudged(all);
    for (double least : new double[] {0.5, 0.6, 0.7, 0.8}) {
      System.out.println(
          "unjudged pairs of "
              + least
              + ": "
              + unjudged.stream().filter(each -> each[0] >= least).count()
              + " of "
              + unjudged.size());
    }
  }

  record Fitted(Logistic likeness, Logistic company) {}

  private Fitted fit(IntPredicate folds) {
    List<Logistic.Example> first = new ArrayList<>();
    universes.forEach(universe -> universe.alike(folds, first));
    int[] signs = {1, 1, 0, -1, -1, -1, -1, 1, -1, 1, 1, 1, -1, 1, 1, -1, -1, -1};
    Logistic likeness = Logistic.fit(first, signs);
    List<Logistic.Example> second = new ArrayList<>();
    universes.forEach(universe -> universe.inCompany(likeness, folds, second));
    return new Fitted(likeness, Logistic.fit(second, new int[] {1, 1, 1, 1, 1, 0, 1}));
  }

  private static void curve(String name, List<double[]> scored) {
    System.out.println(name);
    for (double least = 0.4; least < 0.95; least += 0.05) {
      double bound = least;
      long found = scored.stream().filter(each -> each[0] >= bound).count();
      long right = scored.stream().filter(each -> each[0] >= bound && each[1] == 1).count();
      long expected = scored.stream().filter(each -> each[1] == 1).count();
      System.out.printf(
          Locale.ROOT,
          "  %.2f precision %.3f recall %.3f%n",
          least,
          right / (double) found,
          right / (double) expected);
    }
  }
}
