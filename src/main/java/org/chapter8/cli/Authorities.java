package org.chapter8.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.AuthorityTables;
import org.chapter8.rdf.Iris;

/** The authority tables of the project's folder. */
final class Authorities {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private Authorities() {}

  /** The actors. */
  static List<AuthorityEntry> actors() throws IOException {
    return checked(() -> AuthorityReader.read(Home.ontology(), IRIS));
  }

  /** What each actor, theme and place is called, by its IRI under the default base. */
  static Map<String, Set<String>> names() throws IOException {
    List<AuthorityEntry> themes = checked(() -> AuthorityReader.readThemes(Home.ontology(), IRIS));
    List<AuthorityEntry> places = checked(() -> AuthorityReader.readPlaces(Home.ontology(), IRIS));
    return Stream.of(actors(), themes, places)
        .flatMap(List::stream)
        .collect(
            Collectors.groupingBy(
                entry -> IRIS.iri(entry.id()),
                Collectors.flatMapping(
                    entry -> entry.names().stream().map(LangString::value), Collectors.toSet())));
  }

  /** The table that describes each resource, by its name. */
  static Map<Ref, String> tables() throws IOException {
    return checked(
        () ->
            AuthorityTables.load(Home.ontology()).entrySet().stream()
                .flatMap(
                    table ->
                        table.getValue().stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                            .map(triple -> triple.getSubject().getURI())
                            .distinct()
                            .map(iri -> Map.entry(IRIS.ref(iri), table.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a)));
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read();
  }

  private static <T> T checked(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
