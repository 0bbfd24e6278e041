package org.chapter8.serve.admission;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets requests in: their bodies are read first, in no thread's time, and those that cost much then
 * wait for a place, in no thread either. All others pass.
 */
public final class Admission extends Handler.Wrapper {
  private static final Set<String> ASKED = Set.of("/sparql", "/shacl");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String RECONCILIATION = "/reconcile";
  private static final String STREAMED = "/data";

  private final Capacity capacity;
  private final Clients clients;
  private final Room room;
  private final FairQueue queries;
  private final FairQueue streams;

  /**
   * Admission to what others do.
   *
   * @param others who answers what is let in
   */
  public Admission(Capacity capacity, Handler others) {
    super(others);
    this.capacity = capacity;
    this.clients = new Clients(capacity.proxies());
    this.room = new Room(capacity.bodyBytes());
    this.queries = new FairQueue(capacity);
    this.streams = new FairQueue(capacity);
  }

  /** How many queries wait for a place. */
  public int waiting() {
    return queries.waiting() + streams.waiting();
  }

  /** How many answers are sent while they are made. */
  public int streaming() {
    return streams.taken();
  }

  /** Bytes of the bodies that are held. */
  public long held() {
    return room.taken();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = request.getHttpURI().getPath();
    boolean hasBody = ASKED.contains(path) || path.startsWith(RECONCILIATION);
    if (request.getMethod().equals("POST") && hasBody) {
      read(request, response, callback);
      return true;
    }
    return pass(request, response, callback);
  }

  private void read(Request request, Response response, Callback callback) {
    String client = clients.of(request);
    BodyReader.Next next =
        new BodyReader.Next() {
          @Override
          public void whole(byte[] body) {
            Callback giving = Callback.from(callback, () -> room.giveBack(client, body.length));
            Request whole = new WholeBody(request, body);
            request.getComponents().getExecutor().execute(() -> go(whole, response, giving));
          }

          @Override
          public void refuse(Refusal refusal) {
            refusal.send(request, response, callback);
          }

          @Override
          public void fail(Throwable cause) {
            callback.failed(cause);
          }
        };
    new BodyReader(request, client, capacity, room, next).start();
  }

  /** An error that nobody answers for would leave the client waiting. */
  private void go(Request request, Response response, Callback callback) {
    try {
      if (!pass(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private boolean pass(Request request, Response response, Callback callback) throws Exception {
    Optional<FairQueue> queue = queue(request);
    if (queue.isEmpty()) {
      return super.handle(request, response, callback);
    }
    String client = clients.of(request);
    new Turn(request, response, callback, client, capacity, queue.get(), super::handle).take();
    return true;
  }

  /** Where a request has to wait for its turn, if it has to. */
  private Optional<FairQueue> queue(Request request) {
    String path = request.getHttpURI().getPath();
    boolean reads = READING.contains(request.getMethod());
    boolean asks = request.getMethod().equals("POST") || (reads && hasParameter(request, "query"));
    if (ASKED.contains(path) && asks) {
      return Optional.of(queries);
    }
    boolean isStreamed = path.equals(STREAMED) && reads && request.getHttpURI().getQuery() != null;
    return Optional.of(streams).filter(all -> isStreamed);
  }

  private static boolean hasParameter(Request request, String name) {
    return request.getHttpURI().getQuery() != null
        && Request.extractQueryParameters(request).getNames().contains(name);
  }
}
