package org.chapter8.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things in several threads and hands the results on in the calling thread, in the
 * order of the things. Only so many are under way or waiting that memory does not grow with their
 * number, however slow the first of them is.
 *
 * @param <I> what is worked on
 * @param <O> a result
 */
final class InOrder<I, O> {
  /** Results that may wait for one before them, for each thread. */
  private static final int AHEAD = 4;

  private final int threads;
  private final Function<I, O> work;

  /**
   * Work in threads.
   *
   * @param threads how many, at least 1
   * @param work called from all of them
   */
  InOrder(int threads, Function<I, O> work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Works on everything. What {@code work} or {@code sink} throws ends it and is thrown.
   *
   * @throws InterruptedException if the calling thread is interrupted while it waits; work under
   *     way is interrupted too
   */
  void forEach(Iterable<I> things, Consumer<O> sink) throws InterruptedException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    try {
      Deque<Future<O>> waiting = new ArrayDeque<>();
      for (I thing : things) {
        if (waiting.size() == threads * AHEAD) {
          sink.accept(result(waiting.remove()));
        }
        waiting.add(workers.submit(() -> work.apply(thing)));
      }
      while (!waiting.isEmpty()) {
        sink.accept(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
