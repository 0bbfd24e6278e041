package org.chapter8.serve.clients;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Eclipse RDF4J, in this process: its parsers and its client of the SPARQL protocol. */
final class Rdf4jClient implements Client {
  private static final Map<String, RDFFormat> GRAPHS =
      Map.of(
          "text/turtle", RDFFormat.TURTLE,
          "application/n-triples", RDFFormat.NTRIPLES,
          "application/rdf+xml", RDFFormat.RDFXML,
          "application/ld+json", RDFFormat.JSONLD,
          "application/trig", RDFFormat.TRIG,
          "application/n-quads", RDFFormat.NQUADS);
  private static final Map<String, TupleQueryResultFormat> ROWS =
      Map.of(
          "application/sparql-results+json", TupleQueryResultFormat.JSON,
          "application/sparql-results+xml", TupleQueryResultFormat.SPARQL);

  @Override
  public String name() {
    return "RDF4J";
  }

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public boolean takes(Task task) {
    return task.isGraph() || ROWS.containsKey(task.mediaType());
  }

  @Override
  public void run(List<Task> tasks, Path folder) throws IOException {
    for (Task task : tasks) {
      Path file = folder.resolve(task.id() + (task.isGraph() ? ".nq" : ".srj"));
      try (OutputStream out = Files.newOutputStream(file)) {
        switch (task.kind()) {
          case DESCRIPTION -> parse(task, fetched(task), out);
          case DUMP -> parse(task, Files.newInputStream(Path.of(task.file())), out);
          default -> ask(task, out);
        }
      }
    }
  }

  private static InputStream fetched(Task task) throws IOException {
    URLConnection connection = URI.create(task.url()).toURL().openConnection();
    connection.setRequestProperty("Accept", task.mediaType());
    return connection.getInputStream();
  }

  private static void parse(Task task, InputStream body, OutputStream out) throws IOException {
    try (body) {
      Model model = Rio.parse(body, "http://localhost/", GRAPHS.get(task.mediaType()));
      Rio.write(model, out, RDFFormat.NQUADS);
    }
  }

  private static void ask(Task task, OutputStream out) {
    SPARQLRepository repository = new Asking(task);
    try (RepositoryConnection connection = repository.getConnection()) {
      switch (task.kind()) {
        case ROWS ->
            connection.prepareTupleQuery(task.query()).evaluate(new SPARQLResultsJSONWriter(out));
        case YES_OR_NO ->
            new SPARQLBooleanJSONWriter(out)
                .handleBoolean(connection.prepareBooleanQuery(task.query()).evaluate());
        default ->
            Rio.write(
                QueryResults.asModel(connection.prepareGraphQuery(task.query()).evaluate()),
                out,
                RDFFormat.NQUADS);
      }
    } finally {
      repository.shutDown();
    }
  }

  /** A repository that prefers the format of a task. */
  private static final class Asking extends SPARQLRepository {
    private final Task task;

    Asking(Task task) {
      super(task.url());
      this.task = task;
    }

    @Override
    protected SPARQLProtocolSession createSPARQLProtocolSession() {
      SPARQLProtocolSession session = super.createSPARQLProtocolSession();
      if (task.isGraph()) {
        session.setPreferredRDFFormat(GRAPHS.get(task.mediaType()));
      } else {
        TupleQueryResultFormat format = ROWS.get(task.mediaType());
        session.setPreferredTupleQueryResultFormat(format);
        session.setPreferredBooleanQueryResultFormat(
            format.equals(TupleQueryResultFormat.JSON)
                ? BooleanQueryResultFormat.JSON
                : BooleanQueryResultFormat.SPARQL);
      }
      return session;
    }
  }
}
