package org.chapter8.serve.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row for which both sides of an "or" hold is one row. */
final class ExactDisjunctionsTest {
  static {
    JenaSystem.init();
  }

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.create();
    for (String triple : List.of("1 1", "1 2", "2 2", "3 1", "3 3")) {
      String[] ends = triple.split(" ", -1);
      data.add(
          SSE.parseQuad(
              "(_ <http://x.example/%s> <http://x.example/p> <http://x.example/%s>)"
                  .formatted(ends[0], ends[1])));
      data.add(
          SSE.parseQuad(
              "(_ <http://x.example/%s> <http://x.example/n> '%s')".formatted(ends[0], ends[1])));
    }
    return data;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s = x:1 || ?o = x:2",
        "?s = x:1 || ?s = x:1",
        "?s = x:1 || ?s = x:2",
        "x:1 = ?s || ?s = x:2 || ?s = x:3",
        "?s = x:1 || ?s != x:2",
        "?s = x:1 || EXISTS { ?o x:p x:2 }",
        "?s = x:1 || ?nothing = 1",
        "?nothing = 1 || ?s = x:1",
        "?s = x:1 || ?nothing || ?s = x:3",
        "?o = '1' || ?o = '1' || ?s = x:2",
        "?o = '1' || ?o = '2'",
        "?s IN (x:1, x:1)",
        "?s IN (x:1, x:2)",
        "?s IN (x:1, ?o)",
        "?s IN (x:1, 1/0)",
        "?s NOT IN (x:1, ?o)",
        "!(?s = x:1 || ?s = ?o) || ?o = x:2",
        "?s = x:1 || (?s = x:2 && ?o = x:2) || ?o = x:2",
      })
  void theRowsAreThoseOfTheDefinition(String condition) {
    String query = "PREFIX x: <http://x.example/> SELECT * { ?s ?p ?o FILTER(" + condition + ") }";
    DatasetGraph data = data();
    QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(data).query(query);
    GuardedQuery.prepare(builder);
    Plan plan =
        QueryEngineRef.getFactory()
            .create(
                QueryFactory.create(query), data, BindingFactory.empty(), ARQ.getContext().copy());
    try (QueryExec exec = builder.build()) {
      assertThat(exec.select().stream().toList())
          .containsExactlyInAnyOrderElementsOf(Iter.toList(plan.iterator()));
    }
  }
}
