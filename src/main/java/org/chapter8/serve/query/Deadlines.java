package org.chapter8.serve.query;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Ends what takes too long. The engine's own clock waits for a lock that a query may hold for long,
 * and then no other query is timed either; this one waits for nothing.
 */
public final class Deadlines implements AutoCloseable {
  private final ScheduledThreadPoolExecutor clock;
  private final AtomicInteger running = new AtomicInteger();

  /** A clock of its own, in one thread. */
  public Deadlines() {
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().daemon().name("deadlines").unstarted(task));
    clock.setRemoveOnCancelPolicy(true);
  }

  /** Something that takes its time. */
  public interface Work<E extends Exception> {
    void run() throws IOException, E;
  }

  /**
   * Evaluates a query.
   *
   * @param stop set when the time is over
   */
  public <T> T query(AtomicBoolean stop, Duration limit, Supplier<T> evaluation) {
    Future<?> alarm = alarm(limit, () -> stop.set(true));
    running.incrementAndGet();
    try {
      return evaluation.get();
    } finally {
      running.decrementAndGet();
      alarm.cancel(false);
    }
  }

  /**
   * Does something that is to be done in time.
   *
   * @param late called if it isn't; short, and never waiting
   */
  public <E extends Exception> void within(Duration limit, Runnable late, Work<E> work)
      throws IOException, E {
    Future<?> alarm = alarm(limit, late);
    try {
      work.run();
    } finally {
      alarm.cancel(false);
    }
  }

  private Future<?> alarm(Duration limit, Runnable action) {
    return clock.schedule(action, limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How many queries are being evaluated now. */
  public int running() {
    return running.get();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
