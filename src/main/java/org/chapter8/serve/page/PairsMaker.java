package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** Puts together what is said of a thing in short; what is not known is left out. */
final class PairsMaker {
  private final Edition edition;
  private final Shown shown;
  private final Node thing;
  private final List<Part.Pair> pairs = new ArrayList<>();

  PairsMaker(Edition edition, Node thing) {
    this.edition = edition;
    this.shown = new Shown(edition);
    this.thing = thing;
  }

  /** The values of a property. */
  PairsMaker of(String key, String property) {
    return values(key, shown.values(thing, property));
  }

  /** What has the thing as value of a property. */
  PairsMaker inbound(String key, String property) {
    return values(key, shown.inbound(property, thing));
  }

  /** Words of no language. */
  PairsMaker words(String key, String words) {
    return values(key, Shown.plain(words));
  }

  /** Since when and until when the thing existed or held. */
  PairsMaker years(String from, String until) {
    return of(from, "c8:validFrom").of(until, "c8:validUntil");
  }

  PairsMaker values(String key, List<? extends Value> values) {
    if (!values.isEmpty()) {
      pairs.add(new Part.Pair(edition.say(key), List.copyOf(values)));
    }
    return this;
  }

  /** The section. */
  List<Part> part(String id, String heading) {
    return List.of(new Part.Pairs(id, edition.say(heading), pairs));
  }
}
