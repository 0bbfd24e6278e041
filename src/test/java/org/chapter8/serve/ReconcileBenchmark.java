package org.chapter8.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a batch of ten takes over HTTP. No test, since it depends on the machine; run it with
 * {@code -Dtest=ReconcileBenchmark}. Every second text has lost a letter, so that it is found by
 * likeness.
 */
final class ReconcileBenchmark {
  private static final int BATCHES = 300;
  private static final int WARM = 100;
  private static final int BATCH = 10;

  @TempDir private Path folder;

  @Test
  void measure() throws Exception {
    List<String> texts =
        AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)).stream()
            .flatMap(entry -> entry.names().stream())
            .map(name -> name.value().replace('"', ' '))
            .filter(text -> text.length() > 2)
            .toList();
    try (ServedRelease served = ServedRelease.withAllNames(folder)) {
      Names names = new Names(served.http());
      long[] times = new long[BATCHES];
      for (int i = -WARM; i < BATCHES; i++) {
        String queries = queries(texts, (i + WARM) * BATCH);
        long start = System.nanoTime();
        names.post("queries", queries);
        if (i >= 0) {
          times[i] = System.nanoTime() - start;
        }
      }
      List<Long> sorted = IntStream.range(0, BATCHES).mapToObj(i -> times[i]).sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "a batch of %d: median %.1f ms, 95 of 100 under %.1f ms%n",
          BATCH,
          sorted.get(BATCHES / 2) / 1e6,
          sorted.get(BATCHES * 95 / 100) / 1e6);
    }
  }

  private static String queries(List<String> texts, int from) {
    return IntStream.range(0, BATCH)
        .mapToObj(i -> "\"q%d\":{\"query\":\"%s\"}".formatted(i, text(texts, from + i)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(List<String> texts, int index) {
    String text = texts.get(index * 7 % texts.size());
    return index % 2 == 0 ? text : text.charAt(0) + text.substring(2);
  }
}
