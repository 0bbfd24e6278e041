package org.chapter8.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.rdf.Vocabulary.Properties;

/** The actors and themes of the authority tables with the names that texts call them by. */
public final class AuthorityReader {
  /** The language of a name that carries none, such as an acronym. */
  private static final String UNDETERMINED = "und";

  private static final Comparator<LangString> BY_LANGUAGE =
      Comparator.comparing(LangString::lang).thenComparing(LangString::value);

  private AuthorityReader() {}

  /**
   * Reads the actors of all tables.
   *
   * @param ontologyDir the folder that holds {@code authorities}
   * @param iris the base to read them under; the refs do not depend on it
   * @return one entry an actor and table, in the order of their refs; preferred names first, then
   *     other forms, then acronyms
   */
  public static List<AuthorityEntry> read(Path ontologyDir, Iris iris) {
    return read(ontologyDir, iris, Vocabulary.Classes.ACTOR);
  }

  /** Reads the themes of all tables, as {@link #read} reads the actors. */
  public static List<AuthorityEntry> readThemes(Path ontologyDir, Iris iris) {
    return read(ontologyDir, iris, Vocabulary.Classes.THEME);
  }

  private static List<AuthorityEntry> read(Path ontologyDir, Iris iris, Node type) {
    return AuthorityTables.load(ontologyDir, iris).values().stream()
        .flatMap(table -> entries(table, type, iris).stream())
        .sorted(Comparator.comparing(AuthorityEntry::id))
        .toList();
  }

  private static List<AuthorityEntry> entries(Graph table, Node type, Iris iris) {
    return table.stream(Node.ANY, RDF.type.asNode(), type)
        .map(triple -> entry(table, triple.getSubject(), iris))
        .toList();
  }

  private static AuthorityEntry entry(Graph table, Node actor, Iris iris) {
    List<LangString> names = new ArrayList<>(names(table, actor, SKOS.prefLabel.asNode()));
    names.addAll(names(table, actor, SKOS.altLabel.asNode()));
    names.addAll(names(table, actor, Properties.ACRONYM));
    Optional<Node> speaksFor =
        table.stream(actor, Properties.SPEAKS_FOR, Node.ANY).map(t -> t.getObject()).findFirst();
    return new AuthorityEntry(
        iris.ref(actor.getURI()),
        names.stream().distinct().toList(),
        speaksFor.map(body -> iris.ref(body.getURI())));
  }

  private static List<LangString> names(Graph table, Node actor, Node property) {
    return table.stream(actor, property, Node.ANY)
        .map(triple -> name(triple.getObject()))
        .sorted(BY_LANGUAGE)
        .toList();
  }

  private static LangString name(Node literal) {
    String lang = literal.getLiteralLanguage();
    return new LangString(literal.getLiteralLexicalForm(), lang.isEmpty() ? UNDETERMINED : lang);
  }
}
