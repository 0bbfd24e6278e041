package org.chapter8.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.rdf.Vocabulary.Properties;

/** The actors and themes of the authority tables with the names that texts call them by. */
public final class AuthorityReader {
  private static final Comparator<LangString> BY_LANGUAGE =
      Comparator.comparing(LangString::lang).thenComparing(LangString::value);

  private static final String PLACES = "places";

  private AuthorityReader() {}

  /**
   * Reads the actors of all tables.
   *
   * @param ontologyDir the folder that holds {@code authorities}
   * @param iris the base to read them under; the refs do not depend on it
   * @return one entry an actor and table, in the order of their refs; preferred names first, then
   *     other forms, offices that stand for it, acronyms; the years of names and the memberships in
   *     their order in time
   */
  public static List<AuthorityEntry> read(Path ontologyDir, Iris iris) {
    return read(ontologyDir, iris, Vocabulary.Classes.ACTOR);
  }

  /** Reads the themes of all tables, as {@link #read} reads the actors. */
  public static List<AuthorityEntry> readThemes(Path ontologyDir, Iris iris) {
    return read(ontologyDir, iris, Vocabulary.Classes.THEME);
  }

  /** Reads the places of all tables, as {@link #read} reads the actors. */
  public static List<AuthorityEntry> readPlaces(Path ontologyDir, Iris iris) {
    return read(ontologyDir, iris, Vocabulary.Classes.PLACE);
  }

  private static List<AuthorityEntry> read(Path ontologyDir, Iris iris, Node type) {
    Map<String, Graph> tables = AuthorityTables.load(ontologyDir, iris);
    return tables.values().stream()
        .flatMap(table -> entries(table, tables, type, iris))
        .sorted(Comparator.comparing(AuthorityEntry::id))
        .toList();
  }

  private static Stream<AuthorityEntry> entries(
      Graph table, Map<String, Graph> tables, Node type, Iris iris) {
    Graph all =
        new MultiUnion(
            Stream.of(
                    Stream.of(table),
                    Stream.of(AuthorityTables.NAMES, AuthorityTables.MEMBERSHIPS, PLACES)
                        .filter(tables::containsKey)
                        .map(tables::get))
                .flatMap(graphs -> graphs)
                .toArray(Graph[]::new));
    YearsReader years = new YearsReader(all, iris);
    return table.stream(Node.ANY, RDF.type.asNode(), type)
        .map(triple -> entry(all, triple.getSubject(), years, iris));
  }

  private static AuthorityEntry entry(Graph tables, Node actor, YearsReader years, Iris iris) {
    List<LangString> names = new ArrayList<>(names(tables, actor, SKOS.prefLabel.asNode()));
    names.addAll(names(tables, actor, SKOS.altLabel.asNode()));
    names.addAll(years.offices(actor));
    names.addAll(names(tables, actor, Properties.ACRONYM));
    List<LangString> flat = names.stream().distinct().toList();
    Optional<Node> speaksFor =
        tables.stream(actor, Properties.SPEAKS_FOR, Node.ANY).map(t -> t.getObject()).findFirst();
    return new AuthorityEntry(
        iris.ref(actor.getURI()),
        flat,
        speaksFor.map(body -> iris.ref(body.getURI())),
        years.named(actor, flat),
        years.memberships(actor),
        years.of(actor),
        seats(tables, actor));
  }

  private static List<LangString> seats(Graph tables, Node actor) {
    return tables.stream(actor, Properties.SEAT, Node.ANY)
        .flatMap(seat -> names(tables, seat.getObject(), SKOS.prefLabel.asNode()).stream())
        .distinct()
        .toList();
  }

  private static List<LangString> names(Graph table, Node actor, Node property) {
    return table.stream(actor, property, Node.ANY)
        .map(triple -> YearsReader.name(triple.getObject()))
        .sorted(BY_LANGUAGE)
        .toList();
  }
}
