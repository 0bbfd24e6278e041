package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.chapter8.serve.page.Paths;
import org.chapter8.serve.page.ResourcePages;
import org.chapter8.serve.page.Section;
import org.chapter8.serve.page.Sections;
import org.chapter8.serve.page.Visit;

/** Everything that is read by GET and is no query: pages, descriptions, the vocabulary. */
final class Pages {
  private static final String VOID = "/.well-known/void";

  /** Nothing but names that a release gives its text layers, so that no path leads out of it. */
  private static final Pattern TEXT = Pattern.compile("/(texts/(?:[0-9a-f]{64}\\.txt|SHA256SUMS))");

  private static final String LANGUAGE = "/lang";
  private static final String ASSETS = "/assets/";

  private static final String CONTEXT = "/context.jsonld";

  private final Site site;

  Pages(Site site) {
    this.site = site;
  }

  void serve(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    switch (path) {
      case "/" -> html(request, response, lang -> new StartPage(site).html(lang));
      case "/sparql" -> service(request, response);
      case "/dumps", "/dumps/", "/data" ->
          html(request, response, lang -> new DumpsPage(site).html(lang));
      case "/query" -> html(request, response, lang -> new QueryPage(site, request).html(lang));
      case LANGUAGE -> Languages.choose(request, response);
      case CONTEXT -> context(request, response);
      case VOID -> graph(request, response, catalogueIri(), negotiated(request));
      case "/release.json" -> file(request, response, "release.json", "application/json");
      case "/findings.tsv" -> file(request, response, "findings.tsv", "text/tab-separated-values");
      case "/ns" -> graph(request, response, ontologyIri(), negotiated(request));
      default -> other(request, response, path);
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
    if (iri.isPresent()) {
      redirect(request, response, iri.get());
      return;
    }
    Optional<String> described = suffixed.flatMap(form -> known(form.path()));
    if (described.isPresent()) {
      describe(request, response, described.get(), suffixed.orElseThrow().format());
    } else {
      Reply.text(
          request,
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "Nothing is known of <" + site.paths().iri(path).orElse(path) + ">.");
    }
  }

  private Optional<String> known(String path) {
    return site.paths().iri(path).filter(iri -> site.describer().knows(iri));
  }

  private static Optional<Format> negotiated(HttpServletRequest request) {
    Optional<String> asked = Optional.ofNullable(request.getParameter("format"));
    if (asked.isPresent()) {
      return Format.ofExtension(asked.get());
    }
    return Accept.parse(Optional.ofNullable(request.getHeader("Accept"))).best(Format.all());
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
    links(response, iri);
    Reply.text(request, response, HttpServletResponse.SC_SEE_OTHER, "Described by " + location);
  }

  private static void notAcceptable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String offers = Format.all().stream().map(Format::mediaType).collect(Collectors.joining("\n"));
    Reply.text(
        request,
        response,
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "None of the formats asked for is there. There are:\n" + offers);
  }

  private void describe(
      HttpServletRequest request, HttpServletResponse response, String iri, Format format)
      throws IOException {
    response.addHeader("Vary", "Accept");
    links(response, iri);
    if (format == Format.HTML) {
      Lang lang = Languages.of(request, response);
      Visit visit = visit(request, lang);
      site.reply().document(request, response, format, () -> page(iri, visit));
    } else {
      site.reply().lasting(request, response, format, () -> made(iri, format));
    }
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
    if (format.get() == Format.HTML) {
      Lang lang = Languages.of(request, response);
      Visit visit = visit(request, lang);
      site.reply().document(request, response, format.get(), () -> page(iri, visit));
    } else {
      site.reply().document(request, response, format.get(), () -> prepared(iri, format.get()));
    }
  }

  private byte[] prepared(String iri, Format format) throws IOException {
    return site.bodies().get(format.extension() + " " + iri, () -> made(iri, format));
  }

  private byte[] made(String iri, Format format) throws IOException {
    Optional<Graph> graph = site.describer().describe(iri);
    return site.writing().write(graph.orElseGet(() -> SortedGraph.of(List.of())), format);
  }

  private void links(HttpServletResponse response, String iri) {
    String about = Paths.encode(iri);
    response.addHeader("Link", "<" + about + ">; rel=\"canonical describes cite-as\"");
    response.addHeader("Link", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    for (Format format : Format.all()) {
      response.addHeader(
          "Link",
          "<%s.%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(site.paths().href(iri), format.extension(), format.mediaType()));
    }
  }

  /** A form for a browser, the service description for a program. */
  private void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Format> format = negotiated(request);
    if (format.isEmpty()) {
      notAcceptable(request, response);
    } else if (format.get() == Format.HTML) {
      html(request, response, lang -> new QueryPage(site, request).html(lang));
    } else {
      Graph description = new ServiceDescription(site.release().base()).graph();
      site.reply()
          .document(
              request,
              response,
              format.get(),
              () -> site.writing().write(description, format.get()));
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
            : new ResourcePages(site.published()).html(iri, visit, "");
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private void section(HttpServletRequest request, HttpServletResponse response, Section section)
      throws IOException {
    Visit visit = visit(request, Languages.of(request, response));
    Answer answer = section.answer(site.published(), visit);
    response.setStatus(answer.status());
    site.reply()
        .file(
            request,
            response,
            answer.contentType(),
            () -> answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private static Visit visit(HttpServletRequest request, Lang lang) {
    Map<String, List<String>> parameters =
        request.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.of(entry.getValue())));
    return new Visit(request.getRequestURI(), parameters, lang);
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
