package org.chapter8.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.serve.admission.Ticket;
import org.chapter8.serve.federation.Federation;
import org.chapter8.serve.query.Deadlines;

/** Hands requests to Fuseki, and what it answers to the client. */
record Engine(Limits limits, Deadlines deadlines, Federation federation) implements AutoCloseable {
  private static final String STREAMED = "/data";

  ReadOnlyQuery queries() {
    return new ReadOnlyQuery(limits.rowCap(), deadlines, federation);
  }

  ReadOnlyShapes shapes() {
    return new ReadOnlyShapes(deadlines);
  }

  /** What a client has to know of how queries are answered. */
  Offer offer(DatasetGraph store) {
    return new Offer(limits, TimeLimit.of(store.getContext()), federation.addresses());
  }

  void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().equals(STREAMED)) {
      StreamedAnswer answer = new StreamedAnswer(request, response);
      deadlines.<ServletException>within(
          limits.sending(), () -> Wire.cut(request), () -> chain.doFilter(request, answer));
      return;
    }
    boolean isHead = request.getMethod().equals("HEAD");
    WholeAnswer answer = new WholeAnswer(response, limits.byteCap());
    try {
      chain.doFilter(isHead ? new AsGet(request) : request, answer);
    } finally {
      Ticket.giveBack(request);
    }
    deadlines.<IOException>within(
        limits.sending(), () -> Wire.cut(request), () -> answer.send(!isHead));
  }

  @Override
  public void close() throws IOException {
    deadlines.close();
    federation.close();
  }

  /** Fuseki answers HEAD on a query with 405; made as for GET, the headers are right. */
  private static final class AsGet extends HttpServletRequestWrapper {
    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
