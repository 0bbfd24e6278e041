package org.chapter8.serve.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * The query behind a picture, and what it gives.
 *
 * @param text as readers can run it themselves
 * @param rows values by the names of the variables, in their order
 */
record ExploreQuery(String text, List<String> variables, List<Map<String, Node>> rows) {
  /** The language that queries are written for. */
  private static final String WRITTEN_FOR = "VALUES ?language { \"en\" }";

  ExploreQuery {
    variables = List.copyOf(variables);
    rows = List.copyOf(rows);
  }

  /**
   * Runs a query of {@code queries/explore/}, names in the reader's language.
   *
   * @throws IOException if there is no such file
   */
  static ExploreQuery run(Published published, String name, Lang lang) throws IOException {
    String text =
        Files.readString(published.home().resolve("queries/explore/" + name + ".rq"))
            .replace(WRITTEN_FOR, WRITTEN_FOR.replace("en", lang.tag()));
    return Txn.calculateRead(published.store(), () -> run(published, text));
  }

  private static ExploreQuery run(Published published, String text) {
    try (QueryExec exec =
        QueryExec.dataset(published.store()).query(QueryFactory.create(text)).build()) {
      RowSet found = exec.select();
      List<String> variables =
          found.getResultVars().stream().map(each -> each.getVarName()).toList();
      List<Map<String, Node>> rows = new ArrayList<>();
      found.forEachRemaining(binding -> rows.add(row(binding)));
      return new ExploreQuery(text, variables, rows);
    }
  }

  private static Map<String, Node> row(Binding binding) {
    Map<String, Node> row = new LinkedHashMap<>();
    binding.forEach((variable, value) -> row.put(variable.getVarName(), value));
    return row;
  }

  /** The words of a value; empty where there is none. */
  static String words(Map<String, Node> row, String variable) {
    Node node = row.get(variable);
    return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  /** A count. */
  static int number(Map<String, Node> row, String variable) {
    return Integer.parseInt(words(row, variable));
  }

  /** The address of its answer as a file. */
  String csv() {
    return "/sparql?format=csv&query=" + Addresses.parameter(text);
  }

  /** The address of an editor with it. */
  String editor() {
    return Addresses.editor(text);
  }
}
