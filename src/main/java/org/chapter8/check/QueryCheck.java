package org.chapter8.check;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.chapter8.model.Finding;

/** Runs a hygiene rule: one finding a row. */
final class QueryCheck {
  private QueryCheck() {}

  static List<Finding> run(Rule rule, DatasetGraph data) {
    List<Var> columns = rule.query().getProjectVars();
    List<Finding> findings = new ArrayList<>();
    // For a store, whose own default graph is empty; another data set does not know the symbol.
    try (QueryExec execution =
        QueryExec.dataset(data).query(rule.query()).set(TDB2.symUnionDefaultGraph, true).build()) {
      execution.select().forEachRemaining(row -> findings.add(finding(rule, columns, row)));
    }
    return findings;
  }

  private static Finding finding(Rule rule, List<Var> columns, Binding row) {
    StringJoiner rest = new StringJoiner(", ", " (", ")");
    rest.setEmptyValue("");
    for (Var column : columns.subList(1, columns.size())) {
      Node value = row.get(column);
      if (value != null) {
        rest.add(column.getName() + ": " + Nodes.show(value));
      }
    }
    String offender = Nodes.name(row.get(columns.getFirst()));
    return Finding.ofFile(rule.code(), rule.severity(), offender, rule.sentence() + rest);
  }
}
