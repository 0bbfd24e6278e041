package org.chapter8.serve.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies, places and turns over real HTTP, before a handler that waits until it is told. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class AdmissionTest {
  private static final int CAP = 100_000;
  private static final Capacity CAPACITY =
      new Capacity(2, 1, 3, Duration.ofMillis(700), CAP, Duration.ofMillis(600), Set.of());

  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch held = new CountDownLatch(1);
  private final Server server = new Server();
  private Admission admission;
  private int port;

  @BeforeEach
  void start() throws Exception {
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    admission = new Admission(CAPACITY, new Echo());
    CompressionHandler compression = new CompressionHandler(admission);
    compression.putCompression(new GzipCompression());
    server.setHandler(compression);
    server.start();
    port = connector.getLocalPort();
  }

  @AfterEach
  void stop() throws Exception {
    held.countDown();
    server.stop();
  }

  /** Tells the length of what it was sent; holds those who ask for it. */
  private final class Echo extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      String body = Content.Source.asString(request);
      if ("hold".equals(request.getHeaders().get("X-Do"))) {
        held.await();
      }
      Content.Sink.write(response, true, Integer.toString(body.length()), callback);
      return true;
    }
  }

  private HttpRequest.Builder request(String path, String from) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("X-Forwarded-For", from);
  }

  private CompletableFuture<HttpResponse<String>> hold(String from) {
    HttpRequest request = request("/sparql?query=x", from).header("X-Do", "hold").build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> ask(String path, String from) throws Exception {
    return client.send(request(path, from).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, byte[] body, String... headers) throws Exception {
    HttpRequest.Builder request = request(path, "192.0.2.9");
    HttpRequest.Builder whole = headers.length == 0 ? request : request.headers(headers);
    return client.send(
        whole.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
  }

  private void await(int waiting) throws InterruptedException {
    while (admission.waiting() != waiting) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  @Test
  void whoWaitsTooLongIsToldSoWithTheLimit() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> both =
        List.of(hold("192.0.2.1"), hold("192.0.2.1"));
    CompletableFuture.anyOf(both.getFirst(), both.getLast()).join();
    HttpResponse<String> second =
        both.stream().filter(CompletableFuture::isDone).findAny().orElseThrow().join();
    assertThat(second.statusCode()).isEqualTo(503);
    assertThat(second.body()).contains("2 queries", "1 of one client", "700 ms");
    assertThat(second.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(second.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    held.countDown();
    assertThat(both).extracting(one -> one.join().statusCode()).containsExactlyInAnyOrder(200, 503);
  }

  @Test
  void whoSendsTooManyIsToldSoAndOthersAreNot() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> many =
        IntStream.range(0, 4).mapToObj(i -> hold("192.0.2.1")).toList();
    await(3);
    HttpResponse<String> more = hold("192.0.2.1").get();
    assertThat(more.statusCode()).isEqualTo(429);
    assertThat(more.body()).contains("At most 3 queries may wait", "1 of one client");
    assertThat(more.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(ask("/sparql?query=x", "192.0.2.2").statusCode()).isEqualTo(200);
    held.countDown();
    for (CompletableFuture<HttpResponse<String>> one : many) {
      assertThat(one.get().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsNoQueryWaitsForNobody() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> all =
        List.of(hold("192.0.2.1"), hold("192.0.2.2"));
    assertThat(ask("/sparql", "192.0.2.1").statusCode()).isEqualTo(200);
    assertThat(ask("/state/CHL?query=x", "192.0.2.1").statusCode()).isEqualTo(200);
    assertThat(ask("/data?default", "192.0.2.1").statusCode()).isEqualTo(200);
    held.countDown();
    all.forEach(CompletableFuture::join);
  }

  @Test
  void aBodyWithinTheCapArrivesWhole() throws Exception {
    assertThat(post("/sparql", new byte[CAP]).body()).isEqualTo("" + CAP);
    assertThat(post("/reconcile", new byte[0]).body()).isEqualTo("0");
    assertThat(admission.held()).isZero();
  }

  @Test
  void aBodyAboveTheCapIsRefusedWithIt() throws Exception {
    for (int size : new int[] {CAP + 1, 5 * CAP}) {
      HttpResponse<String> answer = post("/shacl", new byte[size]);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains(CAP + " bytes");
    }
    assertThat(admission.held()).isZero();
  }

  @Test
  void whoAsksBeforeSendingIsRefusedWithoutSending() throws Exception {
    String answer =
        exchange(
            "POST /sparql HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 999999999\r\n\r\n",
            0);
    assertThat(answer).startsWith("HTTP/1.1 413").contains(CAP + " bytes");
  }

  @Test
  void whatUnpacksToMoreThanTheCapIsRefused() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[50 * CAP]);
    }
    assertThat(packed.size()).isLessThan(CAP);
    HttpResponse<String> answer = post("/sparql", packed.toByteArray(), "Content-Encoding", "gzip");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(admission.held()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql", "/shacl", "/reconcile", "/reconcile/1.0-draft/match"})
  void aBodyThatDripsIsEndedInTimeWithoutTakingAPlace(String path) throws Exception {
    String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n";
    String answer = exchange(head, 50);
    assertThat(answer).startsWith("HTTP/1.1 408").contains("600 ms");
    assertThat(admission.held()).isZero();
  }

  /** Sends a head, then a byte every few milliseconds, until the other side has had enough. */
  private String exchange(String head, int drops) throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < drops && socket.getInputStream().available() == 0; i++) {
        out.write('x');
        out.flush();
        TimeUnit.MILLISECONDS.sleep(100);
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void bodiesThatWaitHaveRoomOnlyForSoMuchAndOneClientHasHalfOfIt() {
    Room room = new Room(100);
    assertThat(room.take("a", 50)).isTrue();
    assertThat(room.take("a", 1)).isFalse();
    assertThat(room.take("b", 50)).isTrue();
    assertThat(room.take("c", 1)).isFalse();
    room.giveBack("a", 50);
    assertThat(room.take("c", 1)).isTrue();
    assertThat(room.taken()).isEqualTo(51);
  }
}
