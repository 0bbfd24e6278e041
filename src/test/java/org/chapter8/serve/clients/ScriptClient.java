package org.chapter8.serve.clients;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A library in another language, driven by a short script that does all tasks in one run. */
final class ScriptClient implements Client {
  private static final Path SCRIPTS = Path.of("src/test/resources/clients").toAbsolutePath();

  private final String name;
  private final String needed;
  private final String program;
  private final List<String> probe;
  private final String script;
  private final Map<String, String> environment;
  private final Set<String> graphs;
  private final Set<String> tables;

  /**
   * @param graphs formats in which it asks for triples
   * @param tables formats in which it asks for rows
   */
  private ScriptClient(
      String name,
      String needed,
      String program,
      List<String> probe,
      String script,
      Map<String, String> environment,
      Set<String> graphs,
      Set<String> tables) {
    this.name = name;
    this.needed = needed;
    this.program = program;
    this.probe = probe;
    this.script = script;
    this.environment = environment;
    this.graphs = graphs;
    this.tables = tables;
  }

  static Client rdflib() {
    return new ScriptClient(
        "rdflib",
        "python3-rdflib and python3-sparqlwrapper",
        "python3",
        List.of("-c", "import rdflib, SPARQLWrapper"),
        "rdflib_client.py",
        Map.of("PYTHONDONTWRITEBYTECODE", "1"),
        Set.of("text/turtle", "application/rdf+xml"),
        Formats.tables().keySet());
  }

  /** Comunica, where {@code ./chapter8 test} puts it; it asks in a format of its own choice. */
  static Client comunica() {
    return new ScriptClient(
        "Comunica",
        "nodejs and what ./chapter8 test puts into " + Programs.npm(),
        "node",
        List.of("-e", "require.resolve('@comunica/query-sparql')"),
        "comunica.cjs",
        Programs.npm(),
        Set.of("text/turtle"),
        Set.of("application/sparql-results+json"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> missing() throws IOException, InterruptedException {
    return found().isPresent() ? Optional.empty() : Optional.of(needed);
  }

  private Optional<Path> found() throws IOException, InterruptedException {
    for (Path candidate : Programs.named(program)) {
      List<String> command = List.of(candidate.toString(), probe.getFirst(), probe.getLast());
      if (Programs.run(command, environment).succeeded()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean takes(Task task) {
    return switch (task.kind()) {
      case DESCRIPTION, DUMP -> true;
      case GRAPH -> graphs.contains(task.mediaType());
      case ROWS, YES_OR_NO -> tables.contains(task.mediaType());
    };
  }

  @Override
  public void run(List<Task> tasks, Path folder) throws IOException, InterruptedException {
    Path list = Files.createTempFile("tasks", ".json");
    try {
      new JsonMapper().writeValue(list.toFile(), tasks);
      String path = found().orElseThrow().toString();
      Programs.Run run =
          Programs.run(
              List.of(path, SCRIPTS.resolve(script).toString(), list.toString(), folder.toString()),
              environment);
      if (!run.succeeded()) {
        throw new IOException(name + ": " + run.said());
      }
    } finally {
      Files.delete(list);
    }
  }
}
