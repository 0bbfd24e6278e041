package org.chapter8.serve.clients;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Somebody else's program. */
public interface Client {
  String name();

  /** What has to be installed before it runs; empty if it is there. */
  Optional<String> missing() throws IOException, InterruptedException;

  /** Whether it can do such a task at all. */
  boolean takes(Task task);

  /**
   * Does tasks, and leaves for each a file in {@code folder} that {@link Answer} reads: the id of
   * the task with the ending of a format, or {@code .error} with what went wrong.
   */
  void run(List<Task> tasks, Path folder) throws IOException, InterruptedException;
}
