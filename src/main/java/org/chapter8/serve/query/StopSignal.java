package org.chapter8.serve.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * Tells the thread of a query to stop. The thread looks at it itself: to interrupt it would close
 * the files of the store that it is reading.
 *
 * @param flag shared with the engine, which looks at it between rows
 */
record StopSignal(AtomicBoolean flag) {

  /**
   * To be called within every loop that can be long.
   *
   * @throws QueryCancelledException if the query has to stop
   */
  void check() {
    if (flag.get()) {
      throw new QueryCancelledException();
    }
  }
}
