package org.chapter8.serve.federation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections to one target. A request is sent and its answer read in a thread of its own, so
 * that whoever waits can leave, and the connection be cut, whatever the other side does.
 */
final class Line implements AutoCloseable {
  private final Target target;
  private final CloseableHttpClient client;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  Line(Target target, CheckedResolver resolver) {
    this.target = target;
    this.client = client(target, resolver);
  }

  /** Redirects, cookies, credentials, proxies and repeated attempts: none. */
  private static CloseableHttpClient client(Target target, CheckedResolver resolver) {
    // Later than whoever waits gives up, so that one clock decides.
    Timeout whole = Timeout.of(target.limit().plusSeconds(1));
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnPerRoute(target.concurrency())
                .setMaxConnTotal(target.concurrency())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(target.connecting()))
                        .setSocketTimeout(whole)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(whole)
                .setConnectionRequestTimeout(whole)
                .build())
        .setUserAgent(target.userAgent())
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .build();
  }

  /**
   * Sends a query.
   *
   * @throws TimeoutException if the answer isn't there in time; then the connection is cut
   * @throws ExecutionException with what went wrong on the way
   */
  Reply send(String query, Patience patience) throws TimeoutException, ExecutionException {
    HttpPost request = new HttpPost(target.endpoint());
    request.setHeader("Accept", Rows.ACCEPTED);
    request.setEntity(
        new UrlEncodedFormEntity(
            List.of(new BasicNameValuePair("query", query)), StandardCharsets.UTF_8));
    Future<Reply> reply = workers.submit(() -> exchange(request));
    try {
      return patience.get(reply);
    } finally {
      if (!reply.isDone()) {
        request.abort();
      }
    }
  }

  /** What is not read to its end is cut, since to close it would be to read the rest. */
  private Reply exchange(HttpPost request) throws IOException, HttpException, URISyntaxException {
    boolean isWhole = false;
    try {
      ClassicHttpResponse response =
          client.executeOpen(RoutingSupport.determineHost(request), request, null);
      Reply reply = Reply.read(response, target.sizeCap());
      isWhole = reply.isWhole();
      if (isWhole) {
        response.close();
      }
      return reply;
    } finally {
      if (!isWhole) {
        request.abort();
      }
    }
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    client.close();
  }
}
