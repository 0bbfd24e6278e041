package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final int THREADS = 3;

  private static Iterable<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void resultsComeInTheOrderOfTheThings() throws InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();

    new InOrder<Integer, Integer>(
            THREADS,
            number -> {
              if (number == 0) {
                await(second);
              } else {
                second.countDown();
              }
              return number * 2;
            })
        .forEach(numbers(50), results::add);

    assertThat(results).hasSize(50).isSorted().endsWith(98);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void onlySoManyThingsAreTakenBeforeTheFirstIsDone() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Iterator<Integer> numbers = numbers(1000).iterator();
    Iterable<Integer> counted =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return numbers.hasNext();
              }

              @Override
              public Integer next() {
                int ahead = taken.incrementAndGet() - done.get();
                mostAhead.accumulateAndGet(ahead, Math::max);
                return numbers.next();
              }
            };

    new InOrder<Integer, Integer>(THREADS, number -> number)
        .forEach(counted, number -> done.incrementAndGet());

    assertThat(done).hasValue(1000);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(THREADS * 4 + 1);
  }

  @Test
  void whatFailsInAThreadFailsForTheCaller() {
    InOrder<Integer, Integer> failing =
        new InOrder<>(
            THREADS,
            number -> {
              if (number == 5) {
                throw new InternalError("no room");
              }
              return number;
            });
    List<Integer> results = new ArrayList<>();

    assertThatThrownBy(() -> failing.forEach(numbers(50), results::add))
        .isInstanceOf(InternalError.class);
    assertThat(results).containsExactly(0, 1, 2, 3, 4);
  }
}
