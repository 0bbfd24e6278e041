package org.chapter8.serve.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;

/** A place that is taken, to be given back once; more often does no harm. */
public final class Ticket implements AutoCloseable {
  static final String ATTRIBUTE = Ticket.class.getName();

  private final Runnable leave;
  private final AtomicBoolean left = new AtomicBoolean();

  Ticket(Runnable leave) {
    this.leave = leave;
  }

  /**
   * Gives the place of a request back, if it has one: the answer is made, and however long it takes
   * to be sent, others may have theirs made.
   */
  public static void giveBack(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Ticket ticket) {
      ticket.close();
    }
  }

  @Override
  public void close() {
    if (left.compareAndSet(false, true)) {
      leave.run();
    }
  }
}
