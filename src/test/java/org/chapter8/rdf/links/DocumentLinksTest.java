package org.chapter8.rdf.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chapter8.Seeds;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

final class DocumentLinksTest {
  private static final String PAGE = "http://xmlns.com/foaf/0.1/isPrimaryTopicOf";

  private final Iris iris = new Iris("http://localhost/");

  @Test
  void aRowIsPublishedWhereItsDocumentIsNamedAndUnderTheBaseOfTheRelease() throws Exception {
    Extraction extraction = Seeds.extractions().getFirst();
    Ref named =
        extraction.resources().stream()
            .filter(Document.class::isInstance)
            .map(Resource::id)
            .findFirst()
            .orElseThrow();
    MappingSet set = set(row(named, "12", false), row(Ref.document("S/0/1"), "13", false));
    assertThat(new DocumentLinks(List.of(set), iris).triples(extraction))
        .filteredOn(triple -> triple.getPredicate().getURI().equals(PAGE))
        .singleElement()
        .satisfies(
            triple -> {
              assertThat(triple.getSubject()).isEqualTo(iris.node(named));
              assertThat(triple.getObject())
                  .extracting(Node::getURI)
                  .isEqualTo("https://digitallibrary.un.org/record/12");
            });
    assertThat(new LinkMapper(iris).triples(set)).isEmpty();
  }

  @Test
  void aRejectedRowIsNotPublished() throws Exception {
    Extraction extraction = Seeds.extractions().getFirst();
    MappingSet set = set(row(extraction.document(), "12", true));
    assertThat(new DocumentLinks(List.of(set), iris).triples(extraction)).isEmpty();
  }

  @Test
  void resolutionsThatTheSeedsNameHaveTheirRecords() throws Exception {
    DocumentLinks links = new DocumentLinks(LinkTables.load(Path.of("ontology")), iris);
    long records = 0;
    for (Extraction extraction : Seeds.extractions()) {
      records +=
          links.triples(extraction).stream()
              .filter(triple -> triple.getPredicate().getURI().equals(PAGE))
              .count();
    }
    assertThat(records).isPositive();
  }

  private static Mapping row(Ref document, String record, boolean rejected) {
    return new Mapping(
        1,
        new Iris(Iris.DEFAULT_BASE).iri(document),
        document.key(),
        PAGE,
        rejected,
        "https://digitallibrary.un.org/record/" + record,
        Optional.empty(),
        "semapv:ManualMappingCuration",
        BigDecimal.ONE,
        LocalDate.EPOCH,
        "looked at");
  }

  private static MappingSet set(Mapping... rows) {
    return new MappingSet(
        "undl",
        "undl.sssom.tsv",
        "https://example.org/undl",
        "https://example.org/",
        List.of(rows));
  }
}
