package org.chapter8.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What the release says of itself: VoID with class and property partitions, DCAT, and how well
 * reading was measured to be. It counts itself too, so that its numbers are those that a query over
 * everything gives.
 */
final class Catalogue {
  /** The licence of the data. */
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  /** An order that keeps what is said of one resource together. */
  static final Comparator<Triple> BY_SUBJECT =
      Comparator.comparing(triple -> triple.getSubject().getURI());

  private static final int MOST_ROUNDS = 10;

  private final String base;
  private final Node dataset;
  private final List<Measurement> measurements;

  Catalogue(String base, List<Measurement> measurements) {
    this.base = base;
    this.dataset = iri("dataset");
    this.measurements = List.copyOf(measurements);
  }

  /** The resource that stands for everything published. */
  Node dataset() {
    return dataset;
  }

  /**
   * The catalogue of data that counts {@code others} without it.
   *
   * @throws IllegalStateException if its counts do not settle
   */
  List<Triple> describe(Statistics others) {
    List<Triple> triples = triples(others);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Triple> next = triples(others.plus(count(triples)));
      if (next.equals(triples)) {
        return triples;
      }
      triples = next;
    }
    throw new IllegalStateException("the catalogue's own counts do not settle");
  }

  /** What the catalogue's own triples count. */
  static Statistics count(List<Triple> triples) {
    Statistics.Counter counter = new Statistics.Counter();
    triples.stream().distinct().sorted(BY_SUBJECT).forEach(counter::triple);
    return counter.result();
  }

  private List<Triple> triples(Statistics counts) {
    List<Triple> out = new ArrayList<>();
    describeDataset(out);
    number(out, dataset, VOID.triples.asNode(), counts.triples());
    number(out, dataset, VOID.distinctSubjects.asNode(), counts.subjects());
    number(out, dataset, VOID.properties.asNode(), counts.properties().size());
    number(out, dataset, VOID.classes.asNode(), counts.classes().size());
    partitions(out, "class", counts.classes());
    partitions(out, "property", counts.properties());
    for (Dump dump : Dump.values()) {
      distribution(out, dump);
    }
    out.addAll(Quality.describe(base, dataset, measurements));
    return out;
  }

  private void describeDataset(List<Triple> out) {
    add(out, dataset, RDF.type.asNode(), VOID.Dataset.asNode());
    add(out, dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
    title(out, dataset, "Chapter8: the United Nations and regional organizations", "en");
    title(out, dataset, "Chapter8：联合国与区域组织的合作", "zh");
    add(
        out,
        dataset,
        DCTerms.description.asNode(),
        NodeFactory.createLiteralLang(
            "Meetings, agenda items, organizations, speakers and recommendations read from United"
                + " Nations documents, each with the passage it was read from.",
            "en"));
    add(out, dataset, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
    add(out, dataset, VOID.sparqlEndpoint.asNode(), iri("sparql"));
    add(out, dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(Prefixes.all().get("c8")));
    // The list of text layers with their checksums.
    add(out, dataset, RDFS.seeAlso.asNode(), iri(Texts.FOLDER + "/" + Texts.SUMS));
    add(out, dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(base));
  }

  private void partitions(List<Triple> out, String kind, SortedMap<String, Long> counts) {
    boolean ofClass = kind.equals("class");
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      Node partition = iri("dataset/" + kind + "/" + name(entry.getKey()));
      add(
          out,
          dataset,
          (ofClass ? VOID.classPartition : VOID.propertyPartition).asNode(),
          partition);
      add(
          out,
          partition,
          (ofClass ? VOID._class : VOID.property).asNode(),
          NodeFactory.createURI(entry.getKey()));
      number(out, partition, (ofClass ? VOID.entities : VOID.triples).asNode(), entry.getValue());
    }
  }

  /** A name that is readable where the namespace is known, and sure to be of one IRI only. */
  private static String name(String iri) {
    return Prefixes.shorten(iri)
        .map(name -> name.replace(':', '-'))
        .orElseGet(() -> Checksums.sha256(iri).substring(0, 16));
  }

  private void distribution(List<Triple> out, Dump dump) {
    Node file = iri("dumps/" + dump.fileName());
    add(out, dataset, VOID.dataDump.asNode(), file);
    Node distribution = iri("dataset/dump/" + dump.extension());
    add(out, dataset, DCAT.distribution.asNode(), distribution);
    add(out, distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
    title(out, distribution, dump.title(), "en");
    add(out, distribution, DCAT.downloadURL.asNode(), file);
    add(out, distribution, DCAT.accessURL.asNode(), iri("dumps/"));
    add(out, distribution, DCAT.mediaType.asNode(), mediaType(dump.mediaType()));
    add(out, distribution, DCAT.compressFormat.asNode(), mediaType("application/gzip"));
    add(out, distribution, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
  }

  private static Node mediaType(String type) {
    return NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + type);
  }

  private static void title(List<Triple> out, Node subject, String title, String language) {
    add(out, subject, DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, language));
  }

  private static void number(List<Triple> out, Node subject, Node property, long value) {
    Node literal = NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    add(out, subject, property, literal);
  }

  private static void add(List<Triple> out, Node subject, Node property, Node object) {
    out.add(Triple.create(subject, property, object));
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }
}
