package org.chapter8.serve;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SHACL_Validation;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ValidationReport;
import org.chapter8.serve.query.Deadlines;
import org.chapter8.serve.query.GuardedShapes;

/** Validation with shapes that are posted, within the time limit of queries. */
final class ReadOnlyShapes extends SHACL_Validation {
  private static final int MALFORMED = 400;
  private static final int REFUSED = 422;
  private static final int TOO_SLOW = 503;

  private final Deadlines deadlines;

  /**
   * Validation with a limit.
   *
   * @param deadlines who ends what is past its time
   */
  ReadOnlyShapes(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  protected void doPost(HttpAction action) {
    MediaType accepted = ActionLib.contentNegotation(action, DEF.rdfOffer, DEF.acceptTurtle);
    Lang lang =
        Optional.ofNullable(RDFLanguages.contentTypeToLang(accepted.getContentTypeStr()))
            .orElse(Lang.TURTLE);
    action.beginRead();
    try {
      GraphTarget data = GraphTarget.determineTarget(action.getActiveDSG(), action);
      if (!data.exists()) {
        ServletOps.errorNotFound("No data graph: " + data.label());
      }
      ValidationReport report = report(action, data.graph());
      ActionLib.graphResponse(action, report.getGraph(), lang);
    } finally {
      action.endRead();
    }
  }

  private ValidationReport report(HttpAction action, Graph data) {
    Duration limit = TimeLimit.of(action);
    Graph shapes = ActionLib.readFromRequest(action, Lang.TURTLE);
    Optional<Node> target =
        Optional.ofNullable(action.getRequestParameter(HttpNames.paramTarget))
            .map(name -> data.getPrefixMapping().expandPrefix(name))
            .map(NodeFactory::createURI);
    try {
      return new GuardedShapes().validate(shapes, data, target, deadlines, limit);
    } catch (QueryCancelledException e) {
      ServletOps.error(TOO_SLOW, TimeLimit.exceeded(limit));
      throw e;
    } catch (QueryDeniedException e) {
      ServletOps.error(REFUSED, e.getMessage());
      throw e;
    } catch (ShaclException | QueryParseException e) {
      ServletOps.error(MALFORMED, "The shapes can't be read: " + e.getMessage());
      throw e;
    }
  }
}
