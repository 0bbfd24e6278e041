package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.chapter8.serve.page.Answer;
import org.chapter8.serve.page.Format;
import org.chapter8.serve.page.Lang;
import org.chapter8.serve.page.ResourcePages;
import org.chapter8.serve.page.Section;
import org.chapter8.serve.page.Sections;
import org.chapter8.serve.page.Visit;

/** Everything that is read by GET and is no query: pages, descriptions, the vocabulary. */
final class Pages {
  private static final String VOID = "/.well-known/void";

  /** Nothing but names that a release gives its text layers, so that no path leads out of it. */
  private static final Pattern TEXT = Pattern.compile("/(texts/(?:[0-9a-f]{64}\\.txt|SHA256SUMS))");

  /** A query that asks for a part of a document and nothing else. */
  private static final Pattern PART = Pattern.compile("part=\\d{1,4}");

  private static final String LANGUAGE = "/lang";
  private static final String ASSETS = "/assets/";

  private static final String CONTEXT = "/context.jsonld";

  private final Site site;

  Pages(Site site) {
    this.site = site;
  }

  void serve(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (new Discovery(site).serve(request, response, path)
        || new FragmentPages(site).serve(request, response, path)
        || new FeedPages(site).serve(request, response, path)) {
      return;
    }
    switch (path) {
      case "/sparql" -> service(request, response);
      case "/dumps", "/dumps/", "/download" ->
          html(request, response, lang -> new DumpsPage(site).html(lang));
      case LANGUAGE -> Languages.choose(request, response);
      case CONTEXT -> context(request, response);
      case VOID -> catalogue(request, response);
      case "/release.json" -> file(request, response, "release.json", "application/json");
      case "/findings.tsv" -> file(request, response, "findings.tsv", "text/tab-separated-values");
      case "/ns" -> graph(request, response, ontologyIri(), negotiated(request));
      default -> other(request, response, path);
    }
  }

  /** To people the page of its graph, to programs all that is known of the release. */
  private void catalogue(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Format> format = negotiated(request);
    Discovery discovery = new Discovery(site);
    if (format.isPresent() && format.get() != Format.HTML && discovery.hasRecord()) {
      discovery.record(request, response, format.get());
    } else {
      graph(request, response, catalogueIri(), format);
    }
  }

  private String catalogueIri() {
    return site.iris().catalogueGraph().getURI();
  }

  private String ontologyIri() {
    return site.iris().ontologyGraph().getURI();
  }

  private void other(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Optional<Section> section = Sections.at(path);
    if (section.isPresent()) {
      section(request, response, section.get());
      return;
    }
    Optional<Assets.Asset> asset = path.startsWith(ASSETS) ? Assets.at(path) : Optional.empty();
    if (asset.isPresent()) {
      site.reply().file(request, response, asset.get().type(), asset.get()::bytes);
      return;
    }
    Optional<Suffixed> suffixed = Suffixed.of(path);
    Matcher text = TEXT.matcher(path);
    if (text.matches() && Files.exists(site.release().folder().resolve(text.group(1)))) {
      file(request, response, text.group(1), "text/plain");
    } else if (suffixed.isPresent() && suffixed.get().path().equals("/ns")) {
      graph(request, response, ontologyIri(), Optional.of(suffixed.get().format()));
    } else {
      resource(request, response, path, suffixed);
    }
  }

  /** A path that ends in a format's name. */
  private record Suffixed(String path, Format format) {
    static Optional<Suffixed> of(String path) {
      int dot = path.lastIndexOf('.');
      return dot < 1
          ? Optional.empty()
          : Format.ofExtension(path.substring(dot + 1))
              .map(format -> new Suffixed(path.substring(0, dot), format));
    }
  }

