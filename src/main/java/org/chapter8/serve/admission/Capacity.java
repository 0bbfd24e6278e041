package org.chapter8.serve.admission;

import java.time.Duration;
import java.util.Set;

/**
 * What there is room for.
 *
 * @param places queries evaluated at once
 * @param placesEach those of one client, fewer than all, so that there is one left for others
 * @param waiting queries that wait for a place
 * @param patience how long a query waits for a place
 * @param bodyCap most bytes of a request's body, not compressed
 * @param bodyTime how long a client may take to send it
 * @param proxies addresses of proxies that are believed who their client is, beside this machine
 */
public record Capacity(
    int places,
    int placesEach,
    int waiting,
    Duration patience,
    int bodyCap,
    Duration bodyTime,
    Set<String> proxies) {

  /** Bodies held at once, those of waiting queries included. */
  private static final long BODIES = 8;

  /** Bytes of all bodies held at once. */
  long bodyBytes() {
    return BODIES * bodyCap;
  }
}
