package org.chapter8.serve.federation;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.QueryExecException;

/** A service that was asked gave no answer that could be used. */
public final class ServiceFailedException extends QueryExecException {
  private static final long serialVersionUID = 1L;

  private final String service;
  private final Kind kind;
  private final transient Optional<Duration> retryAfter;

  /** What went wrong, and the status with which to tell it. */
  enum Kind {
    /** No connection, or it broke. */
    UNREACHABLE(502),
    /** Its answer is no result, or an error. */
    UNUSABLE(502),
    /** More bytes than the cap. */
    TOO_LARGE(502),
    /** It asks to come back later, or its turn didn't come. */
    BUSY(503),
    /** Not done within the limit. */
    LATE(504);

    private final int status;

    Kind(int status) {
      this.status = status;
    }
  }

  ServiceFailedException(Target target, Kind kind, String sentence) {
    this(target, kind, sentence, Optional.empty());
  }

  ServiceFailedException(Target target, Kind kind, String sentence, Optional<Duration> retryAfter) {
    super("SERVICE " + target.name() + " (" + target.endpoint() + "): " + sentence);
    this.service = target.name();
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /** The name of the service. */
  public String service() {
    return service;
  }

  /** The HTTP status that says so: 502, 503 or 504. */
  public int status() {
    return kind.status;
  }

  /** When to come back, if that is known. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
