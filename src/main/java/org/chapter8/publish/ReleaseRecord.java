package org.chapter8.publish;

import static org.chapter8.publish.Terms.eu;
import static org.chapter8.publish.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.publish.DumpIndex.File;

/**
 * What can be said of a release only when its dumps are written: its id, its day, the size and
 * checksum of each file, and which came before. It is no part of the data, whose checksum the id
 * is; together with the catalogue it conforms to DCAT-AP 3.
 */
final class ReleaseRecord {
  static final String FILE = "dataset.ttl";

  private static final String LICENCE_TYPES = "http://purl.org/adms/licencetype/";

  /** In the form that the profile's shapes ask for; it is the same as SPDX's own with http. */
  private static final String SHA256 = "https://spdx.org/rdf/terms#checksumAlgorithm_sha256";

  private static final Node TEMPORAL = DCTerms.temporal.asNode();

  private final String base;
  private final TripleList out;
  private final History history;
  private final Node release;

  private ReleaseRecord(String base, History history) {
    this.base = base;
    this.out = new TripleList(base);
    this.history = history;
    this.release = at(history.last());
  }

  /** The catalogue with what this adds, subject by subject. */
  static List<Triple> of(String base, List<Triple> catalogue, History history, List<File> files) {
    ReleaseRecord record = new ReleaseRecord(base, history);
    record.versions(catalogue.stream().anyMatch(triple -> triple.predicateMatches(TEMPORAL)));
    record.days();
    for (File file : files) {
      record.distribution(file);
    }
    record.others();
    List<Triple> all = new ArrayList<>(catalogue);
    all.addAll(record.out.triples());
    return all.stream().distinct().sorted(Catalogue.BY_SUBJECT).toList();
  }

  private Node at(History.Version version) {
    return out.at("dataset/release/" + version.id());
  }

  private void versions(boolean dated) {
    Node dataset = out.at("dataset");
    Optional<Node> before = Optional.empty();
    for (History.Version version : history.versions()) {
      Node node = at(version);
      version(node, version, dated);
      out.link(node, term("dcat:isVersionOf"), dataset)
          .link(dataset, term("dcat:hasVersion"), node)
          .link(out.at("dataset/catalogue"), DCAT.dataset, node);
      before.ifPresent(previous -> out.link(node, term("dcat:previousVersion"), previous));
      before = Optional.of(node);
    }
    out.link(dataset, term("dcat:hasCurrentVersion"), release)
        .string(dataset, term("dcat:version"), history.last().id());
  }

  private void version(Node node, History.Version version, boolean dated) {
    out.type(node, DCAT.Dataset)
        .text(
            node, DCTerms.title, "Chapter8, release " + version.id(), "Chapter8，发布 " + version.id())
        .text(
            node,
            DCTerms.description,
            "The data as published on %s: %d statements."
                .formatted(version.day(), version.triples()),
            "%s发布的数据：%d条陈述。".formatted(version.day(), version.triples()))
        .string(node, term("dcat:version"), version.id())
        .literal(node, DCTerms.issued, version.day(), XSDDatatype.XSDdate)
        .link(node, DCTerms.publisher, out.at("dataset/publisher"))
        .link(node, DCAT.contactPoint, out.at("dataset/contact"))
        .link(node, DCTerms.license, Catalogue.LICENCE)
        .link(node, DCAT.landingPage, out.at("dumps/"))
        .link(node, DCAT.theme, DcatDescription.THEME)
        .link(node, DCTerms.spatial, DcatDescription.WORLD)
        .text(node, DCAT.keyword, "United Nations", "联合国");
    History.changesFile(version).ifPresent(file -> changes(node, version));
    if (dated) {
      out.link(node, DCTerms.temporal, out.at("dataset/period"));
    }
  }

  private void changes(Node node, History.Version version) {
    Node distribution = out.at("dataset/release/" + version.id() + "/changes");
    out.link(node, DCAT.distribution, distribution)
        .link(distribution, DCAT.downloadURL, base + "dumps/" + version.id() + "/changes.rdfp.gz");
    Distributions.add(out, distribution, DumpIndex.CHANGES);
  }

