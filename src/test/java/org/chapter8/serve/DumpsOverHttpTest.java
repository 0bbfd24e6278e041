package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.publish.SampleHome;
import org.chapter8.publish.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps and what tells of them, of a second release. */
final class DumpsOverHttpTest {
  @TempDir private static Path folder;
  private static Chapter8Server server;
  private static Release release;
  private static String before;
  private static Http http;
  private static String address;
  private static byte[] bytes;

  @BeforeAll
  static void serve() throws Exception {
    SampleHome home = SampleHome.in(folder);
    Path out = folder.resolve("data");
    new Publisher(home.job(out, List.of(Samples.bare("S/1")))).publish();
    before = new Publisher(home.job(out, List.of(Samples.bare("S/2")))).publish().release().id();
    release = new Publisher(home.job(out, List.of(Samples.meeting()))).publish().release();
    server = Chapter8Server.start(home.path(), release, new Chapter8Server.Address("127.0.0.1", 0));
    http = new Http(server.port());
    address = "/dumps/" + release.id() + "/chapter8.nq.gz";
    bytes = Files.readAllBytes(release.dumps().resolve("chapter8.nq.gz"));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void aDumpComesAsItLiesOnDisk() throws Exception {
    HttpResponse<byte[]> whole = http.bytes(address);
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).isEqualTo(bytes);
    assertThat(header(whole, "Content-Type")).isEqualTo("application/gzip");
    assertThat(header(whole, "Content-Encoding")).isEmpty();
    assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(whole, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(whole, "ETag")).matches("\"[0-9a-f]{64}\"");
    HttpResponse<String> head = http.send("HEAD", address, "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Length")).isEqualTo("" + bytes.length);
    assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
  }

  @Test
  void whoHasItIsToldSo() throws Exception {
    String tag = header(http.bytes(address), "ETag");
    HttpResponse<byte[]> again = http.bytes(address, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    String day = header(http.bytes(address), "Last-Modified");
    assertThat(http.bytes(address, "If-Modified-Since", day).statusCode()).isEqualTo(304);
    assertThat(http.bytes(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void aDownloadThatBrokeOffIsResumed() throws Exception {
    int half = bytes.length / 2;
    HttpResponse<byte[]> first = http.bytes(address, "Range", "bytes=0-" + (half - 1));
    assertThat(first.statusCode()).isEqualTo(206);
    HttpResponse<byte[]> rest =
        http.bytes(address, "Range", "bytes=" + half + "-", "If-Range", header(first, "ETag"));
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(header(rest, "Content-Range"))
        .isEqualTo("bytes %d-%d/%d".formatted(half, bytes.length - 1, bytes.length));
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first.body());
    both.writeBytes(rest.body());
    assertThat(both.toByteArray()).isEqualTo(bytes);
    assertThat(http.bytes(address, "Range", "bytes=-10").body())
        .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 10, bytes.length));
  }

  @Test
  void aPartOfAnotherFileIsNotMixedIn() throws Exception {
    for (String condition : List.of("\"other\"", "W/\"weak\"", "Thu, 01 Jan 1970 00:00:00 GMT")) {
      HttpResponse<byte[]> answer =
          http.bytes(address, "Range", "bytes=10-19", "If-Range", condition);
      assertThat(answer.statusCode()).as(condition).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(bytes);
    }
  }

  @Test
  void aPartBehindTheEndIsRefusedWithTheLength() throws Exception {
    HttpResponse<String> answer = http.get(address, "Range", "bytes=" + bytes.length + "-");
    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(header(answer, "Content-Range")).isEqualTo("bytes */" + bytes.length);
  }

  @Test
  void withoutTheEndingOfTheCompressionItsContentComes() throws Exception {
    String plain = address.substring(0, address.length() - ".gz".length());
    HttpResponse<String> answer = http.get(plain);
    String content =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(answer.body()).isEqualTo(content);
    assertThat(header(answer, "Content-Type")).startsWith("application/n-quads");
    HttpResponse<byte[]> packed = http.bytes(plain, "Accept-Encoding", "gzip");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "ETag")).isNotEqualTo(header(answer, "ETag"));
    assertThat(packed.body()).isEqualTo(bytes);
  }

  @Test
  void latestAndAddressesWithoutAReleaseLeadToTheOneServed() throws Exception {
    for (String path : List.of("/dumps/latest/chapter8.nq.gz", "/dumps/chapter8.nq.gz")) {
      HttpResponse<String> answer = http.get(path);
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(header(answer, "Location")).isEqualTo(address);
    }
    assertThat(header(http.get("/dumps/SHA256SUMS"), "Location"))
        .isEqualTo("/dumps/" + release.id() + "/SHA256SUMS");
    assertThat(header(http.get("/dumps/" + release.id() + "/"), "Location")).isEqualTo("/dumps/");
    String tables = "/dumps/" + release.id() + "/csv/";
    assertThat(header(http.get("/dumps/latest/csv/"), "Location")).isEqualTo(tables);
    assertThat(header(http.get("/dumps/csv/"), "Location")).isEqualTo(tables);
    assertThat(header(http.get(tables), "Location")).isEqualTo("/dumps/");
    assertThat(http.get("/dumps/" + release.id() + "/cs/").statusCode()).isEqualTo(404);
    assertThat(http.get("/dumps/").body())
        .contains("/dumps/" + release.id() + "/chapter8.jsonld.gz\"");
  }

  @Test
  void changesOfThisAndOfEarlierReleasesAreThere() throws Exception {
    HttpResponse<String> changes = http.get("/dumps/" + release.id() + "/changes.rdfp");
    assertThat(header(changes, "Content-Type")).startsWith("application/rdf-patch");
    assertThat(changes.body())
        .startsWith("H id <https://w3id.org/chapter8/dataset/release/" + release.id() + "> .\n")
        .contains("H prev <https://w3id.org/chapter8/dataset/release/" + before + "> .\n")
        .endsWith("TC .\n");
    assertThat(http.get("/dumps/" + before + "/changes.rdfp").body()).contains(before);
    HttpResponse<String> gone = http.get("/dumps/" + before + "/chapter8.nq.gz");
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(header(gone, "Link")).contains("latest-version");
    String first = release.history().first().id();
    assertThat(http.get("/dumps/" + first + "/changes.rdfp").statusCode()).isEqualTo(404);
  }

  @Test
  void eachGraphAndEachTableHasItsFile() throws Exception {
    String root = "/dumps/" + release.id() + "/";
    assertThat(http.get(root + "graph/S/2013/9001(1).ttl").body()).contains("c8:Meeting");
    HttpResponse<String> table = http.get(root + "csv/meetings.csv");
    assertThat(header(table, "Content-Type")).startsWith("text/csv");
    assertThat(table.headers().allValues("Link").toString()).contains("csv-metadata.json");
    assertThat(table.body()).startsWith("iri,");
    assertThat(header(http.get(root + "csv/csv-metadata.json"), "Content-Type"))
        .startsWith("application/csvm+json");
    assertThat(http.get(root + "index.json").body())
        .contains("\"release\" : \"" + release.id() + "\"")
        .contains("\"sha256\"");
  }

  @Test
  void nothingElseIsSent() throws Exception {
    String root = "/dumps/" + release.id() + "/";
    assertThat(http.get("/dumps/nothing").statusCode()).isEqualTo(404);
    assertThat(http.get(root + "nothing.gz").statusCode()).isEqualTo(404);
    assertThat(http.get(root + "..%2frelease.json").statusCode()).isIn(400, 404);
    assertThat(http.get(root + "%2e%2e/release.json").statusCode()).isIn(400, 404);
  }

  @Test
  void theCatalogueTellsOfTheRelease() throws Exception {
    for (String path : List.of("/.well-known/void", "/dataset.ttl")) {
      HttpResponse<String> answer = http.get(path, "Accept", "text/turtle");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("dcat:Catalog")
          .contains("spdx:checksumValue")
          .contains("void:propertyPartition")
          .contains("dataset/release/" + release.id());
      String tag = header(answer, "ETag");
      assertThat(http.get(path, "Accept", "text/turtle", "If-None-Match", tag).statusCode())
          .isEqualTo(304);
    }
    assertThat(http.get("/dataset.jsonld").body()).startsWith("{");
    String earlier = "/dataset/release/" + before;
    assertThat(header(http.get(earlier, "Accept", "text/turtle"), "Location"))
        .isEqualTo("/dataset");
    assertThat(header(http.get(earlier, "Accept", "text/html"), "Location")).isEqualTo("/download");
  }

  @Test
  void robotsFindTheSiteMapUnderThePublicBase() throws Exception {
    assertThat(http.get("/robots.txt").body())
        .contains("Disallow: /sparql")
        .contains("Sitemap: https://w3id.org/chapter8/sitemap.xml");
    assertThat(http.get("/sitemap.xml").body())
        .contains("<loc>https://w3id.org/chapter8/sitemap/1.xml</loc>");
    HttpResponse<String> part = http.get("/sitemap/1.xml");
    assertThat(header(part, "Content-Type")).startsWith("application/xml");
    assertThat(part.body()).contains("<loc>https://w3id.org/chapter8/meeting/SC/9001.html</loc>");
    assertThat(http.get("/meeting/SC/9001.html").statusCode()).isEqualTo(200);
    assertThat(http.get("/sitemap/2.xml").statusCode()).isEqualTo(404);
  }
}
