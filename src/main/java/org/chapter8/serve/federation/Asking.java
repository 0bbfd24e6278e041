package org.chapter8.serve.federation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.jena.query.QueryDeniedException;
import org.chapter8.serve.federation.ServiceFailedException.Kind;

/** Asks one target, at its pace, and makes of whatever comes back a result or a failure. */
final class Asking implements AutoCloseable {
  private final Target target;
  private final Line line;
  private final Pace pace;

  Asking(Target target, CheckedResolver resolver) {
    this.target = target;
    this.line = new Line(target, resolver);
    this.pace = new Pace(target.perSecond(), target.concurrency());
  }

  /**
   * The result of a query.
   *
   * @param stop set when the query that needs it has to stop
   * @throws ServiceFailedException if there is none
   * @throws QueryDeniedException if the target lies where no query may go
   */
  Rows ask(String query, AtomicBoolean stop) {
    try {
      return ask(query, new Patience(target.limit(), stop));
    } catch (TimeoutException e) {
      Duration blocked = pace.blocked();
      throw blocked.isZero()
          ? failure(Kind.LATE, "no whole answer within " + target.limit().toMillis() + " ms.")
          : busy(Optional.of(blocked));
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    }
  }

  private Rows ask(String query, Patience patience) throws TimeoutException, ExecutionException {
    pace.enter(patience);
    try {
      Reply reply = once(query, patience);
      if (reply.isBusy() && reply.retryAfter().isPresent()) {
        // Waits once, if there is time for it.
        reply = once(query, patience);
      }
      return result(reply);
    } finally {
      pace.leave();
    }
  }

  private Reply once(String query, Patience patience) throws TimeoutException, ExecutionException {
    pace.turn(patience);
    Reply reply = line.send(query, patience);
    if (reply.isBusy()) {
      reply.retryAfter().ifPresent(pace::block);
    }
    return reply;
  }

  private Rows result(Reply reply) {
    if (reply.isBusy()) {
      throw busy(reply.retryAfter());
    }
    if (reply.location().isPresent()) {
      throw failure(
          Kind.UNUSABLE, "it redirects to " + reply.location().get() + ", which is not followed.");
    }
    if (reply.status() != HttpStatus.SC_OK) {
      throw failure(Kind.UNUSABLE, "it answered with status " + reply.status() + ".");
    }
    if (!reply.isWhole()) {
      throw failure(
          Kind.TOO_LARGE,
          "its answer is larger than the cap of "
              + target.sizeCap()
              + " bytes. Ask for less, or write the SERVICE after the patterns that bind its variables.");
    }
    return Rows.of(target, reply);
  }

  private RuntimeException failed(Throwable cause) {
    return switch (cause) {
      case ForbiddenAddressException e ->
          new QueryDeniedException(
              "SERVICE %s is refused and nothing was sent: %s."
                  .formatted(target.name(), e.getMessage()));
      case ConnectTimeoutException e -> failure(Kind.LATE, "no connection: " + e.getMessage());
      case SocketTimeoutException e -> failure(Kind.LATE, e.getMessage());
      case SSLException e -> failure(Kind.UNREACHABLE, insecure(e));
      default -> failure(Kind.UNREACHABLE, unreachable(cause));
    };
  }

  private static String unreachable(Throwable cause) {
    String told = String.valueOf(cause.getMessage());
    return switch (cause) {
      case UnknownHostException e -> "it could not be reached: its name was not found.";
      case ConnectException e when told.contains("refused") ->
          "it could not be reached: the connection was refused.";
      case ConnectException e -> "it could not be reached: " + told;
      case NoRouteToHostException e -> "it could not be reached: there is no way to it.";
      case NoHttpResponseException e -> "it closed the connection without an answer.";
      default -> "the connection broke: " + told;
    };
  }

  private static String insecure(SSLException e) {
    boolean isCertificate =
        e instanceof SSLPeerUnverifiedException
            || Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof GeneralSecurityException);
    return (isCertificate ? "its certificate is not accepted: " : "no secure connection: ")
        + e.getMessage();
  }

  private ServiceFailedException busy(Optional<Duration> retryAfter) {
    String when = retryAfter.map(time -> " for " + seconds(time) + " s").orElse("");
    return new ServiceFailedException(
        target, Kind.BUSY, "it asks not to be asked" + when + ".", retryAfter);
  }

  private static long seconds(Duration time) {
    return time.plusMillis(999).toSeconds();
  }

  private ServiceFailedException failure(Kind kind, String sentence) {
    return new ServiceFailedException(target, kind, sentence);
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
