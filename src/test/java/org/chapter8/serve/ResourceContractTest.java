package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.publish.SampleHome;
import org.chapter8.publish.Samples;
import org.chapter8.publish.StoreConfig;
import org.eclipse.jetty.http.HttpDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client may rely on when it asks for a resource: a row a promise. */
@ExtendWith(SampleServer.class)
final class ResourceContractTest {
  private static final String MEETING = "/meeting/SC/9001";

  private static ServedRelease served;
  private static Http http;

  @BeforeAll
  static void serve(ServedRelease sample) {
    served = sample;
    http = sample.http();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /meeting/SC/9001            | Accept: text/turtle                            | 303 | Location: /meeting/SC/9001.ttl & Vary: .*Accept.*
          GET /meeting/SC/9001            |                                                | 303 | Location: .*html
          GET /meeting/SC/9001            | Accept: */*                                    | 303 | Location: .*html
          GET /meeting/SC/9001            | Accept: TEXT/Turtle                            | 303 | Location: .*ttl
          GET /meeting/SC/9001            | Accept: text/turtle;charset=utf-8;q=0.9        | 303 | Location: .*ttl
          GET /meeting/SC/9001            | Accept: text/html;q=0.4, application/n-triples;q=0.5 | 303 | Location: .*nt
          GET /meeting/SC/9001            | Accept: */*;q=0.1, application/ld+json;q=0.2   | 303 | Location: .*jsonld
          GET /meeting/SC/9001            | Accept: text/*;q=0.9, text/html;q=0.1          | 303 | Location: .*ttl
          GET /meeting/SC/9001            | Accept: text/html;q=0, */*;q=0.5               | 303 | Location: .*ttl
          GET /meeting/SC/9001            | Accept: application/rdf+xml                    | 303 | Location: .*rdf
          GET /meeting/SC/9001            | Accept: application/trig                       | 303 | Location: .*trig
          GET /meeting/SC/9001            | Accept: application/n-quads, nonsense          | 303 | Location: .*nq
          GET /meeting/SC/9001            | Accept: image/png & Accept: text/turtle        | 303 | Location: .*ttl
          HEAD /meeting/SC/9001           | Accept: text/turtle                            | 303 | Location: .*ttl
          GET /meeting/SC/9001?format=nt  | Accept: text/turtle                            | 303 | Location: .*nt
          GET /meeting/SC/9001?format=text/turtle |                                        | 303 | Location: .*ttl
          GET /meeting/SC/9001            | Accept: image/png                              | 406 | Vary: .*Accept.*
          GET /meeting/SC/9001            | Accept: text/html;q=0                          | 406 |
          GET /meeting/SC/9001?format=doc |                                                | 406 |
          GET /meeting/SC/9001.ttl        | Accept: text/html                              | 200 | Content-Type: text/turtle.* & Vary: Accept-Encoding & ETag: "[0-9a-f]{32}" & Last-Modified: .* GMT & Cache-Control: public, no-cache
          GET /meeting/SC/9001.html       |                                                | 200 | Vary: .*Cookie.*Accept-Language.* & Content-Language: en
          GET /meeting/SC/9001.html       | Accept-Language: zh                            | 200 | Content-Language: zh
          GET /meeting/SC/9001.html       | Cookie: lang=zh                                | 200 | Content-Language: zh
          GET /ns                         | Accept: text/turtle                            | 200 | Content-Type: text/turtle.* & Vary: .*Accept.*
          GET /ns?format=nt               |                                                | 200 | Content-Type: application/n-triples.*
          GET /meeting/SC/1               | Accept: text/turtle                            | 404 | !ETag
          GET /meeting/SC/1.ttl           |                                                | 404 |
          HEAD /meeting/SC/1              |                                                | 404 |
          GET /meeting/SC/%ff             |                                                | 400 |
          GET /meeting/SC/9001.ttl        | If-None-Match: *                               | 304 | !Content-Type
          GET /meeting/SC/9001.ttl        | If-None-Match: "a", "b"                        | 200 |
          GET /meeting/SC/9001.ttl        | If-Modified-Since: nonsense                    | 200 |
          GET /meeting/SC/9001.ttl        | If-Modified-Since: Mon, 01 Jan 1990 00:00:00 GMT | 200 |
          GET /meeting/SC/9001.ttl        | If-Modified-Since: Mon, 01 Jan 2390 00:00:00 GMT & If-None-Match: "a" | 200 |
          GET /meeting/SC/9001.ttl        | If-Modified-Since: Tue, 01 Jan 2390 00:00:00 GMT | 304 | ETag: ".*"
          GET /meeting/SC/9001.ttl        | Accept-Encoding: gzip                          | 200 | Content-Encoding: gzip & Vary: .*Accept-Encoding.*
          HEAD /meeting/SC/9001.ttl       |                                                | 200 | Content-Length: [1-9].*
          OPTIONS /meeting/SC/9001        |                                                | 204 | Allow: GET, HEAD, OPTIONS
          OPTIONS /meeting/SC/9001.ttl    | Origin: https://a.example & Access-Control-Request-Method: GET & Access-Control-Request-Headers: if-none-match | 200 | Access-Control-Allow-Methods: .*GET.* & Access-Control-Allow-Headers: (?i).*if-none-match.*
          GET /meeting/SC/9001.ttl        | Origin: https://a.example                      | 200 | Access-Control-Allow-Origin: [*] & Access-Control-Expose-Headers: .*ETag.*Link.* & !Access-Control-Allow-Credentials
          GET /meeting/SC/9001            | Origin: https://a.example & Accept: text/turtle | 303 | Access-Control-Allow-Origin: [*]
          GET /meeting/SC/1               | Origin: https://a.example                      | 404 | Access-Control-Allow-Origin: [*]
          PUT /meeting/SC/9001            |                                                | 405 | Allow: GET, HEAD, OPTIONS
          DELETE /meeting/SC/9001.ttl     |                                                | 405 | Allow: GET, HEAD, OPTIONS
          GET /meeting/SC/9001            | X-Forwarded-Host: evil.example & X-Forwarded-Proto: https & Accept: text/turtle | 303 | Location: /meeting/SC/9001.ttl
          GET /meeting/SC/9001            | Forwarded: host=evil.example;proto=https & Accept: text/turtle | 303 | Location: /meeting/SC/9001.ttl
          """)
  void itAnswers(String request, String sent, int status, String answered) throws Exception {
    Row row = new Row(request, sent, status, answered);
    row.hold(http);
    // The first answer may have been made; the second comes from memory.
    row.hold(http);
  }

  @Test
  void aTagStaysWithItsBytesAndLanguage() throws Exception {
    String zh = tag(MEETING + ".html", "Accept-Language", "zh");
    String en = tag(MEETING + ".html", "Accept-Language", "en");
    assertThat(zh).isNotEqualTo(en).isNotEqualTo(tag(MEETING + ".ttl"));
    HttpResponse<String> other =
        http.get(MEETING + ".html", "Accept-Language", "en", "If-None-Match", zh);
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.headers().firstValue("Content-Language")).contains("en");
    assertThat(http.get(MEETING + ".html", "Cookie", "lang=zh", "If-None-Match", zh).statusCode())
        .isEqualTo(304);
    assertThat(tag("/")).isNotEqualTo(tag("/", "Accept-Language", "zh"));
  }

  private static String tag(String path, String... headers) throws Exception {
    return http.get(path, headers).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void aDateIsComparedToTheSecond() throws Exception {
    String date = http.get(MEETING + ".nt").headers().firstValue("Last-Modified").orElseThrow();
    assertThat(http.get(MEETING + ".nt", "If-Modified-Since", date).statusCode()).isEqualTo(304);
    Instant before = HttpDateTime.parse(date).toInstant().minusSeconds(1);
    String earlier = HttpDateTime.format(before.atZone(java.time.ZoneOffset.UTC));
    assertThat(http.get(MEETING + ".nt", "If-Modified-Since", earlier).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(org.chapter8.serve.page.Format.class)
  void everyDocumentSaysWhatItIs(org.chapter8.serve.page.Format format) throws Exception {
    HttpResponse<String> answer = http.get(MEETING + "." + format.extension());
    String link = answer.headers().firstValue("Link").orElseThrow();
    assertThat(link)
        .contains(
            "<https://w3id.org/chapter8/meeting/SC/9001>; rel=\"canonical describes cite-as\"")
        .contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
        .contains("<https://w3id.org/chapter8/ns#Meeting>; rel=\"type\"")
        .contains("</dataset>; rel=\"collection\"")
        .contains("</meeting/SC/9001.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
    HttpResponse<String> resource = http.get(MEETING, "Accept", "text/turtle");
    assertThat(resource.headers().firstValue("Link").orElseThrow())
        .contains("</meeting/SC/9001.ttl>; rel=\"describedby\"; type=\"text/turtle\"")
        .contains("rel=\"type\"")
        .doesNotContain("rel=\"canonical");
  }

  @Test
  void anIriIsThatOfTheBaseWhateverHostIsAsked() throws Exception {
    for (String host : List.of("data.example", "localhost:8080", "[::1]")) {
      String answer = Raw.get(served.port(), MEETING + ".ttl", "Host: " + host);
      assertThat(answer)
          .contains("200 OK")
          .contains("https://w3id.org/chapter8/meeting/SC/9001")
          .doesNotContain(host);
      String page = Raw.get(served.port(), MEETING + ".html", "Host: " + host);
      assertThat(page).contains("href=\"/").doesNotContain(host);
      String redirect = Raw.get(served.port(), MEETING, "Host: " + host);
      assertThat(redirect).contains("Location: /meeting/SC/9001.html\r\n");
    }
  }

  @Test
  void aStoreThatIsDownIsNoReasonToSayThatNothingIsThere(@TempDir Path other) throws Exception {
    SampleHome home = SampleHome.in(other);
    Release release = publish(home, other, Samples.meeting());
    try (Chapter8Server server = Chapter8Server.start(home.path(), release, ANYWHERE)) {
      Http there = new Http(server.port());
      assertThat(there.get("/meeting/SC/1").statusCode()).isEqualTo(404);
      StoreConfig.close(server.store());
      HttpResponse<String> answer = there.get(MEETING);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(there.get("/meeting/SC/1.ttl").statusCode()).isEqualTo(503);
    }
  }

  private static final Chapter8Server.Address ANYWHERE = new Chapter8Server.Address("127.0.0.1", 0);

  private static Release publish(
      SampleHome home, Path folder, org.chapter8.model.Extraction... read) throws Exception {
    return new Publisher(home.job(folder.resolve("data"), List.of(read))).publish().release();
  }

  @Test
  void whatAnEarlierReleaseHadIsGoneAndNamesWhatTookItsPlace(@TempDir Path other) throws Exception {
    SampleHome home = SampleHome.in(other);
    Path actors = home.path().resolve("ontology/authorities/actors.ttl");
    String before = java.nio.file.Files.readString(actors);
    String club =
        """
        <https://w3id.org/chapter8/organization/old-club> a c8:Organization, c8:Actor ;
          skos:prefLabel "旧会"@zh, "Old Club"@en ;
          <http://purl.org/dc/terms/isReplacedBy> <https://w3id.org/chapter8/organization/african-union> .
        """;
    java.nio.file.Files.writeString(actors, before + club);
    publish(home, other, Samples.meeting());
    java.nio.file.Files.writeString(actors, before);
    publish(home, other, Samples.bare("S/2"));
    Release release = publish(home, other, Samples.bare("S/3"));
    try (Chapter8Server server = Chapter8Server.start(home.path(), release, ANYWHERE)) {
      Http there = new Http(server.port());
      new Row("GET " + MEETING, "Accept: text/turtle", 410, "!Link & !ETag").hold(there);
      new Row("GET " + MEETING + ".ttl", null, 410, null).hold(there);
      new Row("GET /document/S/2", null, 410, null).hold(there);
      new Row(
              "GET /organization/old-club",
              null,
              410,
              "Link: </organization/african-union>; rel=\"successor-version\"")
          .hold(there);
      new Row("GET /document/S/3", null, 303, null).hold(there);
      new Row("GET /document/S/4", null, 404, null).hold(there);
      Release back = publish(home, other, Samples.meeting());
      try (Chapter8Server again = Chapter8Server.start(home.path(), back, ANYWHERE)) {
        Http now = new Http(again.port());
        new Row("GET " + MEETING, null, 303, null).hold(now);
        new Row("GET /document/S/3", null, 410, null).hold(now);
      }
    }
  }
}
