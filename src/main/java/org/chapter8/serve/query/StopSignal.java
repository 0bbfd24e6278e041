package org.chapter8.serve.query;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;

/**
 * Tells the thread of a query to stop. The thread looks at it itself: to interrupt it would close
 * the files of the store that it is reading. Filters of the engine swallow exceptions, so what was
 * said here is asked for again at the end.
 */
final class StopSignal {
  private final AtomicBoolean flag = new AtomicBoolean();
  private final AtomicReference<QueryDeniedException> denial = new AtomicReference<>();

  /** Shared with the engine, which looks at it between rows. */
  AtomicBoolean flag() {
    return flag;
  }

  /**
   * To be called within every loop that can be long, and at the end.
   *
   * @throws QueryDeniedException if the query was refused
   * @throws QueryCancelledException if it has to stop for another reason
   */
  void check() {
    if (flag.get()) {
      Optional.ofNullable(denial.get())
          .ifPresent(
              refused -> {
                throw refused;
              });
      throw new QueryCancelledException();
    }
  }

  /** Refuses to go on with a query. */
  QueryDeniedException refuse(String why) {
    denial.compareAndSet(null, new QueryDeniedException(why));
    flag.set(true);
    return denial.get();
  }
}
