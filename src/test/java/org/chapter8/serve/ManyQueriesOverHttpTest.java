package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many queries at once, and large ones, as other endpoints send them when they join with ours. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ManyQueriesOverHttpTest {
  private static final String CHILE = "<https://w3id.org/chapter8/state/CHL>";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String ONE = "192.0.2.1";
  private static final String OTHER = "192.0.2.2";

  /** As the configuration says. */
  private static final int EACH = 8;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** The limit and a second. */
  private static final Duration AT_MOST = LIMIT.plusSeconds(1);

  private static final int BODY_CAP = 8_000_000;

  @TempDir private static Path folder;
  private static ServedRelease served;
  private static HttpClient client;
  private static HeldService held;

  @BeforeAll
  static void serve() throws Exception {
    held = new HeldService();
    served = ServedRelease.withServices(folder, held.allowList(), (int) LIMIT.toMillis());
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws Exception {
    held.close();
    served.close();
    client.close();
  }

  @AfterEach
  void nothingIsLeft() throws InterruptedException {
    while (served.running() > 0 || served.admission().held() > 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(served.admission().waiting()).isZero();
  }

  private static CompletableFuture<HttpResponse<String>> send(
      String from, String type, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + "/sparql"))
            .header("X-Forwarded-For", from)
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private static CompletableFuture<HttpResponse<String>> ask(String from, String query) {
    return send(from, QUERY, query);
  }

  /** A batch of terms, one of them known, as engines send them to join. */
  private static String batch(int terms) {
    String values =
        IntStream.range(1, terms)
            .mapToObj("<https://w3id.org/chapter8/state/X%d>"::formatted)
            .collect(Collectors.joining(" ", CHILE + " ", ""));
    return "SELECT DISTINCT ?s { VALUES ?s { %s } ?s ?p ?o }".formatted(values);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 10_000})
  void batchesOfTermsAreJoinedExactly(int terms) throws Exception {
    String expected = "s\r\nhttps://w3id.org/chapter8/state/CHL\r\n";
    assertThat(ask(ONE, batch(terms)).get().body()).isEqualTo(expected);
    String form = "query=" + Http.encode(batch(terms));
    assertThat(send(ONE, FORM, form).get().body()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1000, 200", "10000, 414"})
  void anAddressHoldsSoManyAndThenSaysSo(int terms, int status) throws Exception {
    HttpResponse<String> answer = served.http().query(batch(terms), "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(status == 200 ? "state/CHL" : "POST");
  }

  /**
   * What engines send instead of VALUES: lists in a filter, unions, and patterns one after another.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "501   ; ?s ?p ?o . %s               ; ?s ?p%d ?o .                        ; 422 ; at most 500 triple patterns",
        "501   ; ?s ?p ?o FILTER EXISTS { %s } ; ?s ?p%d ?o .                      ; 422 ; at most 500 triple patterns",
        "200   ; ?s ?p ?o %s                 ; OPTIONAL { ?s <x:p%d> ?o }          ; 200 ; s",
        "3000  ; ?s ?p ?o %s                 ; OPTIONAL { ?s <x:p%d> ?o }          ; 422 ; at most 300 parts",
        "3000  ; ?s ?p ?o %s                 ; VALUES ?s { <x:X%d> }               ; 422 ; at most 300 parts",
        "300   ; ?s ?p ?o %s                 ; GRAPH ?g { ?s ?p ?o }               ; 422 ; at most 300 parts",
        "3000  ; ?s ?p ?o %s                 ; MINUS { ?s <x:p%d> ?o }             ; 422 ; at most 300 parts",
        "501   ; ?s <x:a>%s ?o               ; /<x:p%d>                            ; 422 ; at most 500 triple patterns",
        "100000; ?s <x:a>%s ?o               ; |<x:p%d>                            ; 400 ; nested too deeply",
        "1000  ; { ?s ?p ?o } %s             ; UNION { ?s <x:p%d> ?o }             ; 200 ; s",
        "200   ; ?s ?p ?o FILTER(?s = <x:a> %s) ; || ?s = <x:p%d>                  ; 200 ; s",
        "1000  ; ?s ?p ?o FILTER(?s IN (<x:a> %s)) ; , <x:p%d>                     ; 200 ; s",
        "1000  ; ?s ?p ?o %s                 ; FILTER NOT EXISTS { ?s <x:p%d> ?o } ; 200 ; s",
      })
  void otherLongQueriesAreAnsweredOrRefusedInTime(
      int terms, String pattern, String term, int status, String text) throws Exception {
    String all =
        IntStream.range(0, terms)
            .mapToObj(i -> term.replace("%d", Integer.toString(i)))
            .collect(Collectors.joining());
    String query = "SELECT DISTINCT ?s { " + pattern.replace("%s", all) + " } LIMIT 3";
    Instant start = Instant.now();
    HttpResponse<String> answer = ask(ONE, query).get();
    System.out.println(
        "@@ "
            + terms
            + pattern
            + term
            + " "
            + answer.statusCode()
            + " "
            + answer.body().lines().findFirst().orElse("")
            + Duration.between(start, Instant.now()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(text);
    assertThat(Duration.between(start, Instant.now())).isLessThan(AT_MOST);
  }

  @Test
  void aBodyOfSeveralMegabytesIsRead() throws Exception {
    String query = batch(60_000);
    assertThat(query).hasSizeGreaterThan(2_000_000);
    assertThat(ask(ONE, query).get().body()).contains("state/CHL");
  }

  @ParameterizedTest
  @ValueSource(strings = {FORM, QUERY})
  void aBodyAboveTheCapIsRefusedWithIt(String type) throws Exception {
    HttpResponse<String> answer = send(ONE, type, "query=" + "x".repeat(BODY_CAP)).get();
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains(BODY_CAP + " bytes");
  }

  @Test
  void fiftyQueriesOfOneClientAreAllAnsweredExactly() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    ask(
                        ONE,
                        "SELECT (%d AS ?i) (COUNT(*) AS ?n) { VALUES ?s { %s } ?s ?p ?o . ?s ?q ?r }"
                            .formatted(i, CHILE)))
            .toList();
    String count = answers.getFirst().get().body().split(",|\r\n", -1)[3];
    for (int i = 0; i < 50; i++) {
      HttpResponse<String> answer = answers.get(i).get();
      assertThat(answer.body()).isEqualTo("i,n\r\n%d,%s\r\n".formatted(i, count));
    }
    assertThat(Integer.parseInt(count)).isPositive();
  }

  @Test
  void whileOneClientFillsItsPlacesAnotherIsAnsweredAtOnce() throws Exception {
    int before = held.asked().size();
    List<CompletableFuture<HttpResponse<String>>> many = many("busy", 50);
    held.await(before + EACH);
    while (served.admission().waiting() < 50 - EACH) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    HttpResponse<String> other = ask(OTHER, "ASK {}").get();
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(many).noneMatch(CompletableFuture::isDone);
    assertThat(served.http().get("/state/CHL.ttl").statusCode()).isEqualTo(200);
    assertThat(held.asked()).hasSize(before + EACH);
    held.answer(50);
    for (int i = 0; i < 50; i++) {
      assertThat(many.get(i).get().body()).isEqualTo("x\r\nbusy" + i + "\r\n");
    }
  }

  private static List<CompletableFuture<HttpResponse<String>>> many(String label, int count) {
    return IntStream.range(0, count).mapToObj(i -> ask(ONE, held.query(label + i))).toList();
  }

  /** Eight of the one, four of the other, and a third that comes last. */
  @Test
  void whenAllPlacesAreTakenTheNextIsForWhoHasNone() throws Exception {
    int before = held.asked().size();
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>(many("first", 30));
    held.await(before + EACH);
    for (int i = 0; i < 10; i++) {
      all.add(ask(OTHER, held.query("second" + i)));
    }
    held.await(before + 12);
    while (served.admission().waiting() < 28) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    all.add(ask("192.0.2.3", held.query("third")));
    while (served.admission().waiting() < 29) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    held.answer(1);
    held.await(before + 13);
    assertThat(held.asked().get(before + 12)).isEqualTo("third");
    held.answer(40);
    all.forEach(CompletableFuture::join);
    Map<Integer, Long> statuses =
        all.stream()
            .collect(Collectors.groupingBy(one -> one.join().statusCode(), Collectors.counting()));
    assertThat(statuses).isEqualTo(Map.of(200, 41L));
  }
}
