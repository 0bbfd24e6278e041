package org.chapter8.rdf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.chapter8.model.LangString;
import org.chapter8.model.Membership;
import org.chapter8.model.Named;
import org.chapter8.model.PartialDate;
import org.chapter8.model.Validity;
import org.chapter8.rdf.Vocabulary.Classes;
import org.chapter8.rdf.Vocabulary.Properties;

/** Names and memberships with their years as triples. */
final class YearsMapper {
  private final Iris iris;
  private final Graph out;

  /** A mapper into {@code out}. */
  YearsMapper(Iris iris, Graph out) {
    this.iris = iris;
    this.out = out;
  }

  /**
   * Adds a name.
   *
   * @param tables what names each actor has already: a preferred one is no other name as well
   */
  void name(NamesTable.Row row, Collection<Graph> tables) {
    Named named = row.named();
    Node actor = iris.node(row.actor());
    Node name = iris.node(row.id());
    Node form = literal(named.form());
    Node preferred = SKOS.prefLabel.asNode();
    boolean isPreferred = tables.stream().anyMatch(t -> t.contains(actor, preferred, form));
    boolean isOffice = named.kind().equals(Optional.of(Named.Kind.OFFICE));
    if (named.kind().equals(Optional.of(Named.Kind.ACRONYM))) {
      out.add(actor, Properties.ACRONYM, form);
    } else if (!isPreferred && !isOffice) {
      out.add(actor, SKOS.altLabel.asNode(), form);
    }
    if (!isOffice) {
      // SKOS-XL would make a label of an office
      out.add(actor, (isPreferred ? SKOSXL.prefLabel : SKOSXL.altLabel).asNode(), name);
    }
    out.add(name, RDF.type.asNode(), Classes.NAME);
    out.add(name, SKOSXL.literalForm.asNode(), form);
    out.add(name, Properties.NAME_OF, actor);
    named.kind().ifPresent(kind -> out.add(name, Properties.NAME_KIND, Roles.concept(kind)));
    finish(name, named.years(), row.source(), row.note());
  }

  /**
   * Adds a membership.
   *
   * @param current whether it is in force
   */
  void membership(MembershipsTable.Row row, boolean current) {
    Membership membership = row.membership();
    Node organization = iris.node(membership.organization());
    Node member = iris.node(membership.member());
    Node id = iris.node(row.id());
    out.add(id, RDF.type.asNode(), Classes.MEMBERSHIP);
    out.add(id, ORG.organization.asNode(), organization);
    out.add(id, ORG.member.asNode(), member);
    out.add(id, Properties.ROLE, Roles.concept(membership.role()));
    finish(id, membership.years(), row.source(), row.note());
    if (membership.role().isMember() && current) {
      out.add(member, ORG.memberOf.asNode(), organization);
    }
  }

  private void finish(Node subject, Validity years, String source, Optional<String> note) {
    years.from().ifPresent(date -> out.add(subject, Properties.VALID_FROM, literal(date)));
    years.until().ifPresent(date -> out.add(subject, Properties.VALID_UNTIL, literal(date)));
    days(subject, years);
    boolean web = source.matches("https?://\\S+");
    out.add(
        subject,
        DCTerms.source.asNode(),
        web ? NodeFactory.createURI(source) : NodeFactory.createLiteralString(source));
    note.ifPresent(
        text -> out.add(subject, SKOS.note.asNode(), NodeFactory.createLiteralLang(text, "en")));
  }

  /** Adds the first and the last day that a time covers, which can be compared. */
  void days(Node subject, Validity years) {
    years
        .from()
        .ifPresent(date -> out.add(subject, Properties.FIRST_DAY, literal(date.firstDay())));
    years.until().ifPresent(date -> out.add(subject, Properties.LAST_DAY, literal(date.lastDay())));
  }

  private static Node literal(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static Node literal(LangString form) {
    return form.lang().equals(TableRow.NO_LANGUAGE)
        ? NodeFactory.createLiteralString(form.value())
        : NodeFactory.createLiteralLang(form.value(), form.lang());
  }

  private static Node literal(PartialDate date) {
    if (date.month().isEmpty()) {
      return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDgYear);
    }
    return NodeFactory.createLiteralDT(
        date.toString(), date.day().isEmpty() ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate);
  }
}
