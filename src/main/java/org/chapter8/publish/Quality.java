package org.chapter8.publish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.publish.QualityTerms.Term;

/**
 * Measured quality in the W3C's Data Quality Vocabulary: measurements, the metrics they are of, the
 * documents they were made on and the kinds of those.
 */
final class Quality {
  private static final String DQV = Prefixes.all().get("dqv");
  private static final String LDQD = Prefixes.all().get("ldqd");
  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";

  /** The languages documents are read in, by tag, in the EU's authority table. */
  private static final Map<String, String> CODES = Map.of("zh", "ZHO", "en", "ENG");

  private final QualityTerms terms = new QualityTerms();
  private final Set<Triple> out = new LinkedHashSet<>();
  private final String base;
  private final Node dataset;

  private Quality(String base, Node dataset) {
    this.base = base + "quality/";
    this.dataset = dataset;
  }

  /** What measurements say of a data set; of two triples that are equal, one. */
  static List<Triple> describe(String base, Node dataset, List<Measurement> measurements) {
    Quality quality = new Quality(base, dataset);
    measurements.forEach(quality::measurement);
    return List.copyOf(quality.out);
  }

  private void measurement(Measurement row) {
    gold(row);
    kind(row.kind());
    for (Measurement.Value value : row.values()) {
      metric(row.measure(), value);
      Node node =
          iri(
              "measurement",
              row.set(),
              row.language(),
              row.kind(),
              row.measure(),
              value.statistic());
      add(dataset, dqv("hasQualityMeasurement"), node);
      add(node, RDF.type.asNode(), dqv("QualityMeasurement"));
      add(node, dqv("computedOn"), dataset);
      add(node, dqv("isMeasurementOf"), metricIri(row.measure(), value));
      add(node, dqv("value"), NodeFactory.createLiteralDT(value.lexical(), type(value)));
      add(node, DCTerms.date.asNode(), date(row.measured().toString()));
      add(node, DCTerms.language.asNode(), language(row.language()));
      add(node, DCTerms.subject.asNode(), iri("kind", row.kind()));
      add(node, NodeFactory.createURI(Prefixes.all().get("prov") + "wasDerivedFrom"), goldIri(row));
    }
  }

  private void gold(Measurement row) {
    Node gold = goldIri(row);
    add(gold, RDF.type.asNode(), NodeFactory.createURI(Prefixes.all().get("prov") + "Entity"));
    names(gold, DCTerms.title.asNode(), "Gold set " + row.set(), "标准集 " + row.set());
    add(gold, DCTerms.date.asNode(), date(row.setDate().toString()));
    add(
        gold,
        NodeFactory.createURI(Prefixes.all().get("c8") + "sha256"),
        NodeFactory.createLiteralString(row.checksum()));
  }

  private void kind(String key) {
    Term term = terms.kind(key);
    add(iri("kind", key), RDF.type.asNode(), SKOS.Concept.asNode());
    names(iri("kind", key), SKOS.prefLabel.asNode(), term.en(), term.zh());
  }

  private void metric(String measure, Measurement.Value value) {
    Node metric = metricIri(measure, value);
    Term of = terms.measure(measure);
    Term statistic = terms.statistic(value.statistic());
    String en = statistic.en() + " of " + of.en();
    add(metric, RDF.type.asNode(), dqv("Metric"));
    names(metric, RDFS.label.asNode(), en, of.zh() + "的" + statistic.zh());
    names(
        metric,
        SKOS.definition.asNode(),
        statistic.enDefinition() + " " + of.enDefinition(),
        statistic.zhDefinition() + of.zhDefinition());
    add(metric, dqv("expectedDataType"), NodeFactory.createURI(type(value).getURI()));
    String dimension = value.statistic().equals("recall") ? "completeness" : "semanticAccuracy";
    add(metric, dqv("inDimension"), NodeFactory.createURI(LDQD + dimension));
  }

  private Node goldIri(Measurement row) {
    return iri("gold", row.set());
  }

  private Node metricIri(String measure, Measurement.Value value) {
    return iri("metric", measure, value.statistic());
  }

  private static XSDDatatype type(Measurement.Value value) {
    return value.isCount() ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal;
  }

  private static Node language(String tag) {
    return NodeFactory.createURI(LANGUAGES + CODES.getOrDefault(tag, "UND"));
  }

  private static Node date(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  private static Node dqv(String name) {
    return NodeFactory.createURI(DQV + name);
  }

  private Node iri(String... segments) {
    return NodeFactory.createURI(base + String.join("/", segments));
  }

  private void names(Node subject, Node property, String en, String zh) {
    add(subject, property, NodeFactory.createLiteralLang(en, "en"));
    add(subject, property, NodeFactory.createLiteralLang(zh, "zh"));
  }

  private void add(Node subject, Node property, Node object) {
    out.add(Triple.create(subject, property, object));
  }
}
