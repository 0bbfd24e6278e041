package org.chapter8.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chapter8.serve.query.Deadlines;
import org.chapter8.serve.reconcile.ReconcileService;

/** Sorts requests: reading only, and each path to whom it concerns. */
final class Gateway extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> ENDPOINTS = Set.of("/sparql", "/data", "/shacl", "/prefixes");
  private static final Set<String> POSTABLE = Set.of("/sparql", "/shacl");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String READ_ONLY =
      "This data is read-only over HTTP: there are no updates, loads or writes of graphs. Allowed"
          + " here: ";

  private final transient Supplier<Site> site;
  private final transient Engine engine;

  /**
   * A gateway to a site.
   *
   * @param site asked for when the first request comes, since the store opens with the server
   */
  Gateway(Supplier<Site> site, Limits limits, Deadlines deadlines) {
    this.site = site;
    this.engine = new Engine(limits, deadlines);
  }

  /** What answers the queries that it lets through. */
  ReadOnlyQuery queries() {
    return engine.queries();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (ReconcileService.isAt(path)) {
      site.get().reconciliation().serve(request, response, path);
    } else if (isWrite(request, path)) {
      refuse(request, response, path);
    } else if (ENDPOINTS.contains(path) && !isBare(request, path)) {
      engine.answer(request, response, chain);
    } else if (path.startsWith("/dumps/") && path.length() > "/dumps/".length()) {
      chain.doFilter(request, response);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", allowed(path));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      new Pages(site.get()).serve(request, response, path);
    }
  }

  private static boolean isWrite(HttpServletRequest request, String path) {
    if (READING.contains(request.getMethod())) {
      return path.equals("/sparql") && request.getParameter("update") != null;
    }
    return !(request.getMethod().equals("POST") && POSTABLE.contains(path)) || isUpdate(request);
  }

  private static boolean isUpdate(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.toLowerCase(Locale.ROOT).startsWith("application/sparql-update")
        || request.getParameter("update") != null;
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    boolean isUpdate =
        POSTABLE.contains(path) && Set.of("POST", "GET").contains(request.getMethod());
    int status =
        isUpdate ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    response.setHeader("Allow", allowed(path));
    // What was to be written is not read, so the connection cannot be used again.
    response.setHeader("Connection", "close");
    Reply.text(request, response, status, READ_ONLY + allowed(path) + ".");
  }

  private static String allowed(String path) {
    return POSTABLE.contains(path) ? "GET, POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }

  /** A request with no query is for the form, or for the service description. */
  private static boolean isBare(HttpServletRequest request, String path) {
    return path.equals("/sparql")
        && Set.of("GET", "HEAD").contains(request.getMethod())
        && request.getParameter("query") == null;
  }
}