  private void days() {
    for (Node node : List.of(out.at("dataset"), out.at("dataset/catalogue"))) {
      out.literal(node, DCTerms.issued, history.first().day(), XSDDatatype.XSDdate)
          .literal(node, DCTerms.modified, history.last().day(), XSDDatatype.XSDdate);
    }
  }

  private void distribution(File file) {
    String path = "dataset/release/" + history.last().id() + "/" + file.path();
    Node distribution = out.at(path);
    out.link(release, DCAT.distribution, distribution);
    Distributions.add(out, distribution, file.kind());
    Node sum = out.at(path + "/checksum");
    out.link(
            distribution,
            DCAT.downloadURL,
            base + "dumps/" + history.last().id() + "/" + file.path())
        .literal(
            distribution,
            DCAT.byteSize,
            Long.toString(file.bytes()),
            XSDDatatype.XSDnonNegativeInteger)
        .link(distribution, term("spdx:checksum"), sum)
        .type(sum, term("spdx:Checksum"))
        .link(sum, term("spdx:algorithm"), Terms.node(SHA256))
        .literal(sum, term("spdx:checksumValue"), file.sha256(), XSDDatatype.XSDhexBinary);
    if (file.path().endsWith(".csv.gz")) {
      out.link(distribution, DCTerms.conformsTo, DcatDescription.Standards.CSVW);
    }
  }

  /** What a reader needs to know of terms of others that the catalogue uses. */
  private void others() {
    for (String code : DcatDescription.LANGUAGES) {
      entry("language", code, "dcterms:LinguisticSystem");
    }
    entry("access-right", "PUBLIC", "dcterms:RightsStatement");
    entry("frequency", "IRREG", "dcterms:Frequency");
    entry("planned-availability", "STABLE", "skos:Concept");
    for (String code : DumpIndex.fileTypes()) {
      entry("file-type", code, "dcterms:MediaTypeOrExtent");
    }
    for (String type : DumpIndex.mediaTypes()) {
      out.type(Terms.node(Terms.media(type)), term("dcterms:MediaType"));
    }
    Node theme = Terms.node(DcatDescription.THEME);
    Node themes = Terms.node(eu("data-theme", "").replaceAll("/$", ""));
    out.type(theme, SKOS.Concept)
        .link(theme, SKOS.inScheme, themes)
        .text(theme, SKOS.prefLabel, "International issues", "国际问题")
        .type(themes, SKOS.ConceptScheme)
        .text(themes, DCTerms.title, "Data themes", "数据主题")
        .type(out.at(""), term("foaf:Document"))
        .type(out.at("dumps/"), term("foaf:Document"));
    for (String standard : DcatDescription.Standards.ALL) {
      out.type(Terms.node(standard), DCTerms.Standard);
    }
    out.type(Terms.node(SHA256), term("spdx:ChecksumAlgorithm"))
        .link(Terms.node(SHA256), OWL.sameAs, term("spdx:checksumAlgorithm_sha256").asNode());
    Node stable = Terms.node(eu("planned-availability", "STABLE"));
    out.text(stable, SKOS.prefLabel, "stable", "稳定");
    // Everything is a resource; a validator that infers nothing wants it said.
    for (String endpoint : DcatDescription.SERVICES) {
      out.type(out.at(endpoint), RDFS.Resource);
    }
    licence();
    world();
  }

  private void licence() {
    Node licence = Terms.node(Catalogue.LICENCE);
    Node attribution = Terms.node(LICENCE_TYPES + "Attribution");
    out.type(licence, DCTerms.LicenseDocument)
        .link(licence, DCTerms.type, attribution)
        .type(attribution, SKOS.Concept)
        .text(attribution, SKOS.prefLabel, "Attribution", "署名")
        .link(attribution, SKOS.inScheme, LICENCE_TYPES + "1.0");
  }

  private void world() {
    Node world = Terms.node(DcatDescription.WORLD);
    Node box =
        NodeFactory.createLiteralDT(
            "POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90))",
            TypeMapper.getInstance()
                .getSafeTypeByName("http://www.opengis.net/ont/geosparql#wktLiteral"));
    out.type(world, DCTerms.Location).link(world, term("dcat:bbox"), box);
  }

  private void entry(String table, String code, String type) {
    Node node = Terms.node(eu(table, code));
    out.type(node, term(type)).link(node, SKOS.inScheme, eu(table, "").replaceAll("/$", ""));
  }
}
