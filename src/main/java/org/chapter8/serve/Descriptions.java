package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.chapter8.serve.page.Format;
import org.chapter8.serve.page.OntologyPage;
import org.chapter8.serve.page.ResourcePages;
import org.chapter8.serve.page.Visit;

/** What is said of resources and graphs, to people as pages and to programs as data. */
record Descriptions(Site site) {
  /** A query that asks for a part of a document and nothing else. */
  private static final Pattern PART = Pattern.compile("part=\\d{1,4}");

  /** A path that ends in a format's name. */
  record Suffixed(String path, Format format) {
    static Optional<Suffixed> of(String path) {
      int dot = path.lastIndexOf('.');
      return dot < 1
          ? Optional.empty()
          : Format.ofExtension(path.substring(dot + 1))
              .map(format -> new Suffixed(path.substring(0, dot), format));
    }
  }

  /** Leads from a resource to its description, or sends that. */
  void resource(
      HttpServletRequest request,
      HttpServletResponse response,
      String path,
      Optional<Suffixed> suffixed)
      throws IOException {
    Optional<String> iri = known(path);
    Optional<String> described = suffixed.flatMap(form -> known(form.path()));
    if (iri.isPresent()) {
      redirect(request, response, iri.get());
    } else if (described.isPresent()) {
      describe(request, response, described.get(), suffixed.orElseThrow().format());
    } else {
      new Missing(site).answer(request, response, path, suffixed.map(Suffixed::path));
    }
  }

  private Optional<String> known(String path) {
    return site.paths().iri(path).filter(iri -> site.describer().knows(iri));
  }

  private void redirect(HttpServletRequest request, HttpServletResponse response, String iri)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Format> format = Negotiation.format(request);
    if (format.isEmpty()) {
      Negotiation.refuse(request, response);
      return;
    }
    String location =
        site.paths().href(iri) + "." + format.get().extension() + Languages.asked(request);
    response.setHeader("Location", location);
    Signposts.ofResource(site, iri).set(response);
    Reply.text(request, response, HttpServletResponse.SC_SEE_OTHER, "Described by " + location);
  }

  private void describe(
      HttpServletRequest request, HttpServletResponse response, String iri, Format format)
      throws IOException {
    Signposts.ofDocument(site, iri).set(response);
    Optional<Visit> visit = visit(request, response, format);
    Reply.Body body = () -> made(iri, format, visit);
    Matcher part = PART.matcher(Optional.ofNullable(request.getQueryString()).orElse(""));
    if (visit.isPresent() && part.matches()) {
      // Long documents come in parts, each as lasting as the whole.
      site.reply().lasting(request, response, part.group() + " of " + iri, format, body);
    } else {
      site.reply().lasting(request, response, format, body);
    }
  }

  /** What a page is asked for; data are the same whatever is asked. */
  private static Optional<Visit> visit(
      HttpServletRequest request, HttpServletResponse response, Format format) {
    return format == Format.HTML
        ? Optional.of(SectionAnswers.visit(request, Languages.of(request, response)))
        : Optional.empty();
  }

  /** A graph that is answered without a redirect. */
  void graph(
      HttpServletRequest request, HttpServletResponse response, String iri, Optional<Format> format)
      throws IOException {
    response.addHeader("Vary", "Accept");
    if (format.isEmpty()) {
      Negotiation.refuse(request, response);
      return;
    }
    Optional<Visit> visit = visit(request, response, format.get());
    String name = format.get().extension() + " of " + iri;
    site.reply()
        .lasting(request, response, name, format.get(), () -> made(iri, format.get(), visit));
  }

  private byte[] made(String iri, Format format, Optional<Visit> visit) throws IOException {
    if (visit.isPresent()) {
      return page(iri, visit.get());
    }
    Optional<Graph> graph = site.describer().describe(iri);
    return site.writing().write(graph.orElseGet(() -> SortedGraph.of(List.of())), format);
  }

  private byte[] page(String iri, Visit visit) throws IOException {
    String html =
        iri.equals(site.iris().ontologyGraph().getURI())
            ? new OntologyPage(site.published()).html(visit.lang())
            : new ResourcePages(site.published()).html(iri, visit);
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
