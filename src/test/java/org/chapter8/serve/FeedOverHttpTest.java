package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chapter8.model.Extraction;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.publish.SampleHome;
import org.chapter8.publish.Samples;
import org.chapter8.serve.page.Paths;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed as clients follow it, over releases of which one comes back. */
final class FeedOverHttpTest {
  private static final String BASE = "https://w3id.org/chapter8/";
  private static final String AS = "https://www.w3.org/ns/activitystreams#";
  private static final String TREE = "https://w3id.org/tree#";
  private static final String IS_PART_OF = "http://purl.org/dc/terms/isPartOf";
  private static final String DESCRIPTION = "http://purl.org/dc/terms/description";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  @TempDir private static Path folder;
  private static Chapter8Server server;
  private static Http http;
  private static DatasetGraph everything;
  private static final List<String> IDS = new ArrayList<>();
  private static final List<DatasetGraph> DUMPS = new ArrayList<>();

  @BeforeAll
  static void publishAndServe() throws Exception {
    SampleHome home = SampleHome.in(folder);
    List<List<Extraction>> releases =
        List.of(
            List.of(Samples.bare("S/1"), Samples.recoded("S/3")),
            List.of(Samples.meeting(), Samples.recoded("S/3")),
            List.of(Samples.bare("S/1"), Samples.recoded("S/3")),
            List.of(Samples.meeting(), Samples.bare("S/1")));
    Optional<Release> last = Optional.empty();
    for (List<Extraction> extractions : releases) {
      Release release =
          new Publisher(home.job(folder.resolve("data"), extractions)).publish().release();
      IDS.add(release.id());
      DUMPS.add(dump(release));
      last = Optional.of(release);
    }
    server =
        Chapter8Server.start(
            home.path(), last.orElseThrow(), new Chapter8Server.Address("127.0.0.1", 0));
    http = new Http(server.port());
    everything = follow();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static DatasetGraph dump(Release release) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, release.dumps().resolve("chapter8.nq.gz").toString());
    return data;
  }

  private static Set<String> lines(DatasetGraph data) {
    Set<String> lines = new TreeSet<>();
    data.find().forEachRemaining(quad -> lines.add(NodeFmtLib.str(quad)));
    return lines;
  }

  private static String root() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Where an address of this host is. */
  private static String path(String address) {
    assertThat(address).startsWith(root() + "/");
    return URI.create(address).getRawPath();
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static List<Node> objects(DatasetGraph data, Node subject, String property) {
    List<Node> objects = new ArrayList<>();
    data.find(Node.ANY, subject, node(property), Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  private static List<Node> subjects(DatasetGraph data, String property, Node object) {
    List<Node> subjects = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, node(property), object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private static DatasetGraph read(String path) throws Exception {
    HttpResponse<String> answer = http.get(path, "Accept", "application/trig");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return RDFParser.fromString(answer.body(), Lang.TRIG).toDatasetGraph();
  }

  /** All that a client learns who follows every relation from the first page. */
  private static DatasetGraph follow() throws Exception {
    DatasetGraph all = DatasetGraphFactory.create();
    Set<String> seen = new HashSet<>(Set.of("/feed"));
    List<String> next = new ArrayList<>(seen);
    while (!next.isEmpty()) {
      DatasetGraph page = read(next.removeLast());
      page.find().forEachRemaining(all::add);
      page.find(Node.ANY, Node.ANY, node(TREE + "node"), Node.ANY)
          .forEachRemaining(
              quad -> {
                String path = path(quad.getObject().getURI());
                if (seen.add(path)) {
                  next.add(path);
                }
              });
    }
    return all;
  }

  @Test
  void whoStoppedTwoReleasesAgoCatchesUpToTheExactDump() throws Exception {
    for (int start = 0; start < IDS.size(); start++) {
      DatasetGraph data = DatasetGraphFactory.create();
      DUMPS.get(start).find().forEachRemaining(data::add);
      DatasetGraph feed = everything;
      Node at = activities(feed).get(start);
      List<Node> later = subjects(feed, PROV + "wasInformedBy", at);
      while (!later.isEmpty()) {
        at = later.getFirst();
        apply(feed, objects(feed, at, AS + "attachment").getFirst(), data);
        later = subjects(feed, PROV + "wasInformedBy", at);
      }
      assertThat(lines(data)).isEqualTo(lines(DUMPS.getLast()));
    }
  }

  /** The activities of the releases, the first one first. */
  private static List<Node> activities(DatasetGraph feed) {
    List<Node> found = new ArrayList<>();
    List<Node> next =
        subjects(feed, PROV + "generated", Node.ANY).stream()
            .filter(some -> objects(feed, some, PROV + "wasInformedBy").isEmpty())
            .toList();
    while (!next.isEmpty()) {
      assertThat(next).hasSize(1);
      found.add(next.getFirst());
      next = subjects(feed, PROV + "wasInformedBy", next.getFirst());
    }
    return found;
  }

  private static void apply(DatasetGraph feed, Node patch, DatasetGraph data) throws Exception {
    HttpResponse<byte[]> answer = http.bytes(path(patch.getURI()));
    if (answer.statusCode() == 302) {
      answer = http.bytes(answer.headers().firstValue("Location").orElseThrow());
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    Node checksum = objects(feed, patch, "http://spdx.org/rdf/terms#checksum").getFirst();
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(answer.body());
    assertThat(objects(feed, checksum, "http://spdx.org/rdf/terms#checksumValue"))
        .extracting(Node::getLiteralLexicalForm)
        .containsExactly(HexFormat.of().formatHex(sum));
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      RDFPatchOps.applyChange(data, RDFPatchOps.read(in));
    }
  }

  @Test
  void whoBeginsWithNothingEndsWithTheExactDumpByTheMembersAlone() throws Exception {
    DatasetGraph feed = everything;
    List<Node> activities = activities(feed);
    DatasetGraph data = DatasetGraphFactory.create();
    for (int i = 0; i < IDS.size(); i++) {
      for (Node member : subjects(feed, IS_PART_OF, activities.get(i))) {
        replace(feed, member, data);
      }
      assertThat(lines(data)).isEqualTo(lines(DUMPS.get(i)));
    }
  }

  @Test
  void whoStoppedTwoReleasesAgoCatchesUpByTheMembersAlone() throws Exception {
    DatasetGraph feed = everything;
    DatasetGraph data = DatasetGraphFactory.create();
    DUMPS.get(IDS.size() - 3).find().forEachRemaining(data::add);
    for (Node activity : activities(feed).subList(IDS.size() - 2, IDS.size())) {
      subjects(feed, IS_PART_OF, activity).forEach(member -> replace(feed, member, data));
    }
    assertThat(lines(data)).isEqualTo(lines(DUMPS.getLast()));
  }

  /** The path of the first page of a release. */
  private static String page(int release) throws Exception {
    return objects(read("/feed"), Node.ANY, TREE + "node").stream()
        .map(to -> path(to.getURI()))
        .filter(path -> path.startsWith("/feed/" + release + "-"))
        .findFirst()
        .orElseThrow();
  }

  /** What the feed tells clients to do: they need to know nothing else of it. */
  private static void replace(DatasetGraph feed, Node member, DatasetGraph data) {
    Node resource = objects(feed, member, AS + "object").getFirst();
    Node graph = objects(feed, member, AS + "target").getFirst();
    data.deleteAny(graph, resource, Node.ANY, Node.ANY);
    feed.find(member, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> data.add(Quad.create(graph, quad.asTriple())));
  }

  @Test
  void everyReleaseIsInItWithItsIdAndTime() throws Exception {
    DatasetGraph feed = everything;
    List<Node> activities = activities(feed);
    assertThat(activities).hasSize(IDS.size());
    for (int i = 0; i < IDS.size(); i++) {
      Node version = node(BASE + "dataset/release/" + IDS.get(i));
      assertThat(objects(feed, activities.get(i), PROV + "generated")).containsExactly(version);
      assertThat(objects(feed, activities.get(i), AS + "published")).hasSize(1);
    }
  }

  @Test
  void aReleaseStandsBeforeItsChangesAndIsToldFromThemAsDescribed() throws Exception {
    List<Integer> positions = new ArrayList<>();
    for (Node activity : activities(everything)) {
      assertThat(objects(everything, activity, AS + "target")).isEmpty();
      assertThat(objects(everything, activity, RDF.type.getURI()))
          .contains(node(PROV + "Activity"));
      positions.add(position(activity));
      List<Node> changes = subjects(everything, IS_PART_OF, activity);
      assertThat(changes)
          .isNotEmpty()
          .allSatisfy(
              change -> {
                assertThat(position(change)).isEqualTo(position(activity) + 1);
                assertThat(objects(everything, change, AS + "target")).hasSize(1);
                assertThat(objects(everything, change, RDF.type.getURI())).hasSize(1);
              });
    }
    assertThat(positions).isSorted().doesNotHaveDuplicates();
    assertThat(objects(everything, node(BASE + "feed#stream"), DESCRIPTION))
        .hasSize(2)
        .allSatisfy(
            text ->
                assertThat(text.getLiteralLexicalForm())
                    .contains("prov:Activity", "as:target", "schema:position"));
  }

  private static int position(Node member) {
    Node position = objects(everything, member, "https://schema.org/position").getFirst();
    return Integer.parseInt(position.getLiteralLexicalForm());
  }

  @Test
  void everyChangeIsACreationUpdateOrDeletionAsTheDumpsSay() throws Exception {
    DatasetGraph feed = everything;
    List<Node> activities = activities(feed);
    for (int i = 0; i < IDS.size(); i++) {
      Map<String, String> found = new HashMap<>();
      for (Node member : subjects(feed, IS_PART_OF, activities.get(i))) {
        String type = objects(feed, member, RDF.type.getURI()).getFirst().getURI();
        String slice =
            objects(feed, member, AS + "object").getFirst()
                + " "
                + objects(feed, member, AS + "target").getFirst();
        assertThat(found.put(slice, type)).as(slice).isNull();
        assertThat(subjects(feed, TREE + "member", member)).hasSize(1);
      }
      DatasetGraph before = i == 0 ? DatasetGraphFactory.empty() : DUMPS.get(i - 1);
      assertThat(found).isEqualTo(changed(before, DUMPS.get(i)));
      if (i > 0) {
        assertThat(found.values()).contains(AS + "Create", AS + "Update", AS + "Delete");
      }
    }
  }

  /** What happened to what each graph says of each resource, by comparing all of it. */
  private static Map<String, String> changed(DatasetGraph before, DatasetGraph after) {
    Map<String, Set<Quad>> old = bySlice(before);
    Map<String, Set<Quad>> now = bySlice(after);
    Map<String, String> changed = new HashMap<>();
    Set<String> all = new HashSet<>(old.keySet());
    all.addAll(now.keySet());
    for (String slice : all) {
      if (!old.containsKey(slice)) {
        changed.put(slice, AS + "Create");
      } else if (!now.containsKey(slice)) {
        changed.put(slice, AS + "Delete");
      } else if (!old.get(slice).equals(now.get(slice))) {
        changed.put(slice, AS + "Update");
      }
    }
    return changed;
  }

  private static Map<String, Set<Quad>> bySlice(DatasetGraph data) {
    return data.stream()
        .collect(
            Collectors.groupingBy(
                quad -> quad.getSubject() + " " + quad.getGraph(), Collectors.toSet()));
  }

  @Test
  void aMemberIsAVersionOfTheFragmentThatHasWhatIsThereNow() throws Exception {
    DatasetGraph feed = everything;
    Node union = node(AS + "Update");
    Node member =
        subjects(feed, RDF.type.getURI(), union).stream()
            .filter(some -> !objects(feed, some, AS + "target").isEmpty())
            .findFirst()
            .orElseThrow();
    String slice =
        objects(feed, member, "http://purl.org/dc/terms/isVersionOf").getFirst().getURI();
    assertThat(slice).startsWith(BASE + "fragments?subject=");
    HttpResponse<String> fragment =
        http.get(slice.substring(BASE.length() - 1), "Accept", "application/n-quads");
    assertThat(fragment.statusCode()).isEqualTo(200);
    assertThat(fragment.body()).contains(objects(feed, member, AS + "target").getFirst().getURI());
  }

  @Test
  void pagesOfTheFirstReleaseListItsSlicesInTheOrderOfItsDump() throws Exception {
    String path = page(1);
    List<String> resources = new ArrayList<>();
    Optional<String> next = Optional.of(path);
    int pages = 0;
    while (next.isPresent()) {
      DatasetGraph page = read(next.get());
      List<Node> members = subjects(page, AS + "target", Node.ANY);
      assertThat(members).hasSizeLessThanOrEqualTo(250);
      members.sort(Comparator.comparingInt(FeedOverHttpTest::number));
      members.forEach(
          member -> resources.add(objects(page, member, AS + "object").getFirst().getURI()));
      next =
          objects(page, Node.ANY, TREE + "node").stream().map(to -> path(to.getURI())).findFirst();
      pages++;
    }
    assertThat(pages).isGreaterThan(1);
    List<String> inOrder = new ArrayList<>(resources);
    inOrder.sort(Comparator.comparing(iri -> iri + ">"));
    assertThat(resources).isEqualTo(inOrder);
  }

  private static int number(Node member) {
    return Integer.parseInt(member.getURI().replaceFirst("^.*-", ""));
  }

  @Test
  void theFirstPageLeadsToEachReleaseByTime() throws Exception {
    DatasetGraph first = read("/feed");
    Node page = node(root() + "/feed");
    assertThat(subjects(first, TREE + "view", page)).containsExactly(node(BASE + "feed#stream"));
    Node stream = node(BASE + "feed#stream");
    assertThat(objects(first, stream, "https://w3id.org/ldes#timestampPath"))
        .containsExactly(node(AS + "published"));
    assertThat(objects(first, stream, "https://w3id.org/ldes#sequencePath"))
        .containsExactly(node("https://schema.org/position"));
    assertThat(objects(first, stream, "https://w3id.org/ldes#versionOfPath"))
        .containsExactly(node("http://purl.org/dc/terms/isVersionOf"));
    assertThat(objects(first, stream, "https://w3id.org/ldes#versionDeleteObject"))
        .containsExactly(node(AS + "Delete"));
    List<Node> relations = objects(first, page, TREE + "relation");
    assertThat(relations).hasSize(2 * IDS.size());
    for (Node relation : relations) {
      assertThat(objects(first, relation, TREE + "path")).containsExactly(node(AS + "published"));
      Node value = objects(first, relation, TREE + "value").getFirst();
      Node to = objects(first, relation, TREE + "node").getFirst();
      DatasetGraph other = read(path(to.getURI()));
      assertThat(subjects(other, AS + "published", Node.ANY))
          .allSatisfy(
              member ->
                  assertThat(objects(other, member, AS + "published")).containsExactly(value));
    }
  }

  @Test
  void closedPagesNeverChangeAndTheFirstMay() throws Exception {
    assertThat(http.get("/feed").headers().firstValue("Cache-Control"))
        .hasValue("public, no-cache");
    String page = path(objects(read("/feed"), Node.ANY, TREE + "node").getFirst().getURI());
    HttpResponse<String> answer = http.get(page);
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("immutable", "max-age=31536000"));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    HttpResponse<String> again = http.get(page);
    assertThat(again.body()).isEqualTo(answer.body());
    assertThat(again.headers().firstValue("Cache-Control"))
        .isEqualTo(answer.headers().firstValue("Cache-Control"));
    assertThat(http.send("HEAD", page, "").body()).isEmpty();
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(http.get(page, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/trig",
        "application/n-quads",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples",
        "text/turtle"
      })
  void everyFormatSaysTheSame(String mediaType) throws Exception {
    String page = path(objects(read("/feed"), Node.ANY, TREE + "node").getLast().getURI());
    HttpResponse<String> answer = http.get(page, "Accept", mediaType);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow().toLowerCase(Locale.ROOT))
        .startsWith(mediaType);
    Lang lang = RDFLanguages.contentTypeToLang(mediaType);
    DatasetGraph said = RDFParser.fromString(answer.body(), lang).toDatasetGraph();
    DatasetGraph expected = read(page);
    if (!RDFLanguages.isQuads(lang)) {
      expected = DatasetGraphFactory.wrap(expected.getDefaultGraph());
    }
    assertThat(lines(said)).isEqualTo(lines(expected));
    assertThat(lines(said)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed/", "/feed/1-000000000000", "/feed/x", "/feed/1"})
  void otherPagesAreNotThere(String path) throws Exception {
    assertThat(http.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void pagesBehindTheLastOneOfAReleaseAreNotThere() throws Exception {
    String page = path(objects(read("/feed"), Node.ANY, TREE + "node").getFirst().getURI());
    assertThat(http.get(page + "/1").statusCode()).isEqualTo(200);
    assertThat(http.get(page + "/9999").statusCode()).isEqualTo(404);
    assertThat(http.get("/feed", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void peopleSeeTheReleasesTheLastOneFirstWithTheirPatches(String lang) throws Exception {
    HttpResponse<String> page = http.get("/feed?lang=" + lang, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Vary").toString()).contains("Accept", "Cookie");
    assertThat(page.body()).contains("lang=\"" + lang + "\"");
    String patch = "/dumps/changes/" + IDS.get(2) + "-" + IDS.get(3) + ".rdfp.gz";
    assertThat(page.body()).containsSubsequence(IDS.get(3), patch, IDS.get(2), IDS.get(1));
    assertThat(http.get(patch).statusCode()).isIn(200, 302);
    assertThat(http.get("/feed?page=2", "Accept", "text/html").statusCode()).isEqualTo(404);
    assertThat(http.get("/feed?page=x", "Accept", "text/html").statusCode()).isEqualTo(404);
    assertThat(http.get("/feed/1", "Accept", "text/html").body()).contains("href=\"/feed\"");
  }

  @Test
  void peopleSeeWhatAReleaseChanged() throws Exception {
    DatasetGraph feed = everything;
    Node last = activities(feed).getLast();
    String path = page(IDS.size());
    String html = http.get(path, "Accept", "text/html", "Accept-Language", "en").body();
    for (Node member : subjects(feed, IS_PART_OF, last)) {
      String type = objects(feed, member, RDF.type.getURI()).getFirst().getURI();
      assertThat(html)
          .contains(
              Map.of("Create", "Created", "Update", "Changed", "Delete", "Removed")
                  .get(type.substring(AS.length())))
          .contains(
              "href=\""
                  + Paths.encode(objects(feed, member, AS + "object").getFirst().getURI())
                      .replace(BASE, "/"));
    }
    assertThat(http.get(path, "Accept", "text/html").headers().firstValue("Cache-Control"))
        .hasValue("public, no-cache");
  }

  @Test
  void peopleAreToldOfTheMemberThatIsTheReleaseAndKeepTheirLanguage() throws Exception {
    String html = http.get(page(1) + "?lang=en", "Accept", "text/html").body();
    assertThat(html)
        .contains("one more member", "(quads)")
        .containsPattern("rel=\"next\" href=\"[^\"]*lang=en\"");
    assertThat(http.get("/feed?lang=zh", "Accept", "text/html").body())
        .containsPattern("href=\"/feed/1-[^\"]*lang=zh\"");
  }
}
