package org.chapter8.serve.clients;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetReaderFactory;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.FmtUtils;

/** What a client got, as lines that can be compared: triples, quads or rows. */
public final class Answer {
  private Answer() {}

  /**
   * Reads what a client left for a task; rows come in the order of the letters.
   *
   * @throws IOException if it left an error, or nothing
   */
  public static List<String> of(Task task, Path folder) throws IOException {
    List<String> lines = asItCame(task, folder);
    return task.isGraph() ? lines : lines.stream().sorted().toList();
  }

  /**
   * The same with rows in the order in which they came.
   *
   * @throws IOException if it left an error, or nothing
   */
  public static List<String> asItCame(Task task, Path folder) throws IOException {
    Path file = left(task, folder);
    if (file.toString().endsWith(".error")) {
      throw new IOException(Files.readString(file));
    }
    return task.isGraph()
        ? statements(RDFDataMgr.loadDatasetGraph(file.toUri().toString()), task.hasGraphs())
        : results(task, file);
  }

  private static Path left(Task task, Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, task.id() + ".*")) {
      Iterator<Path> found = files.iterator();
      if (!found.hasNext()) {
        throw new IOException("no answer for " + task.id());
      }
      return found.next();
    }
  }

  /** Statements in the order of the letters; without their graphs, each once. */
  static List<String> statements(DatasetGraph data, boolean withGraphs) {
    TreeSet<String> lines = new TreeSet<>();
    data.find().forEachRemaining(quad -> lines.add(line(quad, withGraphs)));
    return List.copyOf(lines);
  }

  private static String line(Quad quad, boolean withGraph) {
    Node graph = quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph();
    Stream<Node> nodes = Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject());
    return String.join(
        " ",
        (withGraph ? Stream.concat(nodes, Stream.of(graph)) : nodes)
            .map(FmtUtils::stringForNode)
            .toList());
  }

  private static List<String> results(Task task, Path file) throws IOException {
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null || !ResultSetReaderRegistry.isRegistered(lang)) {
      throw new IOException("no format of results: " + file);
    }
    RowSetReaderFactory reader = RowSetReaderRegistry.getFactory(lang);
    try (InputStream in = Files.newInputStream(file)) {
      QueryExecResult result = reader.create(lang).readAny(in, new Context());
      return result.isBoolean()
          ? List.of(String.valueOf(result.booleanResult()))
          : lines(result.rowSet(), hasTypes(task));
    }
  }

  /** CSV tells no types and languages, and nothing of what is not bound. */
  static boolean hasTypes(Task task) {
    return !task.mediaType().equals("text/csv");
  }

  /** Rows in the order of the letters, each as often as it came. */
  static List<String> rows(RowSet rows, boolean withTypes) {
    return lines(rows, withTypes).stream().sorted().toList();
  }

  /** Rows in the order in which they came. */
  static List<String> lines(RowSet rows, boolean withTypes) {
    List<Var> columns = rows.getResultVars();
    return rows.stream().map(row -> line(row, columns, withTypes)).toList();
  }

  private static String line(Binding row, List<Var> columns, boolean withTypes) {
    return String.join(
        " | ",
        columns.stream()
            .map(column -> column.getVarName() + "=" + cell(row, column, withTypes))
            .toList());
  }

  private static String cell(Binding row, Var column, boolean withTypes) {
    if (!row.contains(column)) {
      return "";
    }
    Node node = row.get(column);
    return withTypes
        ? FmtUtils.stringForNode(node)
        : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
