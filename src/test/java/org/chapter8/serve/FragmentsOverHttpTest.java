package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.serve.clients.Answer;
import org.chapter8.serve.clients.Client;
import org.chapter8.serve.clients.Clients;
import org.chapter8.serve.clients.Jena;
import org.chapter8.serve.clients.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fragments as clients see them, measured by the dump. */
final class FragmentsOverHttpTest {
  private static final String BASE = "https://w3id.org/chapter8/";
  private static final String UNION = BASE + "sparql#default-graph";
  private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
  private static final String DEFAULT_GRAPH =
      "http://www.w3.org/ns/sparql-service-description#defaultGraph";

  /** In the shape of Wikidata. */
  private static final String CAPITALS =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      wd:Q298 wdt:P36 wd:Q2887 . wd:Q142 wdt:P36 wd:Q90 . wd:Q183 wdt:P36 wd:Q64 .
      """;

  private static final String CAPITALS_OF_STATES =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      SELECT ?name ?capital
      WHERE { ?state a c8:State ; skos:prefLabel ?name ; owl:sameAs ?item . ?item wdt:P36 ?capital }
      """;

  @TempDir private static Path folder;
  private static ServedRelease served;
  private static FragmentReader reader;
  private static List<Quad> dump;

  @BeforeAll
  static void serve() throws Exception {
    served = ServedRelease.withUsualLimits(folder);
    reader = new FragmentReader(served.http(), served.port());
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, served.release().dumps().resolve("chapter8.nq.gz").toString());
    dump = new ArrayList<>();
    data.find().forEachRemaining(dump::add);
    dump.sort((one, other) -> one.toString().compareTo(other.toString()));
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  private static String path(Map<String, String> parameters) {
    return "/fragments"
        + parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + Http.encode(entry.getValue()))
            .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
  }

  /** A term as the parameters have it, written anew here. */
  private static String term(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    String text = '"' + node.getLiteralLexicalForm() + '"';
    return node.getLiteralLanguage().isEmpty()
        ? text + "^^" + node.getLiteralDatatypeURI()
        : text + "@" + node.getLiteralLanguage();
  }

  @Test
  void thePagesTogetherAreWhatTheDumpSaysForAnyPattern() throws Exception {
    Random random = new Random(8);
    for (int i = 0; i < 120; i++) {
      Quad some = dump.get(random.nextInt(dump.size()));
      Map<String, String> asked = new LinkedHashMap<>();
      Set<Quad> expected = new HashSet<>(dump);
      if (random.nextInt(3) == 0) {
        asked.put("subject", term(some.getSubject()));
        expected.removeIf(quad -> !quad.getSubject().equals(some.getSubject()));
      }
      if (random.nextBoolean()) {
        asked.put("predicate", term(some.getPredicate()));
        expected.removeIf(quad -> !quad.getPredicate().equals(some.getPredicate()));
      }
      if (random.nextInt(3) == 0) {
        asked.put("object", term(some.getObject()));
        expected.removeIf(quad -> !quad.getObject().equals(some.getObject()));
      }
      int graph = random.nextInt(3);
      if (graph == 1) {
        asked.put("graph", term(some.getGraph()));
        expected.removeIf(quad -> !quad.getGraph().equals(some.getGraph()));
      } else if (graph == 2) {
        asked.put("graph", UNION);
        expected =
            expected.stream()
                .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()))
                .collect(Collectors.toSet());
      }
      FragmentReader.All all = reader.all(path(asked));
      assertThat(all.data()).as(asked.toString()).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(all.total()).isEqualTo(expected.size());
      assertThat(all.pages()).isEqualTo(Math.max(1, (expected.size() + 99) / 100));
    }
  }

  @Test
  void aPageLeadsToAllOthersAndSaysHowToAsk() throws Exception {
    String root = "http://127.0.0.1:" + served.port() + "/fragments";
    FragmentReader.Page first = reader.page(root);
    assertThat(first.data()).hasSize(100);
    Node dataset = FragmentReader.node(root + "#dataset");
    assertThat(first.said(dataset, DEFAULT_GRAPH)).containsExactly(FragmentReader.node(UNION));
    Node form = first.hydra(dataset, "search").getFirst();
    assertThat(first.hydra(form, "template").getFirst().getLiteralLexicalForm())
        .isEqualTo(root + "{?subject,predicate,object,graph}");
    Set<String> variables = new HashSet<>();
    for (Node mapping : first.hydra(form, "mapping")) {
      variables.add(first.hydra(mapping, "variable").getFirst().getLiteralLexicalForm());
      assertThat(first.hydra(mapping, "property")).hasSize(1);
    }
    assertThat(variables).containsExactlyInAnyOrder("subject", "predicate", "object", "graph");
    assertThat(first.hydra(first.page(), "previous")).isEmpty();
    FragmentReader.Page second = reader.page(first.hydra(first.page(), "next").getFirst().getURI());
    FragmentReader.Page again =
        reader.page(second.hydra(second.page(), "previous").getFirst().getURI());
    assertThat(again.data()).containsExactlyInAnyOrderElementsOf(first.data());
    String last = second.hydra(second.page(), "last").getFirst().getURI();
    assertThat(last).endsWith("page=" + (dump.size() + 99) / 100);
    FragmentReader.Page end = reader.page(last);
    assertThat(end.hydra(end.page(), "next")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/trig",
        "application/n-quads",
        "application/ld+json",
        "text/turtle",
        "application/n-triples"
      })
  void everyFormatSaysTheSame(String mediaType) throws Exception {
    String path = path(Map.of("predicate", LABEL, "object", "\"African Union\"@en"));
    HttpResponse<String> answer = served.http().get(path, "Accept", mediaType);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
    Lang lang = RDFLanguages.contentTypeToLang(mediaType);
    DatasetGraph data = RDFParser.fromString(answer.body(), lang).toDatasetGraph();
    Triple expected =
        dump.stream()
            .filter(quad -> quad.getObject().toString().equals("\"African Union\"@en"))
            .filter(quad -> quad.getPredicate().getURI().equals(LABEL))
            .findFirst()
            .orElseThrow()
            .asTriple();
    if (RDFLanguages.isQuads(lang)) {
      String address = "http://127.0.0.1:" + served.port() + path;
      assertThat(FragmentReader.page(address, data).data())
          .extracting(Quad::asTriple)
          .containsExactly(expected);
    } else {
      assertThat(data.getDefaultGraph().contains(expected)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "subject=%22a%22 literal",
        "predicate=%22a%22@en literal",
        "subject=foo absolute",
        "object=%22a literal",
        "object=_:b0 absolute",
        "object=%22a%22@en_US literal",
        "graph=%3Chttp://a%20b%3E absolute",
        "page=0 whole",
        "page=-1 whole",
        "page=x whole",
        "s=http://example.org/ parameters",
        "subject=http://example.org/&subject=http://example.org/ parameters"
      })
  void whatCannotBeLookedUpIsToldClearly(String query, String word) throws Exception {
    HttpResponse<String> answer = served.http().get("/fragments?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(word).contains("found");
  }

  private static String html(String path, int status) throws Exception {
    HttpResponse<String> answer =
        served.http().get(path, "Accept", "text/html", "Accept-Language", "en");
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept", "Cookie");
    return answer.body();
  }

  @Test
  void peopleSeeTheStatementsByTheirNamesWithTheAddressForPrograms() throws Exception {
    String html = html("/fragments?subject=&object=&graph=&predicate=" + Http.encode(LABEL), 200);
    assertThat(html)
        .contains("value=\"" + LABEL + "\"")
        .contains(
            "http://127.0.0.1:" + served.port() + "/fragments?predicate=" + Http.encode(LABEL))
        .contains("href=\"/organization/african-union\"", ">African Union</a>")
        .contains("rel=\"next\"", "comunica-sparql")
        .contains("format=trig");
    assertThat(html).doesNotContain("rel=\"prev\"");
    assertThat(html.split("<tr><td>", -1)).hasSize(101);
    assertThat(html(path(Map.of("predicate", LABEL, "page", "2")), 200)).contains("rel=\"prev\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "predicate=skos:prefLabel&subject=&page=2&lang=en | skos/core#prefLabel & &lang=en&page=2",
        "predicate=%20%3Cskos:prefLabel%3E | http://www.w3.org/2004/02/skos/core#prefLabel",
        "object=%2242%22%5E%5Exsd:integer | %2242%22%5E%5Ehttp://www.w3.org/2001/XMLSchema#integer",
        "predicate=rdf:type&object=c8:Meeting | https://w3id.org/chapter8/ns#Meeting"
      })
  void prefixedNamesLeadProgramsAndPeopleToTheSameAddressWithIris(String query, String parts)
      throws Exception {
    String path = "/fragments?" + query;
    HttpResponse<String> toPeople = served.http().get(path, "Accept", "text/html");
    HttpResponse<String> toPrograms = served.http().get(path, "Accept", "application/trig");
    assertThat(toPeople.statusCode()).isEqualTo(303);
    assertThat(toPrograms.statusCode()).isEqualTo(303);
    String full = toPeople.headers().firstValue("Location").orElseThrow();
    assertThat(toPrograms.headers().firstValue("Location")).hasValue(full);
    String readable = full.replace("%3A", ":").replace("%2F", "/").replace("%23", "#");
    assertThat(readable).contains(parts.split(" & ", -1)).doesNotContain("subject=");
    assertThat(served.http().get(full, "Accept", "application/trig").statusCode()).isEqualTo(200);
    assertThat(served.http().get(full, "Accept", "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void anAddressShownToPeopleGivesProgramsAsMany() throws Exception {
    String shown = html("/fragments", 200);
    List<String> examples =
        Pattern.compile("href=\"(/fragments\\?[^\"]+)\"")
            .matcher(shown.substring(0, shown.indexOf("<h2")))
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(examples).hasSize(3);
    for (String path : examples) {
      long total = reader.all(path).total();
      assertThat(total).as(path).isPositive();
      assertThat(html(path, 200)).contains(String.format(Locale.ROOT, "of %,d", total));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"predicate=nosuch:x", "object=%2242%22%5E%5Enosuch:x"})
  void anUnknownPrefixIsToldWhereNothingIsFound(String query) throws Exception {
    String path = "/fragments?" + query;
    assertThat(served.http().get(path).body()).contains("nosuch:x was looked up as an absolute");
    assertThat(html(path, 200)).contains("nosuch:x was looked up", "skos, ");
    assertThat(served.http().get("/fragments?subject=urn:x:y").body()).doesNotContain("looked up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject=%00%1B", "%00%1B=x", "object=%22%00%1B%22"})
  void controlCharactersDoNotReachThePage(String query) throws Exception {
    for (String type : List.of("text/html", "application/trig")) {
      String body = served.http().get("/fragments?" + query, "Accept", type).body();
      assertThat(body).doesNotContain("\0", "\u001B");
      assertThat(body.contains("\\u0000\\u001b") || type.contains("trig")).isTrue();
    }
  }

  @Test
  void theLanguageOfTheAddressIsKeptAndNothingToPrograms() throws Exception {
    String html = html("/fragments?lang=zh&page=2", 200);
    assertThat(html)
        .contains("name=\"lang\" value=\"zh\"")
        .containsPattern("rel=\"prev\" href=\"[^\"]*lang=zh\"")
        .containsPattern("rel=\"next\" href=\"[^\"]*lang=zh\"")
        .containsPattern("class=\"only\" href=\"[^\"]*lang=zh\"");
    assertThat(html("/fragments?page=2", 200)).doesNotContain("lang=zh", "lang=en");
    assertThat(reader.page("http://127.0.0.1:" + served.port() + "/fragments?lang=zh").data())
        .hasSize(100);
  }

  @Test
  void theParametersAreNamedInEveryLanguage() throws Exception {
    for (String lang : List.of("en", "zh")) {
      assertThat(html("/fragments?lang=" + lang + "&s=x", 400))
          .containsPattern("subject.+predicate.+object.+graph.+page.+[:：] ?s[,，]");
    }
  }

  @Test
  void peopleAreToldWhatIsCounted() throws Exception {
    assertThat(html("/fragments?lang=en", 200)).contains("(quads)", "(triples)");
    assertThat(html("/fragments?lang=zh", 200)).contains("四元组", "三元组");
    assertThat(html("/feed?lang=en", 200)).contains("(quads)", "(triples)");
    assertThat(html("/feed?lang=zh", 200)).contains("四元组", "三元组");
    assertThat(html("/download?lang=en", 200)).contains("(quads)", "(triples)");
    assertThat(html("/download?lang=zh", 200)).contains("四元组", "三元组");
  }

  @Test
  void whoeverNarrowsFindsWhatProgramsFind() throws Exception {
    String html = html(path(Map.of("subject", BASE + "organization/african-union")), 200);
    List<String> narrower =
        Pattern.compile("class=\"only\" href=\"([^\"]+)\"")
            .matcher(html)
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .distinct()
            .toList();
    assertThat(narrower).isNotEmpty();
    for (String path : narrower) {
      assertThat(reader.all(path).data()).as(path).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "subject=foo subject",
        "object=foo object",
        "object=%22foo object",
        "graph=%22foo%22 graph",
        "predicate=%3Cscript%3E predicate"
      })
  void peopleAreToldWhatIsWrongBesideWhatTheyTyped(String query, String field) throws Exception {
    String html = html("/fragments?" + query, 400);
    assertThat(html)
        .contains("role=\"alert\"", "found:")
        .containsPattern("id=\"at-" + field + "\"[^\n]*aria-invalid=\"true\"")
        .doesNotContain("<script>");
    assertThat(served.http().get("/fragments?lang=zh&" + query, "Accept", "text/html").body())
        .contains("所得为");
  }

  @Test
  void peopleAreToldThatThereIsNoSuchPage() throws Exception {
    assertThat(html("/fragments?page=99999", 404)).contains("role=\"alert\"", "99999");
    assertThat(html("/fragments?page=0", 400)).contains("role=\"alert\"");
    assertThat(html(path(Map.of("subject", "http://example.org/nothing")), 200))
        .contains("No statement matches");
  }

  @Test
  void aPageBehindTheLastOneIsNotThere() throws Exception {
    String path = path(Map.of("subject", BASE + "organization/african-union", "page", "99"));
    assertThat(served.http().get(path).statusCode()).isEqualTo(404);
    String nothing = path(Map.of("subject", "http://example.org/nothing"));
    assertThat(reader.all(nothing).data()).isEmpty();
    assertThat(served.http().get(nothing + "&page=2").statusCode()).isEqualTo(404);
  }

  @Test
  void anyOriginMayReadAndKeepIt() throws Exception {
    String path = path(Map.of("predicate", LABEL));
    HttpResponse<String> answer = served.http().get(path, "Origin", "https://example.org");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
    assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept"));
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(served.http().get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> head = served.http().send("HEAD", path, "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).hasValue(tag);
    assertThat(served.http().get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(served.http().get(path + "&format=rdf").statusCode()).isEqualTo(406);
  }

  @Test
  void controlsAreOfTheHostThatServesAndDataOfTheBase() throws Exception {
    HttpResponse<String> answer =
        served
            .http()
            .get(
                path(Map.of("predicate", LABEL)) + "&format=nq",
                "X-Forwarded-Host",
                "data.example.org",
                "X-Forwarded-Proto",
                "https");
    assertThat(answer.body())
        .contains("https://data.example.org/fragments{?")
        .contains("<" + BASE + "organization/african-union>")
        .doesNotContain("127.0.0.1");
  }

  @Test
  void comunicaJoinsFragmentsAsJenaJoinsTheStore() throws Exception {
    Client comunica = Clients.comunica();
    Optional<String> missing = comunica.missing();
    assumeTrue(missing.isEmpty(), () -> "Comunica needs " + missing.get());
    List<Task> tasks = new ArrayList<>();
    try (var files = Files.list(Path.of("src/test/resources/clients/fragments"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".rq", "");
        tasks.add(task(name, "fragments", Files.readString(file)));
      }
    }
    Path answers = Files.createDirectories(folder.resolve("comunica"));
    comunica.run(tasks, answers);
    assertThat(tasks).hasSizeGreaterThanOrEqualTo(3);
    for (Task task : tasks) {
      List<String> expected = Jena.answer(task(task.id(), "sparql", task.query()));
      assertThat(expected).as(task.id()).isNotEmpty();
      assertThat(Answer.of(task, answers))
          .as(task.id())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void comunicaJoinsThemWithSomebodyElsesDataAsOneStoreWould() throws Exception {
    Client comunica = Clients.comunica();
    Optional<String> missing = comunica.missing();
    assumeTrue(missing.isEmpty(), () -> "Comunica needs " + missing.get());
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/capitals.ttl", FragmentsOverHttpTest::capitals);
    other.start();
    try {
      String fragments = "http://127.0.0.1:" + served.port() + "/fragments";
      String file = "http://127.0.0.1:" + other.getAddress().getPort() + "/capitals.ttl";
      String results = "application/sparql-results+json";
      Task task =
          new Task("two", Task.Kind.ROWS, results, fragments + " " + file, "", CAPITALS_OF_STATES);
      Path answers = Files.createDirectories(folder.resolve("two"));
      comunica.run(List.of(task), answers);
      DatasetGraph both = RDFParser.fromString(CAPITALS, Lang.TURTLE).toDatasetGraph();
      dump.forEach(quad -> both.getDefaultGraph().add(quad.asTriple()));
      assertThat(Answer.of(task, answers))
          .hasSize(2)
          .containsExactlyInAnyOrderElementsOf(Jena.rows(both, CAPITALS_OF_STATES));
    } finally {
      other.stop(0);
    }
  }

  private static void capitals(HttpExchange exchange) throws IOException {
    byte[] body = CAPITALS.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/turtle");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Task task(String name, String service, String query) {
    String address = "http://127.0.0.1:" + served.port() + "/" + service;
    String results = "application/sparql-results+json";
    return new Task(name, Task.Kind.ROWS, results, address, "", query);
  }
}
