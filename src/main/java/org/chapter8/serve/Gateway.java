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
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.shared.JenaException;
import org.chapter8.serve.reconcile.ReconcileService;

/** Sorts requests: reading only, and each path to whom it concerns. */
final class Gateway extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> ENDPOINTS = Set.of("/sparql", "/data", "/shacl", "/prefixes");
  private static final Set<String> POSTABLE = Set.of("/sparql", "/shacl");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String RECONCILE = "/reconcile";
  private static final String JSON = "application/json";
  private static final String READ_ONLY =
      "This data is read-only over HTTP: there are no updates, loads or writes of graphs. Allowed"
          + " here: ";

  private static final String UNREADABLE =
      "The store can't be read at the moment. That says nothing about whether a resource is there.";
  private static final String RETRY_SECONDS = "60";

  private final transient Supplier<Site> site;
  private final transient Engine engine;

  /**
   * A gateway to a site.
   *
   * @param site asked for when the first request comes, since the store opens with the server
   */
  Gateway(Supplier<Site> site, Engine engine) {
    this.site = site;
    this.engine = engine;
  }

  /** What answers the queries that it lets through. */
  ReadOnlyQuery queries() {
    return engine.queries();
  }

  /** What validates. */
  ReadOnlyShapes shapes() {
    return engine.shapes();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (!request.getMethod().equals("OPTIONS")) {
      response.setHeader("Vary", null);
      Reply.openToAll(response);
    }
    if (path.equals(RECONCILE)) {
      response.addHeader("Vary", "Accept");
    }
    if (ReconcileService.isAt(path) && !isPage(request, path)) {
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
      page(request, response, path);
    }
  }

  private void page(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    try {
      new Pages(site.get()).serve(request, response, path);
    } catch (JenaException | AtlasException e) {
      request.getServletContext().log("the store could not be read for " + path, e);
      response.setHeader("Retry-After", RETRY_SECONDS);
      Reply.text(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, UNREADABLE);
    }
  }

  /** Whether it asks what the service is, and would rather have it told to people. */
  private static boolean isPage(HttpServletRequest request, String path) {
    // Its parameters stay unread: those of a POST are its body, which the service reads itself.
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    boolean isBare =
        query.matches("(lang=[a-z]*)?") && Set.of("GET", "HEAD").contains(request.getMethod());
    return path.equals(RECONCILE) && isBare && Negotiation.isHtmlRatherThan(request, JSON);
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

  /** A request with no query is for the form or the service description, or for the page. */
  private static boolean isBare(HttpServletRequest request, String path) {
    boolean says =
        path.equals("/data")
            ? request.getQueryString() != null
            : !path.equals("/sparql") || request.getParameter("query") != null;
    return Set.of("GET", "HEAD").contains(request.getMethod()) && !says;
  }
}
