package org.chapter8.serve.federation;

import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A result.
 *
 * @param bytes what it took on the wire
 */
record Rows(List<Binding> bindings, int bytes) {
  static final String ACCEPTED =
      "application/sparql-results+json, application/sparql-results+xml;q=0.8";

  /**
   * Reads a result.
   *
   * @throws ServiceFailedException if it is none
   */
  static Rows of(Target target, Reply reply) {
    Lang form =
        form(reply.type())
            .orElseThrow(
                () ->
                    unusable(
                        target,
                        "expected its result as " + ACCEPTED + ", found the type " + reply.type()));
    int bytes = reply.body().available();
    try {
      RowSet rows =
          RowSetReaderRegistry.getFactory(form).create(form).read(reply.body(), ARQ.getContext());
      return new Rows(rows.stream().toList(), bytes);
    } catch (RuntimeException e) {
      // Readers fail in many ways over what others send.
      throw unusable(target, "its result can't be read: " + e.getMessage());
    }
  }

  private static Optional<Lang> form(String type) {
    String plain =
        Optional.ofNullable(ContentType.parseLenient(type))
            .map(ContentType::getMimeType)
            .orElse("");
    return switch (plain) {
      case "application/sparql-results+json", "application/json" ->
          Optional.of(ResultSetLang.RS_JSON);
      case "application/sparql-results+xml", "application/xml" -> Optional.of(ResultSetLang.RS_XML);
      default -> Optional.empty();
    };
  }

  private static ServiceFailedException unusable(Target target, String sentence) {
    return new ServiceFailedException(target, ServiceFailedException.Kind.UNUSABLE, sentence);
  }
}
