package org.chapter8.serve.admission;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives out places. Who waits is served after the client that has the fewest places, and of equals
 * after the one whose turn was longest ago, so that how many a client sends changes nothing for the
 * others. Nobody is refused while there is room to wait; when there is none, the client that has
 * the most waiting loses its last. Any number of threads may use it, and none waits in it.
 */
final class FairQueue {
  private final Capacity capacity;
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private int taken;
  private int waiting;
  private long turns;

  FairQueue(Capacity capacity) {
    this.capacity = capacity;
  }

  /** Somebody who waits. One of the two is called at most once, in any thread. */
  interface Visitor {
    /** Has a place now. */
    void admit(Ticket ticket);

    /** There is no room to wait any more. */
    void refuse();
  }

  /** What one client has. */
  private static final class Share {
    private final String client;
    private final Deque<Visitor> line = new ArrayDeque<>();
    private int places;
    private long lastTurn;

    Share(String client) {
      this.client = client;
    }
  }

  /** A place, if there is one at once; otherwise the visitor hears of it. */
  Optional<Ticket> enter(String client, Visitor visitor) {
    Optional<Visitor> refused;
    synchronized (this) {
      Share share = shares.computeIfAbsent(client, Share::new);
      if (mayTake(share)) {
        return Optional.of(take(share));
      }
      refused = line(share, visitor);
      tidy(share);
    }
    refused.ifPresent(Visitor::refuse);
    return Optional.empty();
  }

  /** Ends the waiting; false if it has ended already. */
  synchronized boolean leave(String client, Visitor visitor) {
    Optional<Share> share = Optional.ofNullable(shares.get(client));
    boolean waited = share.isPresent() && share.get().line.remove(visitor);
    if (waited) {
      waiting--;
      tidy(share.get());
    }
    return waited;
  }

  /** How many wait. */
  synchronized int waiting() {
    return waiting;
  }

  /** How many have a place. */
  synchronized int taken() {
    return taken;
  }

  private boolean mayTake(Share share) {
    return taken < capacity.places() && share.places < capacity.placesEach();
  }

  private Ticket take(Share share) {
    taken++;
    share.places++;
    share.lastTurn = ++turns;
    return new Ticket(() -> giveBack(share));
  }

  /** Puts a visitor in line, and tells who had to go for it. */
  private Optional<Visitor> line(Share share, Visitor visitor) {
    Optional<Visitor> refused = Optional.empty();
    if (waiting == capacity.waiting()) {
      Share longest = longest();
      if (longest.line.size() <= share.line.size() + 1) {
        return Optional.of(visitor);
      }
      refused = Optional.of(longest.line.removeLast());
      waiting--;
    }
    share.line.addLast(visitor);
    waiting++;
    return refused;
  }

  private Share longest() {
    return shares.values().stream()
        .max(Comparator.comparingInt(share -> share.line.size()))
        .orElseThrow();
  }

  private void giveBack(Share share) {
    Optional<Runnable> next;
    synchronized (this) {
      taken--;
      share.places--;
      next = next();
      tidy(share);
    }
    next.ifPresent(Runnable::run);
  }

  private Optional<Runnable> next() {
    Optional<Share> turn =
        shares.values().stream()
            .filter(share -> !share.line.isEmpty() && mayTake(share))
            .min(
                Comparator.<Share>comparingInt(share -> share.places)
                    .thenComparingLong(share -> share.lastTurn));
    return turn.map(
        share -> {
          Visitor visitor = share.line.removeFirst();
          waiting--;
          Ticket ticket = take(share);
          return () -> visitor.admit(ticket);
        });
  }

  private void tidy(Share share) {
    if (share.places == 0 && share.line.isEmpty()) {
      shares.remove(share.client);
    }
  }
}
