package org.chapter8.publish;

import static org.chapter8.publish.Terms.eu;
import static org.chapter8.publish.Terms.term;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * The data set, its catalogue and its services in DCAT-AP 3, as far as that is the same in every
 * release; what is of one release is told by {@link ReleaseRecord}.
 */
final class DcatDescription {
  /** What is in data theme INTR: international relations. */
  static final String THEME = eu("data-theme", "INTR");

  static final String LANGUAGE_TABLE = "language";
  static final List<String> LANGUAGES = List.of("ARA", "ENG", "FRA", "RUS", "SPA", "ZHO");

  /** The earth, at GeoNames. */
  static final String WORLD = "https://sws.geonames.org/6295630/";

  private final TripleList out;
  private final Node dataset;
  private final Node catalogue;
  private final Node publisher;
  private final Node contact;

  DcatDescription(TripleList out) {
    this.out = out;
    this.dataset = out.at("dataset");
    this.catalogue = out.at("dataset/catalogue");
    this.publisher = out.at("dataset/publisher");
    this.contact = out.at("dataset/contact");
  }

  void add(Coverage coverage) {
    dataset();
    coverage(coverage);
    catalogue();
    agents();
    services();
    for (Dump dump : Dump.values()) {
      distribution(dump);
    }
  }

  private void dataset() {
    out.type(dataset, DCAT.Dataset)
        .text(
            dataset,
            DCTerms.title,
            "Chapter8: the United Nations and regional organizations",
            "Chapter8：联合国与区域组织的合作")
        .text(dataset, DCTerms.description, Texts8.ABOUT_EN, Texts8.ABOUT_ZH)
        .link(dataset, DCAT.landingPage, at(""))
        .link(dataset, term("foaf:homepage"), at(""))
        .link(dataset, DCTerms.accrualPeriodicity, eu("frequency", "IRREG"))
        .link(dataset, DCTerms.provenance, at("dataset/provenance"))
        .type(at("dataset/provenance"), DCTerms.ProvenanceStatement)
        .text(at("dataset/provenance"), RDFS.label, Texts8.ORIGIN_EN, Texts8.ORIGIN_ZH)
        .link(dataset, VOID.sparqlEndpoint, at("sparql"))
        // The list of text layers with their checksums.
        .link(dataset, RDFS.seeAlso, at(Texts.FOLDER + "/" + Texts.SUMS))
        .string(dataset, VOID.uriSpace, at("").getURI());
    described(dataset);
    spoken(dataset);
    for (String example : List.of("organ/security-council", "state/CHL")) {
      out.link(dataset, VOID.exampleResource, at(example));
    }
    for (String format : List.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads")) {
      out.link(dataset, VOID.feature, "http://www.w3.org/ns/formats/" + format);
    }
  }

  /** What data sets and services share. */
  private void described(Node resource) {
    out.link(resource, DCTerms.publisher, publisher)
        .link(resource, DCAT.contactPoint, contact)
        .link(resource, DCAT.theme, THEME)
        .link(resource, DCTerms.license, Catalogue.LICENCE)
        .link(resource, DCTerms.accessRights, eu("access-right", "PUBLIC"))
        .text(resource, DCAT.keyword, "United Nations", "联合国")
        .text(resource, DCAT.keyword, "regional organizations", "区域组织")
        .text(resource, DCAT.keyword, "Security Council", "安全理事会");
  }

  private void spoken(Node resource) {
    LANGUAGES.forEach(code -> out.link(resource, DCTerms.language, eu(LANGUAGE_TABLE, code)));
    out.link(resource, DCTerms.spatial, WORLD);
  }

  private void coverage(Coverage coverage) {
    if (coverage.first().isPresent() && coverage.last().isPresent()) {
      Node period = at("dataset/period");
      out.link(dataset, DCTerms.temporal, period)
          .type(period, DCTerms.PeriodOfTime)
          .literal(period, DCAT.startDate, coverage.first().get(), XSDDatatype.XSDdate)
          .literal(period, DCAT.endDate, coverage.last().get(), XSDDatatype.XSDdate);
    }
  }

