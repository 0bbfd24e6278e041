package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.serve.Descriptions.Suffixed;
import org.chapter8.serve.page.Format;
import org.chapter8.serve.page.Section;
import org.chapter8.serve.page.Sections;

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
    if (new Discovery(site).serve(request, response, path)
        || new FragmentPages(site).serve(request, response, path)
        || new FeedPages(site).serve(request, response, path)) {
      return;
    }
    switch (path) {
      case "/sparql" -> service(request, response);
      case "/data" -> toDownloads(request, response);
      case LANGUAGE -> Languages.choose(request, response);
      case "/texts", "/texts/" -> toTexts(request, response);
      case CONTEXT -> context(request, response);
      case VOID -> catalogue(request, response);
      case "/release.json" -> file(request, response, "release.json", "application/json");
      case "/findings.tsv" -> file(request, response, "findings.tsv", "text/tab-separated-values");
      case "/ns" ->
          new Descriptions(site)
              .graph(request, response, ontologyIri(), Negotiation.format(request));
      default -> other(request, response, path);
    }
  }

  /** With a graph it is the Graph Store Protocol's; without one somebody looks for the data. */
  private static void toDownloads(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Location", "/download");
    Reply.text(request, response, HttpServletResponse.SC_SEE_OTHER, "The data are at /download.");
  }

  /** Their list has each by its name. */
  private static void toTexts(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Location", "/texts/SHA256SUMS");
    Reply.text(
        request, response, HttpServletResponse.SC_SEE_OTHER, "/texts/SHA256SUMS lists the texts.");
  }

  /** To people the page of its graph, to programs all that is known of the release. */
  private void catalogue(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Format> format = Negotiation.format(request);
    Discovery discovery = new Discovery(site);
    if (format.isPresent() && format.get() != Format.HTML && discovery.hasRecord()) {
      discovery.record(request, response, format.get());
    } else {
      new Descriptions(site).graph(request, response, catalogueIri(), format);
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
      new SectionAnswers(site).answer(request, response, section.get());
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
      new Descriptions(site)
          .graph(request, response, ontologyIri(), Optional.of(suffixed.get().format()));
    } else {
      new Descriptions(site).resource(request, response, path, suffixed);
    }
  }

  /** A form for a browser, the service description for a program. */
  private void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Format> format = Negotiation.format(request);
    if (format.isEmpty()) {
      Negotiation.refuse(request, response);
    } else if (format.get() == Format.HTML) {
      new SectionAnswers(site).answer(request, response, Sections.at("/query").orElseThrow());
    } else {
      Format wanted = format.get();
      String origin = Origin.of(request);
      ServiceDescription description =
          new ServiceDescription(site.iris(), site.store(), site.offer());
      site.reply()
          .lasting(
              request,
              response,
              wanted.extension() + " of the service at " + origin,
              wanted,
              () -> site.writing().write(description.graph(origin), wanted));
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
}
