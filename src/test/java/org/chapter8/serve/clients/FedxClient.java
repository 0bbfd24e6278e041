package org.chapter8.serve.clients;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.federated.FedXFactory;
import org.eclipse.rdf4j.federated.repository.FedXRepository;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * FedX, the federation of Eclipse RDF4J, in this process. Several addresses in a task, with blanks
 * between, are the members of the federation; it finds out which of them can answer what.
 */
final class FedxClient implements Client {
  @Override
  public String name() {
    return "FedX";
  }

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public boolean takes(Task task) {
    return task.kind() == Task.Kind.ROWS;
  }

  @Override
  public void run(List<Task> tasks, Path folder) throws IOException {
    Map<String, FedXRepository> federations = new HashMap<>();
    try {
      for (Task task : tasks) {
        ask(federations.computeIfAbsent(task.url(), FedxClient::federation), task, folder);
      }
    } finally {
      federations.values().forEach(FedXRepository::shutDown);
    }
  }

  private static FedXRepository federation(String members) {
    return FedXFactory.newFederation().withSparqlEndpoints(List.of(members.split(" "))).create();
  }

  private static void ask(FedXRepository federation, Task task, Path folder) throws IOException {
    Path file = folder.resolve(task.id() + ".srj");
    try (OutputStream out = Files.newOutputStream(file);
        RepositoryConnection connection = federation.getConnection()) {
      connection.prepareTupleQuery(task.query()).evaluate(new SPARQLResultsJSONWriter(out));
    } catch (RuntimeException e) {
      Files.delete(file);
      Files.writeString(folder.resolve(task.id() + ".error"), e.toString());
    }
  }
}
