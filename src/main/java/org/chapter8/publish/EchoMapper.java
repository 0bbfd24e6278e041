package org.chapter8.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.echo.Echo;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.rdf.Iris;
import org.chapter8.rdf.Vocabulary.Classes;
import org.chapter8.rdf.Vocabulary.Properties;

/** Echoes as triples: the relation itself, and a link that says of what kind and how sure it is. */
final class EchoMapper {
  private static final String TABLE = "echoes";

  private final Iris iris;

  EchoMapper(Iris iris) {
    this.iris = iris;
  }

  List<Triple> triples(Echo echo) {
    Node later = iris.node(echo.later());
    Node earlier = iris.node(echo.earlier());
    Node link = iris.node(Ref.link(TABLE, echo.later(), echo.earlier().key()));
    List<Triple> out = new ArrayList<>();
    out.add(Triple.create(later, Properties.ECHOES, earlier));
    out.add(Triple.create(link, RDF.Nodes.type, Classes.LINK));
    out.add(Triple.create(link, Properties.LINKS_FROM, later));
    out.add(Triple.create(link, Properties.LINKS_TO, earlier));
    out.add(Triple.create(link, Properties.RELATION, Properties.ECHOES));
    out.add(Triple.create(link, Properties.ECHO_KIND, iris.node(Ref.term(echo.kind().term()))));
    out.add(Triple.create(link, Properties.METHOD, NodeFactory.createLiteralString(echo.method())));
    out.add(Triple.create(link, Properties.SCORE, score(echo.score())));
    echo.evidence().forEach(text -> out.add(Triple.create(link, Properties.EVIDENCE, text(text))));
    return out;
  }

  private static Node score(double score) {
    String lexical = BigDecimal.valueOf(score).toPlainString();
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
  }

  private static Node text(LangString text) {
    return NodeFactory.createLiteralLang(text.value(), text.lang());
  }
}
