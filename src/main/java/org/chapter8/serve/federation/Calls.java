package org.chapter8.serve.federation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What one query asked of others. Used by its thread only. */
final class Calls {
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Map<String, ServiceFailedException> failures = new HashMap<>();
  private Optional<RuntimeException> fatal = Optional.empty();

  private record Tally(int live, int cached, int failed, long nanos) {
    Tally and(Tally other) {
      return new Tally(
          live + other.live, cached + other.cached, failed + other.failed, nanos + other.nanos);
    }

    String header(String name) {
      return "%s;live=%d;cache=%d;failed=%d;ms=%d"
          .formatted(name, live, cached, failed, TimeUnit.NANOSECONDS.toMillis(nanos));
    }
  }

  void live(Target target, Duration took) {
    add(target, new Tally(1, 0, 0, took.toNanos()));
  }

  void cached(Target target) {
    add(target, new Tally(0, 1, 0, 0));
  }

  void failed(Target target, ServiceFailedException failure, Duration took) {
    failures.putIfAbsent(target.name(), failure);
    add(target, new Tally(0, 0, 1, took.toNanos()));
  }

  private void add(Target target, Tally tally) {
    tallies.merge(target.name(), tally, Tally::and);
  }

  /** What a target failed with before in this query, which then doesn't try again. */
  Optional<ServiceFailedException> failure(Target target) {
    return Optional.ofNullable(failures.get(target.name()));
  }

  /** Remembers what ends the query, since filters of the engine swallow exceptions. */
  <E extends RuntimeException> E fatal(E exception) {
    fatal = fatal.or(() -> Optional.of(exception));
    return exception;
  }

  /** Ends the query if something should have. */
  void check() {
    fatal.ifPresent(
        exception -> {
          throw exception;
        });
  }

  /** A list of RFC 8941: for each target, requests by how they ended, and milliseconds waited. */
  Optional<String> header() {
    String all =
        tallies.entrySet().stream()
            .map(tally -> tally.getValue().header(tally.getKey()))
            .collect(Collectors.joining(", "));
    return Optional.of(all).filter(header -> !header.isEmpty());
  }
}
