package org.chapter8.serve.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.rdf.copies.Copies;
import org.chapter8.rdf.copies.Copy;
import org.chapter8.rdf.copies.Difference;
import org.chapter8.rdf.copies.Differences;
import org.chapter8.rdf.copies.Item;
import org.chapter8.rdf.copies.Item.Status;
import org.chapter8.serve.federation.Federation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies made of a stock Fuseki that plays Wikidata. */
final class FetcherTest {
  private static final String WD = "http://www.wikidata.org/entity/";
  private static final List<String> LINKED =
      Stream.of("Q298", "Q7159", "Q191703", "Q414", "Q999999999").map(WD::concat).toList();
  private static final Instant FIRST = Instant.parse("2026-11-15T03:04:05Z");
  private static final Instant SECOND = FIRST.plus(Duration.ofDays(7));

  @TempDir private Path folder;
  private StandIn standIn;
  private Federation federation;
  private Recipe recipe;

  @BeforeEach
  void start() throws IOException {
    standIn = new StandIn();
    federation = federation(standIn.allowList());
    recipe =
        Recipe.all(Path.of("queries/fetch")).stream()
            .filter(each -> each.target().equals("wikidata"))
            .findFirst()
            .orElseThrow();
  }

  private Federation federation(String services) throws IOException {
    Path file = folder.resolve("services.ttl");
    Files.writeString(file, services);
    return Federation.of(file);
  }

  @AfterEach
  void stop() throws IOException {
    federation.close();
    standIn.close();
  }

  private Fetched fetch(Instant when) throws Exception {
    return fetcher(when, time -> {}).fetch(recipe, LINKED);
  }

  private Fetcher fetcher(Instant when, Waiting waiting) {
    return new Fetcher(federation, folder, Clock.fixed(when, ZoneOffset.UTC), waiting);
  }

  private Copy current() throws IOException {
    return Copies.find(folder, "wikidata").orElseThrow();
  }

