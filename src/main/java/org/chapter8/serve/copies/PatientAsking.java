package org.chapter8.serve.copies;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.federation.ServiceFailedException;

/** Asks a target, waits as long as it asks to within reason, and takes whole answers only. */
final class PatientAsking {
  /** Whoever asks for more time than this is asked on another day. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private static final int ATTEMPTS = 4;

  private final Federation federation;
  private final Waiting waiting;

  PatientAsking(Federation federation, Waiting waiting) {
    this.federation = federation;
    this.waiting = waiting;
  }

  /**
   * The rows of a query.
   *
   * @throws FetchFailedException if there are none, or they may be cut
   */
  List<Binding> rows(Recipe recipe, String query)
      throws FetchFailedException, InterruptedException {
    List<Binding> rows = patiently(recipe.target(), query);
    if (rows.size() >= recipe.rows()) {
      throw new FetchFailedException(
          ("an answer has %d rows, as many as it gives at most, so it may be cut; make the batch of"
                  + " the recipe smaller")
              .formatted(rows.size()));
    }
    return rows;
  }

  private List<Binding> patiently(String target, String query)
      throws FetchFailedException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return federation.ask(target, query, new AtomicBoolean());
      } catch (ServiceFailedException e) {
        Optional<Duration> wait = e.retryAfter().filter(time -> time.compareTo(LONGEST_WAIT) <= 0);
        if (wait.isEmpty() || attempt == ATTEMPTS) {
          throw new FetchFailedException(e.getMessage(), e);
        }
        waiting.pause(wait.get());
      } catch (QueryDeniedException e) {
        throw new FetchFailedException(e.getMessage(), e);
      }
    }
  }
}
