package org.chapter8.serve.federation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one query asked of others. Used by its thread only. */
final class Calls {
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Map<String, ServiceFailedException> failures = new HashMap<>();
  private final Map<String, LocalCopy> copies = new TreeMap<>();
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

  /** A copy was asked instead. */
  void copied(LocalCopy copy) {
    copies.put(copy.target(), copy);
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

  /**
   * A list of RFC 8941: for each target, requests by how they ended, and milliseconds waited; for
   * each copy its day, as a string, since a token can't begin with a digit.
   */
  Optional<String> header() {
    Stream<String> asked =
        tallies.entrySet().stream().map(tally -> tally.getValue().header(tally.getKey()));
    Stream<String> copied =
        copies.values().stream().map(copy -> "%s;copy=\"%s\"".formatted(copy.target(), copy.day()));
    String all = Stream.concat(asked, copied).collect(Collectors.joining(", "));
    return Optional.of(all).filter(header -> !header.isEmpty());
  }
}