  private static Status status(Copy copy, String item) {
    return copy.items().stream()
        .filter(each -> each.iri().equals(WD + item))
        .map(Item::status)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCopyIsSortedHasNoBlankNodesAndSaysWhereItIsFrom() throws Exception {
    Fetched fetched = fetch(FIRST);
    List<String> lines = current().lines();
    assertThat(lines).isSorted().doesNotHaveDuplicates().hasSize(fetched.statements());
    assertThat(lines).noneMatch(line -> line.contains("_:"));
    assertThat(lines)
        .contains(
            "<http://www.wikidata.org/entity/Q298> <http://www.w3.org/2000/01/rdf-schema#label> \"智利\"@zh .",
            "<http://www.wikidata.org/entity/Q298> <http://www.wikidata.org/prop/P463> <http://www.wikidata.org/entity/statement/Q298-un> .",
            "<http://www.wikidata.org/entity/statement/Q298-un> <http://www.wikidata.org/prop/statement/P463> <http://www.wikidata.org/entity/Q1065> .",
            "<http://www.wikidata.org/entity/Q3624> <http://www.wikidata.org/prop/direct/P625> \"Point(38.74 9.03)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral> .")
        .noneMatch(line -> line.contains("@de") || line.contains("P1082"));
    Copy copy = current();
    assertThat(copy.origin().endpoint()).isEqualTo(standIn.endpoint());
    assertThat(copy.origin().fetched()).isEqualTo(FIRST);
    assertThat(copy.origin().licence()).endsWith("/zero/1.0/");
    assertThat(copy.origin().attribution()).isEqualTo("Wikidata contributors");
    assertThat(copy.origin().recipe()).isEqualTo(recipe.checksum());
    assertThat(Files.readString(copy.folder().resolve("origin.ttl")))
        .contains("prov:wasDerivedFrom", "prov:generatedAtTime", "dcterms:license");
    assertThat(copy.found()).isEqualTo(4);
    assertThat(status(copy, "Q999999999")).isEqualTo(Status.MISSING);
    assertThat(fetched.before()).isEmpty();
    assertThat(fetched.changes()).isEmpty();
  }

  @Test
  void theSameAnswersGiveTheSameBytes() throws Exception {
    byte[] first = Files.readAllBytes(fetch(FIRST).copy().statements());
    Fetched again = fetch(SECOND);
    assertThat(Files.readAllBytes(again.copy().statements())).isEqualTo(first);
    assertThat(again.changes()).isEmpty();
  }

  @Test
  void aRefreshTellsWhatHappenedOverThere() throws Exception {
    Path old = fetch(FIRST).copy().folder();
    standIn.update(
        """
        DELETE DATA { wd:Q298 rdfs:label "Chile"@en } ;
        INSERT DATA { wd:Q298 rdfs:label "Republic of Chile"@en ; wdt:P463 wd:Q7172 } ;
        DELETE WHERE { wd:Q191703 ?p ?o } ; INSERT DATA { wd:Q191703 owl:sameAs wd:Q7159 } ;
        DELETE WHERE { wd:Q414 ?p ?o } ;
        INSERT DATA { wd:Q999999999 rdfs:label "there at last"@en }
        """);
    Fetched fetched = fetch(SECOND);
    Copy now = current();
    assertThat(status(now, "Q191703")).isEqualTo(Status.MERGED);
    assertThat(status(now, "Q414")).isEqualTo(Status.DELETED);
    assertThat(status(now, "Q999999999")).isEqualTo(Status.FOUND);
    assertThat(Files.readString(now.folder().resolve("changes.tsv")).lines())
        .containsExactlyInAnyOrder(
            "kind\tiri\tproperty\tbefore\tafter",
            "merged\t" + WD + "Q191703\t\t\t" + WD + "Q7159",
            "renamed\t"
                + WD
                + "Q298\thttp://www.w3.org/2000/01/rdf-schema#label\t\"Chile\"@en\t\"Republic of Chile\"@en",
            "changed\t"
                + WD
                + "Q298\thttp://www.wikidata.org/prop/direct/P463\t\t<"
                + WD
                + "Q7172>",
            "deleted\t" + WD + "Q414\t\t\t",
            "new\t" + WD + "Q999999999\t\t\t");
    assertThat(Differences.counts(fetched.changes()).entrySet().stream())
        .extracting(count -> count.getKey() + "=" + count.getValue())
        .containsExactly("RENAMED=1", "MERGED=1", "DELETED=1", "CHANGED=1", "NEW=1");
    assertThat(old).as("the one before stays for whoever reads it").isDirectory();
  }

  @Test
  void whatWasMergedOrDeletedStaysSoWithoutBeingToldAgain() throws Exception {
    fetch(FIRST);
    standIn.update("DELETE WHERE { wd:Q414 ?p ?o }");
    fetch(SECOND);
    Fetched third = fetch(SECOND.plus(Duration.ofDays(7)));
    assertThat(status(third.copy(), "Q414")).isEqualTo(Status.DELETED);
    assertThat(third.changes()).isEmpty();
    try (Stream<Path> versions = Files.list(folder.resolve("external/.wikidata"))) {
      assertThat(versions.toList()).as("this one and the one before").hasSize(2);
    }
  }

  @Test
  void whatIsNoLongerLinkedIsDropped() throws Exception {
    fetch(FIRST);
    Fetched fewer = fetcher(SECOND, time -> {}).fetch(recipe, LINKED.subList(0, 3));
    assertThat(fewer.changes())
        .extracting(Difference::kind, Difference::iri)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Difference.Kind.DROPPED, WD + "Q414"),
            org.assertj.core.groups.Tuple.tuple(Difference.Kind.DROPPED, WD + "Q999999999"));
  }

  @Test
  void aTargetThatFailsLeavesTheLastGoodCopy() throws Exception {
    fetch(FIRST);
    standIn.close();
    assertThatThrownBy(() -> fetch(SECOND))
        .isInstanceOf(FetchFailedException.class)
        .hasMessageContaining("SERVICE wikidata");
    assertThat(current().origin().fetched()).isEqualTo(FIRST);
    try (Stream<Path> all = Files.list(folder.resolve("external"))) {
      assertThat(all.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("wikidata", ".wikidata");
    }
  }

  @Test
  void aTargetThatForgotEverythingIsAFailureToo() throws Exception {
    fetch(FIRST);
    standIn.update("DELETE WHERE { ?s ?p ?o }");
    assertThatThrownBy(() -> fetch(SECOND))
        .isInstanceOf(FetchFailedException.class)
        .hasMessageContaining("says nothing of any of 5 resources");
    assertThat(current().origin().fetched()).isEqualTo(FIRST);
  }

  @Test
  void anAnswerThatMayBeCutIsNotTaken() {
    Recipe cut =
        new Recipe(
            recipe.target(),
            recipe.text(),
            recipe.space(),
            recipe.links(),
            recipe.labels(),
            recipe.merged(),
            40,
            10);
    assertThatThrownBy(() -> fetcher(FIRST, time -> {}).fetch(cut, LINKED))
        .isInstanceOf(FetchFailedException.class)
        .hasMessageContaining("it may be cut");
  }

  @Test
  void aTargetThatAsksForTimeGetsItWithinReason() throws Exception {
    HttpServer busy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    busy.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "30");
          exchange.sendResponseHeaders(429, -1);
          exchange.close();
        });
    busy.start();
    String services =
        "PREFIX : <https://w3id.org/chapter8/config#>\n"
            + StandIn.target("wikidata", "http://127.0.0.1:" + busy.getAddress().getPort() + "/")
                .replace(":overallTimeout 30000", ":overallTimeout 300");
    federation.close();
    federation = federation(services);
    List<Duration> pauses = new ArrayList<>();
    assertThatThrownBy(() -> fetcher(FIRST, pauses::add).fetch(recipe, LINKED))
        .isInstanceOf(FetchFailedException.class)
        .hasMessageContaining("asks not to be asked");
    assertThat(pauses).hasSize(3).allMatch(time -> time.toSeconds() <= 30 && time.toSeconds() > 15);
    busy.stop(0);
  }

  @Test
  void aServiceWithoutLicenceIsNotCopied() throws Exception {
    String bare =
        standIn
            .allowList()
            .lines()
            .filter(line -> !line.contains(":licence"))
            .collect(Collectors.joining("\n"));
    federation.close();
    federation = federation(bare);
    assertThatThrownBy(() -> fetch(FIRST))
        .isInstanceOf(FetchFailedException.class)
        .hasMessageContaining(":licence");
    assertThat(standIn.asked()).isZero();
  }

  @Test
  void resourcesAreAskedAboutInBatches() throws Exception {
    List<String> many = new ArrayList<>(LINKED);
    for (int i = 0; i < 100; i++) {
      many.add(WD + "Q90000" + i);
    }
    fetcher(FIRST, time -> {}).fetch(recipe, many);
    assertThat(standIn.asked()).isEqualTo(3);
  }
}
