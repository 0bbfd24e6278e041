package org.chapter8.serve.page;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** Places: where they are and what sits there. */
final class Places {
  private Places() {}

  static List<Part> of(Edition edition, Node place) {
    return new PairsMaker(edition, place)
        .of("place.state", "c8:inState")
        .values("place.coordinates", coordinates(edition, place))
        .part("place", "place.heading");
  }

  static List<Part> seated(Edition edition, Node place) {
    Shown shown = new Shown(edition);
    List<Node> seated =
        edition.known().subjects("c8:seat", place).stream().sorted(shown.byName()).toList();
    return List.of(
        new Part.Items(
            "seated",
            edition.say("place.seated", seated.size()),
            shown.links(seated),
            Shown.whole(seated.size())));
  }

  /** The coordinates as a link that the reader's own map opens (RFC 5870). */
  static List<Value> coordinates(Edition edition, Node place) {
    String north = edition.known().words(place, "geo:lat");
    String east = edition.known().words(place, "geo:long");
    if (!isNumber(north) || !isNumber(east)) {
      return List.of();
    }
    return List.of(point(north, east));
  }

  /** A point in decimal degrees. */
  static Link point(String north, String east) {
    String words = degrees(north, "N", "S") + ", " + degrees(east, "E", "W");
    String iri = "geo:" + north + "," + east;
    return new Link(iri, Text.plain(words), iri);
  }

  private static boolean isNumber(String words) {
    return words.matches("-?\\d+(\\.\\d+)?");
  }

  private static String degrees(String number, String positive, String negative) {
    double value = Double.parseDouble(number);
    return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? negative : positive);
  }
}
