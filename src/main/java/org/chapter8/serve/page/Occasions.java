package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** By whom, when and where something was occasions. */
final class Occasions {
  /** Characters of a name that only tells statements apart. */
  private static final int LONGEST = 40;

  private final Edition edition;
  private final Days days;

  Occasions(Edition edition) {
    this.edition = edition;
    this.days = new Days(edition.known());
  }

  /** Links to the values of a property. */
  List<Link> links(Node statement, String property) {
    return edition.known().objects(statement, property).stream()
        .filter(Node::isURI)
        .map(edition.names()::link)
        .toList();
  }

  /** The text of a statement, in the language it was said in. */
  Text text(Node statement) {
    return edition.names().of(statement, "c8:text").stream()
        .findFirst()
        .orElseGet(() -> edition.names().name(statement));
  }

  /** When it was made, as exactly as it is known; empty if it is not. */
  String day(Node statement) {
    return days.ofStatement(statement);
  }

  /** The meetings it was made at and the documents it stands in. */
  List<Link> occasions(Node statement) {
    return Stream.concat(
            edition.known().objects(statement, "c8:madeAt").stream(), documents(statement))
        .filter(Node::isURI)
        .distinct()
        .map(edition.names()::link)
        .toList();
  }

  private Stream<Node> documents(Node statement) {
    Known known = edition.known();
    return known.objects(statement, "c8:statedIn").stream()
        .flatMap(passage -> known.objects(passage, "c8:inDocument").stream())
        .distinct();
  }

  /** A short name of a statement for links: its day and who made it, or else where it was made. */
  Text called(Node statement) {
    Optional<Text> maker =
        edition.known().objects(statement, "c8:madeBy").stream()
            .findFirst()
            .map(edition.names()::name);
    Text from =
        maker
            .or(() -> occasions(statement).stream().map(Link::label).findFirst())
            .orElseGet(() -> text(statement))
            .cut(LONGEST);
    return new Text((day(statement) + " " + from.value()).strip(), from.lang());
  }
}
