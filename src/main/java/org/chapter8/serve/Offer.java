package org.chapter8.serve;

import java.time.Duration;
import java.util.List;

/**
 * What the query service tells of itself besides its data.
 *
 * @param limits the caps of results
 * @param time how long a query may take
 * @param services addresses that queries may ask by SERVICE
 */
record Offer(Limits limits, Duration time, List<String> services) {
  Offer {
    services = List.copyOf(services);
  }
}
