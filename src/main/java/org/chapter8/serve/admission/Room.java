package org.chapter8.serve.admission;

import java.util.HashMap;
import java.util.Map;

/** Memory for the bodies of requests, of which no client gets more than half. */
final class Room {
  private final long all;
  private final Map<String, Long> taken = new HashMap<>();
  private long sum;

  /**
   * Room for bodies.
   *
   * @param all bytes
   */
  Room(long all) {
    this.all = all;
  }

  /** Takes room for a client; false if there is none, and then none is taken. */
  synchronized boolean take(String client, long bytes) {
    long its = taken.getOrDefault(client, 0L) + bytes;
    if (sum + bytes > all || its > all / 2) {
      return false;
    }
    taken.put(client, its);
    sum += bytes;
    return true;
  }

  synchronized void giveBack(String client, long bytes) {
    sum -= bytes;
    taken.computeIfPresent(client, (key, its) -> its > bytes ? its - bytes : null);
  }

  /** Bytes that are taken. */
  synchronized long taken() {
    return sum;
  }
}
