package org.chapter8.serve.federation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Holds all queries together to what a target may be burdened with. */
final class Pace {
  private final Semaphore slots;
  private final long interval;
  private final long burst;
  private long due = System.nanoTime();
  private long blockedUntil = System.nanoTime();

  /**
   * A pace.
   *
   * @param perSecond requests; so many may also come at once after a pause
   * @param concurrency requests at a time
   */
  Pace(int perSecond, int concurrency) {
    this.slots = new Semaphore(concurrency, true);
    this.interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.burst = interval * (perSecond - 1L);
  }

  /** Waits for a free slot, which is to be given back with {@link #leave}. */
  void enter(Patience patience) throws TimeoutException, ExecutionException {
    patience.await(most -> slots.tryAcquire(most, TimeUnit.NANOSECONDS));
  }

  void leave() {
    slots.release();
  }

  /**
   * Waits until the next request may be sent.
   *
   * @throws TimeoutException at once if that will be too late
   */
  void turn(Patience patience) throws TimeoutException, ExecutionException {
    patience.pause(reserve(patience.left()));
  }

  private synchronized Duration reserve(Duration most) throws TimeoutException {
    long now = System.nanoTime();
    long next = Math.max(due, now - burst);
    long wait = Math.max(0, Math.max(next, blockedUntil) - now);
    if (wait > most.toNanos()) {
      throw new TimeoutException();
    }
    due = next + interval;
    return Duration.ofNanos(wait);
  }

  /** Nothing more is to be sent for a time. */
  synchronized void block(Duration time) {
    long until = System.nanoTime() + time.toNanos();
    blockedUntil = Math.max(blockedUntil, until);
  }

  /** How long nothing is to be sent. */
  synchronized Duration blocked() {
    return Duration.ofNanos(Math.max(0, blockedUntil - System.nanoTime()));
  }
}
