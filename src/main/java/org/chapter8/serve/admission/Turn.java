package org.chapter8.serve.admission;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** A request that waits for its place, in no thread's time, and no longer than it should. */
final class Turn implements FairQueue.Visitor {
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final String client;
  private final Capacity capacity;
  private final FairQueue queue;
  private final Request.Handler others;

  private volatile boolean waits = true;
  private Scheduler.Task alarm = () -> false;

  /**
   * A turn to be taken.
   *
   * @param others who answers
   */
  Turn(
      Request request,
      Response response,
      Callback callback,
      String client,
      Capacity capacity,
      FairQueue queue,
      Request.Handler others) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.client = client;
    this.capacity = capacity;
    this.queue = queue;
    this.others = others;
  }

  /** Takes a place in this thread, if there is one at once, or in another later. */
  void take() {
    alarm =
        request
            .getComponents()
            .getScheduler()
            .schedule(this::giveUp, capacity.patience().toMillis(), TimeUnit.MILLISECONDS);
    // That nothing comes or goes meanwhile is as it should be.
    request.addIdleTimeoutListener(timeout -> !waits);
    queue.enter(client, this).ifPresent(this::go);
  }

  private void giveUp() {
    if (queue.leave(client, this)) {
      send(Refusal.noTurn(capacity));
    }
  }

  @Override
  public void admit(Ticket ticket) {
    request.getComponents().getExecutor().execute(() -> go(ticket));
  }

  @Override
  public void refuse() {
    send(Refusal.noRoom(capacity));
  }

  private void send(Refusal refusal) {
    waits = false;
    alarm.cancel();
    refusal.send(request, response, callback);
  }

  /** An error that nobody answers for would leave the client waiting, and the place taken. */
  private void go(Ticket ticket) {
    waits = false;
    alarm.cancel();
    request.setAttribute(Ticket.ATTRIBUTE, ticket);
    Callback leaving = Callback.from(callback, ticket::close);
    try {
      if (!others.handle(request, response, leaving)) {
        Response.writeError(request, response, leaving, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, leaving, e);
    }
  }
}
