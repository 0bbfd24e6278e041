package org.chapter8.serve.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** curl: it follows redirects, unpacks, posts queries, and leaves what came as it came. */
final class CurlClient implements Client {
  @Override
  public String name() {
    return "curl";
  }

  @Override
  public Optional<String> missing() {
    return Programs.missing("curl", "curl");
  }

  @Override
  public boolean takes(Task task) {
    return true;
  }

  @Override
  public void run(List<Task> tasks, Path folder) throws IOException, InterruptedException {
    for (Task task : tasks) {
      Path out = folder.resolve(task.id() + "." + Formats.ending(task) + packed(task));
      Programs.Run run = Programs.run(command(task, out));
      if (!run.succeeded()) {
        Files.deleteIfExists(out);
        Files.writeString(folder.resolve(task.id() + ".error"), run.said());
      }
    }
  }

  private static String packed(Task task) {
    return task.kind() == Task.Kind.DUMP ? ".gz" : "";
  }

  private static List<String> command(Task task, Path out) {
    List<String> command = new ArrayList<>(List.of("curl", "-sS", "--fail", "-L", "-g", "-o"));
    command.add(out.toString());
    if (task.kind() != Task.Kind.DUMP) {
      command.addAll(List.of("--compressed", "-H", "Accept: " + task.mediaType()));
    }
    if (!task.query().isEmpty()) {
      command.addAll(List.of("--data-urlencode", "query=" + task.query()));
    }
    command.add(task.url());
    return command;
  }
}
