package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.chapter8.serve.clients.Answer;
import org.chapter8.serve.clients.Client;
import org.chapter8.serve.clients.Clients;
import org.chapter8.serve.clients.Formats;
import org.chapter8.serve.clients.Jena;
import org.chapter8.serve.clients.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of other people get the same triples and rows as Jena does, in every format they know.
 */
final class IndependentClientsTest {
  private static final Path QUERIES = Path.of("src/test/resources/clients/queries");
  private static final List<String> RESOURCES =
      List.of("meeting/SC/9001", "document/S/2013/9001(1)", "organization/african-union");

  @TempDir private static Path folder;
  private static ServedRelease served;
  private static final List<Task> TASKS = new ArrayList<>();
  private static final Map<Task, List<String>> EXPECTED = new HashMap<>();

  @BeforeAll
  static void serve() throws Exception {
    served = ServedRelease.withUsualLimits(folder);
    String root = "http://127.0.0.1:" + served.port() + "/";
    for (Map.Entry<String, String> format : Formats.triples().entrySet()) {
      for (String resource : RESOURCES) {
        TASKS.add(description(resource, format, root));
      }
      dump(format, root + "dumps/chapter8." + format.getValue() + ".gz").ifPresent(TASKS::add);
    }
    try (Stream<Path> files = Files.list(QUERIES)) {
      for (Path file : files.sorted().toList()) {
        TASKS.addAll(asked(file, root + "sparql"));
      }
    }
    TASKS.forEach(task -> EXPECTED.put(task, Jena.answer(task)));
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  private static Task description(String resource, Map.Entry<String, String> format, String root) {
    String id = resource.replaceAll("\\W", "-") + "-" + format.getValue();
    return new Task(id, Task.Kind.DESCRIPTION, format.getKey(), root + resource, "", "");
  }

  /** A dump, unpacked for those who read files; there is none in RDF/XML. */
  private static Optional<Task> dump(Map.Entry<String, String> format, String url)
      throws IOException {
    Path packed = served.release().dumps().resolve("chapter8." + format.getValue() + ".gz");
    if (!Files.exists(packed)) {
      return Optional.empty();
    }
    Path file = folder.resolve("dump." + format.getValue());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      Files.copy(in, file);
    }
    String id = "dump-" + format.getValue();
    return Optional.of(new Task(id, Task.Kind.DUMP, format.getKey(), url, file.toString(), ""));
  }

  private static List<Task> asked(Path file, String endpoint) throws IOException {
    String text = Files.readString(file);
    Query query = QueryFactory.create(text);
    Task.Kind kind =
        query.isSelectType()
            ? Task.Kind.ROWS
            : query.isAskType() ? Task.Kind.YES_OR_NO : Task.Kind.GRAPH;
    Map<String, String> formats = kind == Task.Kind.GRAPH ? Formats.triples() : Formats.tables();
    String name = file.getFileName().toString().replace(".rq", "");
    return formats.entrySet().stream()
        .filter(format -> kind != Task.Kind.YES_OR_NO || format.getValue().startsWith("sr"))
        .map(
            format ->
                new Task(name + "-" + format.getValue(), kind, format.getKey(), endpoint, "", text))
        .toList();
  }

  @TestFactory
  Stream<DynamicNode> everyClientGetsWhatJenaGets() {
    return Clients.all().stream().map(IndependentClientsTest::of);
  }

  private static DynamicNode of(Client client) {
    List<Task> tasks = TASKS.stream().filter(client::takes).toList();
    Path answers = folder.resolve(client.name());
    DynamicTest run =
        dynamicTest(
            "all tasks are done",
            () -> {
              Optional<String> missing = client.missing();
              assumeTrue(missing.isEmpty(), () -> client.name() + " needs " + missing.get());
              assertThat(tasks).hasSizeGreaterThanOrEqualTo(20);
              client.run(tasks, Files.createDirectories(answers));
            });
    Stream<DynamicTest> compared =
        tasks.stream().map(task -> dynamicTest(task.id(), () -> compare(client, task, answers)));
    return dynamicContainer(client.name(), Stream.concat(Stream.of(run), compared));
  }

  private static void compare(Client client, Task task, Path answers) throws IOException {
    assumeTrue(Files.isDirectory(answers), () -> client.name() + " did not run");
    assertThat(Answer.of(task, answers))
        .as("%s, %s", client.name(), task.id())
        .containsExactlyElementsOf(EXPECTED.get(task));
  }

  @TestFactory
  Stream<DynamicContainer> thereIsSomethingToGet() {
    return Stream.of(
        dynamicContainer(
            "Jena",
            TASKS.stream()
                .filter(task -> !task.id().startsWith("nothing"))
                .map(
                    task ->
                        dynamicTest(
                            task.id(), () -> assertThat(EXPECTED.get(task)).isNotEmpty()))));
  }
}
