package org.chapter8.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a query gives as lines in one order, so that two runs can be compared. */
final class Solutions {
  private Solutions() {}

  /** The names of the variables, then the rows; of a graph its triples. */
  static List<String> of(Query query, QueryExec exec) {
    if (query.isConstructType()) {
      return exec.construct().stream()
          .map(
              triple ->
                  term(triple.getSubject())
                      + "\t"
                      + term(triple.getPredicate())
                      + "\t"
                      + term(triple.getObject()))
          .sorted()
          .toList();
    }
    RowSet rows = exec.select();
    List<Var> names = rows.getResultVars();
    List<String> lines = new ArrayList<>();
    rows.forEachRemaining(row -> lines.add(line(names, row)));
    lines.sort(null);
    lines.addFirst(names.stream().map(Var::getVarName).collect(Collectors.joining("\t")));
    return lines;
  }

  private static String line(List<Var> names, Binding row) {
    return names.stream()
        .map(name -> row.contains(name) ? term(row.get(name)) : "")
        .collect(Collectors.joining("\t"));
  }

  private static String term(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
