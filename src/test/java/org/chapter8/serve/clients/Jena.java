package org.chapter8.serve.clients;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/** What Jena's own client gets, by which the others are measured. */
public final class Jena {
  private Jena() {}

  /** The answer of a task, always from N-Triples or N-Quads, or from results in JSON. */
  public static List<String> answer(Task task) {
    return switch (task.kind()) {
      case DESCRIPTION, DUMP -> Answer.statements(parsed(task), task.hasGraphs());
      case GRAPH -> {
        try (QueryExecHTTP query = asked(task)) {
          yield Answer.statements(DatasetGraphFactory.wrap(query.construct()), false);
        }
      }
      case ROWS -> {
        try (QueryExecHTTP query = asked(task)) {
          yield Answer.rows(query.select(), Answer.hasTypes(task));
        }
      }
      case YES_OR_NO -> {
        try (QueryExecHTTP query = asked(task)) {
          yield List.of(String.valueOf(query.ask()));
        }
      }
    };
  }

  /** The rows of a query over data in memory. */
  public static List<String> rows(DatasetGraph data, String query) {
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      return Answer.rows(exec.select(), true);
    }
  }

  /** The same in the order in which they come. */
  public static List<String> lines(DatasetGraph data, String query) {
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      return Answer.lines(exec.select(), true);
    }
  }

  private static QueryExecHTTP asked(Task task) {
    return QueryExecHTTP.service(task.url())
        .query(task.query())
        .acceptHeader(
            task.isGraph() ? WebContent.contentTypeNTriples : WebContent.contentTypeResultsJSON)
        .build();
  }

  private static DatasetGraph parsed(Task task) {
    if (task.kind() == Task.Kind.DUMP) {
      Path plain = Path.of(task.file()).resolveSibling(task.hasGraphs() ? "dump.nq" : "dump.nt");
      return RDFDataMgr.loadDatasetGraph(plain.toUri().toString());
    }
    String accepted =
        task.hasGraphs() ? WebContent.contentTypeNQuads : WebContent.contentTypeNTriples;
    return RDFParser.source(task.url()).acceptHeader(accepted).toDatasetGraph();
  }
}
