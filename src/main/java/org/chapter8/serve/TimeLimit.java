package org.chapter8.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/** How long a query may take: what the configuration sets, or less where the client asks so. */
final class TimeLimit {
  private static final Duration WITHOUT_CONFIGURATION = Duration.ofSeconds(30);

  private TimeLimit() {}

  /**
   * The limit of a request.
   *
   * @param action its parameter {@code timeout}, in seconds, can only shorten the limit
   */
  static Duration of(HttpAction action) {
    Duration configured = configured(action.getContext());
    Optional<Duration> asked = last(action.getRequestParameter("timeout")).map(Duration::ofSeconds);
    return asked.filter(limit -> limit.compareTo(configured) < 0).orElse(configured);
  }

  /** What the configuration sets. */
  static Duration configured(Context context) {
    return last(context.getAsString(ARQ.queryTimeout))
        .map(Duration::ofMillis)
        .orElse(WITHOUT_CONFIGURATION);
  }

  /** The last number of a list: the one for the whole query. */
  private static Optional<Long> last(String list) {
    return Optional.ofNullable(list).stream()
        .flatMap(numbers -> Stream.of(numbers.split(",", -1)))
        .map(String::strip)
        .filter(number -> number.matches("[1-9]\\d{0,8}"))
        .map(Long::valueOf)
        .reduce((first, second) -> second);
  }

  /** What to tell a client whose query was stopped. */
  static String exceeded(Duration limit) {
    return "The query was stopped at its time limit of "
        + limit.toMillis()
        + " ms; nothing of its result is sent. Narrow it, or take the dumps.";
  }
}
