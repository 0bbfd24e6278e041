package org.chapter8.serve.clients;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** rapper, of the Raptor library in C: it fetches and parses triples. */
final class RapperClient implements Client {
  private static final Map<String, String> PARSERS =
      Map.of(
          "text/turtle", "turtle",
          "application/n-triples", "ntriples",
          "application/rdf+xml", "rdfxml",
          "application/trig", "trig",
          "application/n-quads", "nquads");

  /** It asks for these by names from before they were registered, so addresses have to do. */
  private static final Set<String> OLD_NAMES = Set.of("application/trig", "application/n-quads");

  @Override
  public String name() {
    return "rapper";
  }

  @Override
  public Optional<String> missing() {
    return Programs.missing("rapper", "raptor2-utils");
  }

  @Override
  public boolean takes(Task task) {
    boolean asks = task.kind() == Task.Kind.GRAPH;
    return task.isGraph()
        && PARSERS.containsKey(task.mediaType())
        && !(asks && OLD_NAMES.contains(task.mediaType()));
  }

  @Override
  public void run(List<Task> tasks, Path folder) throws IOException, InterruptedException {
    for (Task task : tasks) {
      List<String> command =
          List.of("rapper", "-q", "-i", PARSERS.get(task.mediaType()), "-o", "nquads", from(task));
      Programs.Run run = Programs.run(command);
      String ending = run.succeeded() ? ".nq" : ".error";
      Files.writeString(folder.resolve(task.id() + ending), run.said());
    }
  }

  private static String from(Task task) {
    return switch (task.kind()) {
      case DUMP -> task.file();
      case DESCRIPTION ->
          OLD_NAMES.contains(task.mediaType())
              ? task.url() + "." + Formats.ending(task)
              : task.url();
      default -> task.url() + "?query=" + URLEncoder.encode(task.query(), StandardCharsets.UTF_8);
    };
  }
}