  private void catalogue() {
    out.type(catalogue, DCAT.Catalog)
        .text(catalogue, DCTerms.title, "Catalogue of Chapter8", "Chapter8 数据目录")
        .text(catalogue, DCTerms.description, Texts8.CATALOGUE_EN, Texts8.CATALOGUE_ZH)
        .link(catalogue, DCTerms.publisher, publisher)
        .link(catalogue, DCTerms.license, Catalogue.LICENCE)
        .link(catalogue, term("foaf:homepage"), at(""))
        .link(catalogue, DCAT.dataset, dataset)
        .link(catalogue, DCAT.themeTaxonomy, eu("data-theme", "").replaceAll("/$", ""));
    spoken(catalogue);
  }

  private void agents() {
    out.type(publisher, term("foaf:Agent"))
        .text(publisher, term("foaf:name"), "Chapter8", "Chapter8")
        .link(publisher, term("foaf:homepage"), at(""))
        .type(contact, term("vcard:Kind"))
        .type(contact, term("vcard:Organization"))
        .string(contact, term("vcard:fn"), "Chapter8")
        .link(contact, term("vcard:hasURL"), at(""));
  }

  private void services() {
    service("sparql", "SPARQL query service", "SPARQL 查询服务", Standards.SPARQL);
    service("reconcile", "Entity reconciliation service", "实体对照服务", Standards.RECONCILIATION);
    service("fragments", "Triples and quads by patterns", "按模式查询三元组和四元组", Standards.FRAGMENTS);
    service("feed", "Feed of releases and changed resources", "发布和资源的变更流", Standards.FEED);
  }

  private void service(String path, String en, String zh, List<String> standards) {
    Node service = at("dataset/service/" + path);
    out.link(catalogue, DCAT.service, service)
        .type(service, DCAT.DataService)
        .text(service, DCTerms.title, en, zh)
        .link(service, DCAT.endpointURL, at(path))
        .link(service, DCAT.endpointDescription, at(path))
        .link(service, DCAT.servesDataset, dataset);
    standards.forEach(standard -> out.link(service, DCTerms.conformsTo, standard));
    described(service);
  }

  private void distribution(Dump dump) {
    Node file = at("dumps/latest/" + dump.fileName());
    Node distribution = at("dataset/dump/" + dump.extension());
    out.link(dataset, VOID.dataDump, file).link(dataset, DCAT.distribution, distribution);
    Distributions.add(out, distribution, Distributions.Of.dump(dump));
    out.link(distribution, DCAT.downloadURL, file);
  }

  private Node at(String path) {
    return out.at(path);
  }

  /** Below the base, and below {@code dataset/service/}. */
  static final List<String> SERVICES = List.of("sparql", "reconcile", "fragments", "feed");

  /** What services conform to. */
  static final class Standards {
    static final List<String> SPARQL = List.of("https://www.w3.org/TR/sparql11-protocol/");
    static final List<String> RECONCILIATION =
        List.of("https://www.w3.org/community/reports/reconciliation/");
    static final List<String> FRAGMENTS =
        List.of(
            "https://linkeddatafragments.org/specification/quad-pattern-fragments/",
            "https://www.hydra-cg.com/spec/latest/core/");
    static final List<String> FEED =
        List.of("https://w3id.org/ldes/specification", "https://w3id.org/tree/specification");
    static final String CSVW = "https://www.w3.org/TR/tabular-metadata/";

    static final List<String> ALL =
        Stream.of(SPARQL, RECONCILIATION, FRAGMENTS, FEED, List.of(CSVW))
            .flatMap(List::stream)
            .toList();

    private Standards() {}
  }

  /** Sentences of the catalogue. */
  private static final class Texts8 {
    static final String ABOUT_EN =
        "Meetings, agenda items, organizations, speakers and recommendations read from United"
            + " Nations documents, each with the passage it was read from.";
    static final String ABOUT_ZH = "从联合国文件中读取的会议、议程项目、组织、发言者和建议，各附其出处原文。";
    static final String ORIGIN_EN =
        "Read by rules from the documents that the data set describes; each statement leads to the"
            + " passage and to the rule. Names, memberships and links come from curated tables that"
            + " name their sources.";
    static final String ORIGIN_ZH = "由规则从数据集所描述的文件中读取，每条陈述都指向其出处原文和所用规则；名称、成员资格和链接来自注明来源的整理表。";
    static final String CATALOGUE_EN = "The data set of Chapter8, its releases and its services.";
    static final String CATALOGUE_ZH = "Chapter8 的数据集、各次发布及服务。";

    private Texts8() {}
  }
}
