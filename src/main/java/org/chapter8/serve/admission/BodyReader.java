package org.chapter8.serve.admission;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Reads the body of a request, as it comes and while no thread waits for it, within a size and a
 * time. What is too much is read for a while and thrown away, since few clients look at an answer
 * before they have sent everything.
 */
final class BodyReader {
  /** How many times the cap is thrown away. */
  private static final int PATIENT = 8;

  private final Request request;
  private final String client;
  private final Capacity capacity;
  private final Room room;
  private final Next next;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private Scheduler.Task alarm = () -> false;
  private long read;
  private long held;

  /** What comes after; one of them is called once, in any thread. */
  interface Next {
    /** Has to give back the room that is taken for the body. */
    void whole(byte[] body);

    void refuse(Refusal refusal);

    void fail(Throwable cause);
  }

  BodyReader(Request request, String client, Capacity capacity, Room room, Next next) {
    this.request = request;
    this.client = client;
    this.capacity = capacity;
    this.room = room;
    this.next = next;
  }

  /** Begins to read. */
  void start() {
    boolean asks = request.getHeaders().contains(HttpHeader.EXPECT);
    if (asks && request.getLength() > capacity.bodyCap()) {
      refuse(Refusal.tooLarge(capacity, false));
      return;
    }
    alarm =
        request
            .getComponents()
            .getScheduler()
            .schedule(
                () -> refuse(Refusal.tooSlow(capacity)),
                capacity.bodyTime().toMillis(),
                TimeUnit.MILLISECONDS);
    more();
  }

  private void more() {
    while (!ended.get()) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::more);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        fail(chunk.getFailure());
        return;
      }
      boolean isLast = chunk.isLast();
      add(chunk.getByteBuffer());
      chunk.release();
      look(isLast);
    }
  }

  private void add(ByteBuffer bytes) {
    read += bytes.remaining();
    if (read <= capacity.bodyCap() && !keep(bytes)) {
      refuse(Refusal.noMemory(capacity));
    }
  }

  /** Nothing is taken once the end was reached, for then nobody would give it back. */
  private synchronized boolean keep(ByteBuffer bytes) {
    int length = bytes.remaining();
    if (ended.get() || !room.take(client, length)) {
      return ended.get();
    }
    held += length;
    byte[] copy = new byte[length];
    bytes.get(copy);
    body.write(copy, 0, length);
    return true;
  }

  private void look(boolean isLast) {
    boolean tooLarge = read > capacity.bodyCap();
    if (tooLarge && (isLast || read > (long) PATIENT * capacity.bodyCap())) {
      refuse(Refusal.tooLarge(capacity, isLast));
    } else if (isLast && end()) {
      next.whole(body.toByteArray());
    }
  }

  private void refuse(Refusal refusal) {
    if (end()) {
      drop();
      next.refuse(refusal);
    }
  }

  private void fail(Throwable cause) {
    if (end()) {
      drop();
      next.fail(cause);
    }
  }

  private synchronized boolean end() {
    alarm.cancel();
    return ended.compareAndSet(false, true);
  }

  private synchronized void drop() {
    room.giveBack(client, held);
    body.reset();
  }
}
