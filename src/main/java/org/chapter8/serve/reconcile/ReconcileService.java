package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.rdf.Iris;

/**
 * The reconciliation service of a release: version 0.2 of the interface at {@code /reconcile},
 * version 1.0-draft at {@code /reconcile/1.0-draft}. Any number of threads may use it.
 */
public final class ReconcileService {
  private static final String ROOT = Version.V0_2.root();

  private final Catalogue catalogue;
  private final UnaryOperator<String> pages;

  private ReconcileService(Catalogue catalogue, UnaryOperator<String> pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  /**
   * Reads the names of a release.
   *
   * @param ontology for the names of the classes
   * @param pages from the IRI of one of our resources to where its page is on this host
   */
  public static ReconcileService of(
      DatasetGraph store, Iris iris, Graph ontology, UnaryOperator<String> pages) {
    return new ReconcileService(Catalogue.of(store, iris, ontology), pages);
  }

  /** Whether a path is one of this service. */
  public static boolean isAt(String path) {
    return path.equals(ROOT) || path.startsWith(ROOT + "/");
  }

  /** Answers a request; what is wrong with one is said in JSON. */
  public void serve(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    try {
      if (path.startsWith(Version.V1_0.root())) {
        new Routes10(catalogue).serve(exchange, path.substring(Version.V1_0.root().length()));
      } else {
        new Routes02(catalogue, pages).serve(exchange, path.substring(ROOT.length()));
      }
    } catch (Problem problem) {
      ObjectNode error = Json.object();
      error
          .putObject("error")
          .put("status", problem.status())
          .put("code", problem.code())
          .put("message", problem.getMessage());
      exchange.send(problem.status(), error);
    }
  }
}
