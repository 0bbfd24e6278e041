package org.chapter8.serve.federation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * How long a query still waits for a service. Its thread must not be interrupted, so it looks every
 * few milliseconds whether it has to stop.
 */
final class Patience {
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

  private final long end;
  private final AtomicBoolean stop;

  Patience(Duration limit, AtomicBoolean stop) {
    this.end = System.nanoTime() + limit.toNanos();
    this.stop = stop;
  }

  /** A part of what must end in time. */
  interface Step {
    /** Waits at most so long, and tells whether it came to pass. */
    boolean within(long nanos) throws InterruptedException, ExecutionException;
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /**
   * Waits for something.
   *
   * @throws QueryCancelledException if the query has to stop
   * @throws TimeoutException if it didn't come to pass in time
   */
  void await(Step step) throws TimeoutException, ExecutionException {
    try {
      while (!step.within(Math.max(0, Math.min(STEP, end - System.nanoTime())))) {
        if (stop.get()) {
          throw new QueryCancelledException();
        }
        if (System.nanoTime() - end >= 0) {
          throw new TimeoutException();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
  }

  /** Lets time pass. */
  void pause(Duration time) throws TimeoutException, ExecutionException {
    long until = System.nanoTime() + time.toNanos();
    await(
        most -> {
          long nanos = Math.min(most, until - System.nanoTime());
          TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos));
          return System.nanoTime() - until >= 0;
        });
  }

  /** Waits for a result. */
  <T> T get(Future<T> future) throws TimeoutException, ExecutionException {
    await(
        most -> {
          try {
            future.get(most, TimeUnit.NANOSECONDS);
            return true;
          } catch (TimeoutException e) {
            return false;
          }
        });
    return future.resultNow();
  }
}
