package org.chapter8.echo;

import java.util.List;
import org.chapter8.echo.Feature.Sort;

/** How far two wordings ask for the same. */
final class Likeness {
  /** Words that no glossary has cannot be met again in another language. */
  private static final double UNKNOWN_ABROAD = 0.35;

  /** The names of what is measured. */
  static final List<String> MEASURES =
      List.of(
          "parts shared",
          "weight shared",
          "two languages",
          "acts apart",
          "actors apart",
          "things apart",
          "general actors apart",
          "settings shared",
          "settings apart",
          "heads shared",
          "most telling shared",
          "most telling thing shared",
          "rare things apart",
          "families shared",
          "act shared",
          "act of one",
          "report of one",
          "deed of one");

  /** The name of the act of writing a report: a report on a thing is not the thing. */
  private static final String REPORTING = "t:submit";

  private final Weights terms;
  private final double[] weights;
  private final Model model;
  private final int report;

  Likeness(Weights terms) {
    this(terms, Model.load("likeness", MEASURES));
  }

  Likeness(Weights terms, Model model) {
    this.model = model;
    this.report = terms.id(REPORTING);
    this.terms = terms;
    this.weights = terms.all();
  }

  double weight(int feature) {
    return weights[feature];
  }

  /** How sure it is that one says again what the other said, from 0 to 1. */
  double of(Wording later, Wording earlier) {
    Tally tally = tally(later, earlier);
    return !tally.tells() ? 0 : model.score(measures(tally, later, earlier));
  }

  /** What is measured of two wordings, in the order of {@link #MEASURES}. */
  double[] measures(Tally tally, Wording later, Wording earlier) {
    return new double[] {
      Math.sqrt(tally.ofEarlier() * tally.ofLater()),
      Math.log1p(tally.shared()),
      later.inChinese() == earlier.inChinese() ? 0 : 1,
      tally.apart(Sort.ACT),
      tally.apart(Sort.ACTOR),
      tally.apart(Sort.TERM),
      tally.apart(Sort.GENERAL_ACTOR),
      tally.part(Sort.SETTING),
      tally.apart(Sort.SETTING),
      tally.heads(),
      tally.most(),
      tally.mostOfThings(),
      tally.rareApart(),
      tally.families(),
      Math.max(later.actIn(earlier), earlier.actIn(later)),
      Math.max(loneAct(later, earlier), loneAct(earlier, later)),
      report >= 0 && (later.act() == report) != (earlier.act() == report) ? 1 : 0,
      loneDeed(later, earlier) || loneDeed(earlier, later) ? 1 : 0
    };
  }

  /** How much the act tells that one asks for and the other does not speak of. */
  private double loneAct(Wording one, Wording other) {
    return one.act() < 0 || other.has(one.act()) ? 0 : weights[one.act()];
  }

  private boolean loneDeed(Wording one, Wording other) {
    return one.act() >= 0
        && !other.has(one.act())
        && terms.feature(one.act()).weight() == Term.Role.DEED.weight();
  }

  Tally tally(Wording later, Wording earlier) {
    Tally tally = new Tally();
    boolean abroad = later.inChinese() != earlier.inChinese();
    int i = 0;
    int j = 0;
    while (i < later.size() || j < earlier.size()) {
      int a = i < later.size() ? later.feature(i) : Integer.MAX_VALUE;
      int b = j < earlier.size() ? earlier.feature(j) : Integer.MAX_VALUE;
      int id = Math.min(a, b);
      Sort sort = terms.sort(id);
      boolean unknown = abroad && sort == Sort.WORD && a != b;
      tally.add(terms.feature(id), weights[id] * (unknown ? UNKNOWN_ABROAD : 1), a == id, b == id);
      i += a == id ? 1 : 0;
      j += b == id ? 1 : 0;
    }
    return tally;
  }
}
