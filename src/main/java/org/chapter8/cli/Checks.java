package org.chapter8.cli;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.check.Checker;
import org.chapter8.model.Finding;

/** The promises that published data keeps: shapes and hygiene queries of the project's folder. */
final class Checks {
  private Checks() {}

  static List<Finding> check(DatasetGraph dataset) {
    return new Checker(Home.ontology(), Home.queries()).check(dataset);
  }
}