  private void resource(
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

  static Optional<Format> negotiated(HttpServletRequest request) {
    return negotiated(request, Format.all());
  }

  /** The format wanted most of those that are offered; nothing if none of them is wanted. */
  static Optional<Format> negotiated(HttpServletRequest request, List<Format> offers) {
    Optional<String> asked = Optional.ofNullable(request.getParameter("format"));
    if (asked.isPresent()) {
      return Accept.named(asked.get()).filter(offers::contains);
    }
    String accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
    return Accept.parse(Optional.of(accepted)).best(offers);
  }

  private void redirect(HttpServletRequest request, HttpServletResponse response, String iri)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Format> format = negotiated(request);
    if (format.isEmpty()) {
      notAcceptable(request, response);
      return;
    }
    String location = site.paths().href(iri) + "." + format.get().extension();
    response.setHeader("Location", location);
    Signposts.ofResource(site, iri).set(response);
    Reply.text(request, response, HttpServletResponse.SC_SEE_OTHER, "Described by " + location);
  }

  private static void notAcceptable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    notAcceptable(request, response, Format.all());
  }

  static void notAcceptable(
      HttpServletRequest request, HttpServletResponse response, List<Format> offers)
      throws IOException {
    String there = offers.stream().map(Format::mediaType).collect(Collectors.joining("\n"));
    Reply.text(
        request,
        response,
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "None of the formats asked for is there. There are:\n" + there);
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
        ? Optional.of(visit(request, Languages.of(request, response)))
        : Optional.empty();
  }

  /** A graph that is answered without a redirect. */
  private void graph(
      HttpServletRequest request, HttpServletResponse response, String iri, Optional<Format> format)
      throws IOException {
    response.addHeader("Vary", "Accept");
    if (format.isEmpty()) {
      notAcceptable(request, response);
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

  /** A form for a browser, the service description for a program. */
  private void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Format> format = negotiated(request);
    if (format.isEmpty()) {
      notAcceptable(request, response);
    } else if (format.get() == Format.HTML) {
      section(request, response, Sections.at("/query").orElseThrow());
    } else {
      Format wanted = format.get();
      ServiceDescription description = new ServiceDescription(site.release().base(), site.store());
      site.reply()
          .lasting(
              request,
              response,
              wanted.extension() + " of the service",
              wanted,
              () -> site.writing().write(description.graph(), wanted));
    }
  }

  private void context(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    site.reply()
        .document(
            request,
            response,
            Format.JSON_LD,
            () -> Files.readAllBytes(site.home().resolve("ontology/context.jsonld")));
  }

  /** A file of the release as it is. */
  private void file(
      HttpServletRequest request, HttpServletResponse response, String name, String mediaType)
      throws IOException {
    Path file = site.release().folder().resolve(name);
    site.reply()
        .file(request, response, mediaType + ";charset=utf-8", () -> Files.readAllBytes(file));
  }

  private byte[] page(String iri, Visit visit) {
    String html =
        iri.equals(ontologyIri())
            ? new VocabularyPage(site).html(visit.lang())
            : new ResourcePages(site.published()).html(iri, visit);
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private void section(HttpServletRequest request, HttpServletResponse response, Section section)
      throws IOException {
    Visit visit = visit(request, Languages.of(request, response));
    if (section.isSameForAllHosts() && request.getQueryString() == null) {
      site.reply().lasting(request, response, Format.HTML, () -> body(section, visit));
      return;
    }
    Answer answer = section.answer(site.published(), visit);
    response.setStatus(answer.status());
    site.reply()
        .file(
            request,
            response,
            answer.contentType(),
            () -> answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] body(Section section, Visit visit) throws IOException {
    return section.answer(site.published(), visit).body().getBytes(StandardCharsets.UTF_8);
  }

  private static Visit visit(HttpServletRequest request, Lang lang) {
    Map<String, List<String>> parameters =
        request.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.of(entry.getValue())));
    return new Visit(request.getRequestURI(), parameters, lang, Origin.of(request));
  }

  /** Makes a page. */
  private interface Page {
    String html(Lang lang) throws IOException;
  }

  private void html(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException {
    Lang lang = Languages.of(request, response);
    site.reply()
        .document(
            request, response, Format.HTML, () -> page.html(lang).getBytes(StandardCharsets.UTF_8));
  }
}
