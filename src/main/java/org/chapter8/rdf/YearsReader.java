package org.chapter8.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOSXL;
import org.chapter8.model.LangString;
import org.chapter8.model.Membership;
import org.chapter8.model.Named;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Validity;
import org.chapter8.rdf.Vocabulary.Properties;

/** The years that the authority tables give: of names, of memberships, of actors. */
final class YearsReader {
  /** The language of a name that carries none, such as an acronym. */
  private static final String UNDETERMINED = TableRow.NO_LANGUAGE;

  private static final Comparator<Validity> IN_TIME =
      Comparator.comparing(years -> years.from().map(PartialDate::toString).orElse(""));

  private final Graph tables;
  private final Iris iris;

  YearsReader(Graph tables, Iris iris) {
    this.tables = tables;
    this.iris = iris;
  }

  /** A literal as a name. */
  static LangString name(Node literal) {
    String lang = literal.getLiteralLanguage();
    return new LangString(literal.getLiteralLexicalForm(), lang.isEmpty() ? UNDETERMINED : lang);
  }

  /** Each of the names of an actor with its years, in the order of the names. */
  List<Named> named(Node actor, List<LangString> names) {
    List<Named> told = told(actor);
    List<Named> all = new ArrayList<>();
    for (LangString name : names) {
      List<Named> times = told.stream().filter(named -> named.form().equals(name)).toList();
      all.addAll(
          times.isEmpty() ? List.of(new Named(name, Optional.empty(), Validity.ALWAYS)) : times);
    }
    return all;
  }

  /** The offices of an actor by which texts name it. */
  List<LangString> offices(Node actor) {
    return told(actor).stream()
        .filter(named -> named.kind().equals(Optional.of(Named.Kind.OFFICE)))
        .map(Named::form)
        .sorted(Comparator.comparing(LangString::lang).thenComparing(LangString::value))
        .toList();
  }

  private List<Named> told(Node actor) {
    return tables.stream(Node.ANY, Properties.NAME_OF, actor)
        .map(triple -> named(triple.getSubject()))
        .sorted(Comparator.comparing(Named::years, IN_TIME))
        .toList();
  }

  private Named named(Node name) {
    return new Named(
        name(object(name, SKOSXL.literalForm.asNode()).orElseThrow()),
        object(name, Properties.NAME_KIND).flatMap(Roles::kind),
        of(name));
  }

  /** The memberships of an actor, by organization and in time. */
  List<Membership> memberships(Node actor) {
    return tables.stream(Node.ANY, ORG.member.asNode(), actor)
        .map(triple -> membership(triple.getSubject(), actor))
        .sorted(
            Comparator.comparing(Membership::organization)
                .thenComparing(Membership::years, IN_TIME)
                .thenComparing(Membership::role))
        .toList();
  }

  private Membership membership(Node membership, Node actor) {
    Node organization = object(membership, ORG.organization.asNode()).orElseThrow();
    return new Membership(
        iris.ref(organization.getURI()),
        iris.ref(actor.getURI()),
        object(membership, Properties.ROLE).flatMap(Roles::role).orElseThrow(),
        of(membership));
  }

  /** When something held. */
  Validity of(Node subject) {
    return new Validity(
        date(subject, Properties.VALID_FROM), date(subject, Properties.VALID_UNTIL));
  }

  private Optional<PartialDate> date(Node subject, Node property) {
    return object(subject, property).map(Node::getLiteralLexicalForm).flatMap(PartialDate::parse);
  }

  private Optional<Node> object(Node subject, Node property) {
    return tables.stream(subject, property, Node.ANY).map(t -> t.getObject()).findFirst();
  }
}
