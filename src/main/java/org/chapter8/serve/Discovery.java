package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.chapter8.serve.page.Format;

/** Where programs learn what there is: the catalogue, the site map, the rules for robots. */
final class Discovery {
  private static final String XML = "application/xml;charset=utf-8";
  private static final Pattern PART = Pattern.compile("/sitemap/([1-9]\\d{0,5})\\.xml");
  private static final Pattern RECORD = Pattern.compile("/dataset\\.([a-z]+)");

  /** The services of the catalogue, each of which tells of itself there (RFC 8631). */
  private static final String SERVICES =
      Stream.of("/sparql", "/fragments", "/feed", "/reconcile")
          .map("<%s>; rel=\"service-desc\""::formatted)
          .collect(Collectors.joining(", "));

  private final Site site;

  Discovery(Site site) {
    this.site = site;
  }

  /** Answers a request that is for it; false for all others. */
  boolean serve(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Matcher part = PART.matcher(path);
    Matcher record = RECORD.matcher(path);
    if (path.equals("/robots.txt")) {
      byte[] robots = robots().getBytes(StandardCharsets.UTF_8);
      site.reply().file(request, response, "text/plain;charset=utf-8", () -> robots);
      return true;
    }
    if (path.equals("/sitemap.xml")) {
      return file(request, response, site.release().sitemap().resolve("index.xml"));
    }
    if (part.matches()) {
      return file(request, response, site.release().sitemap().resolve(part.group(1) + ".xml"));
    }
    boolean isForPeople = Negotiation.format(request).filter(Format.HTML::equals).isPresent();
    if ((path.equals("/dataset") || path.startsWith("/dataset/release/")) && isForPeople) {
      response.addHeader("Vary", "Accept");
      response.setHeader("Location", "/download" + Languages.asked(request));
      Reply.text(request, response, HttpServletResponse.SC_SEE_OTHER, "Described by /download");
      return true;
    }
    if (path.startsWith("/dataset/release/")) {
      response.setHeader("Location", "/dataset");
      Reply.text(request, response, HttpServletResponse.SC_SEE_OTHER, "Described by /dataset");
      return true;
    }
    Optional<Format> format =
        record.matches() ? Format.ofExtension(record.group(1)) : Optional.empty();
    if (format.isPresent() && format.get() != Format.HTML && hasRecord()) {
      record(request, response, format.get());
      return true;
    }
    return false;
  }

  /** Costly answers are of no use to a robot: queries, and what they are asked with. */
  private String robots() {
    return """
        User-agent: *
        Disallow: /sparql
        Disallow: /fragments
        Disallow: /shacl
        Disallow: /prefixes
        Disallow: /reconcile

        Sitemap: %ssitemap.xml
        """
        .formatted(site.release().base());
  }

  private boolean file(HttpServletRequest request, HttpServletResponse response, Path file)
      throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    site.reply().file(request, response, XML, () -> Files.readAllBytes(file));
    return true;
  }

  /** Whether the release tells of itself; one of an older version does not. */
  boolean hasRecord() {
    return Files.exists(site.release().record());
  }

  /** Sends the catalogue with all that is known of the release. */
  void record(HttpServletRequest request, HttpServletResponse response, Format format)
      throws IOException {
    response.addHeader("Vary", "Accept");
    response.setHeader("Link", SERVICES);
    site.reply()
        .lasting(request, response, format.extension() + " record", format, () -> written(format));
  }

  private byte[] written(Format format) throws IOException {
    Graph graph = RDFDataMgr.loadGraph(site.release().record().toUri().toString());
    return site.writing().write(SortedGraph.of(graph.find().toList()), format);
  }
}
