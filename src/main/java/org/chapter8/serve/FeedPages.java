package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.chapter8.serve.feed.Feed;
import org.chapter8.serve.page.Format;

/** The feed of releases and of what they changed at {@code /feed}. */
final class FeedPages {
  private static final List<Format> OFFERS =
      List.of(
          Format.TURTLE,
          Format.TRIG,
          Format.N_QUADS,
          Format.N_TRIPLES,
          Format.JSON_LD,
          Format.RDF_XML);

  private static final String IMMUTABLE = "public, max-age=31536000, immutable";

  private final Site site;

  FeedPages(Site site) {
    this.site = site;
  }

  /** Answers a request that is for it; false for all others. */
  boolean serve(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (!path.equals(Feed.PATH) && !path.startsWith(Feed.PATH + "/")) {
      return false;
    }
    response.addHeader("Vary", "Accept");
    Optional<Format> format = Negotiation.format(request, OFFERS);
    Optional<Feed.Page> page = site.feed().page(path);
    if (page.isEmpty()) {
      Reply.text(
          request,
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "There is no such page of the feed; " + Feed.PATH + " leads to all of them.");
    } else if (format.isEmpty()) {
      Negotiation.refuse(request, response, OFFERS);
    } else {
      answer(request, response, page.get(), format.get());
    }
    return true;
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Feed.Page page, Format format)
      throws IOException {
    String origin = Origin.of(request);
    if (page.isClosed()) {
      response.setHeader("Cache-Control", IMMUTABLE);
    }
    String name = format.extension() + " of " + origin + request.getRequestURI();
    site.reply().lasting(request, response, name, format, () -> body(page.triples(origin), format));
  }

  private byte[] body(List<Triple> triples, Format format) throws IOException {
    Graph graph = SortedGraph.of(triples);
    graph.getPrefixMapping().setNsPrefixes(Feed.prefixes());
    return site.writing().write(graph, format);
  }
}
