package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.serve.feed.Feed;
import org.chapter8.serve.page.FeedSection;
import org.chapter8.serve.page.Format;

/** The feed of releases and of what they changed at {@code /feed}. */
final class FeedPages {
  /** Those that have what members hold come first. */
  private static final List<Format> OFFERS =
      List.of(
          Format.TRIG,
          Format.N_QUADS,
          Format.JSON_LD,
          Format.TURTLE,
          Format.N_TRIPLES,
          Format.RDF_XML,
          Format.HTML);

  private static final Set<Format> WITH_GRAPHS =
      Set.of(Format.TRIG, Format.N_QUADS, Format.JSON_LD);

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
    if (format.isEmpty()) {
      Negotiation.refuse(request, response, OFFERS);
    } else if (format.get() == Format.HTML) {
      new SectionAnswers(site).answer(request, response, new FeedSection(site.feed()));
    } else if (page.isEmpty()) {
      Reply.text(
          request,
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "There is no such page of the feed; " + Feed.PATH + " leads to all of them.");
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
    site.reply().lasting(request, response, name, format, () -> body(page.quads(origin), format));
  }

  private byte[] body(List<Quad> quads, Format format) throws IOException {
    Graph graph =
        SortedGraph.of(quads.stream().filter(Quad::isDefaultGraph).map(Quad::asTriple).toList());
    graph.getPrefixMapping().setNsPrefixes(Feed.prefixes());
    if (!WITH_GRAPHS.contains(format)) {
      return site.writing().write(graph, format);
    }
    List<Quad> sorted = new ArrayList<>();
    graph.find().forEach(triple -> sorted.add(Quad.create(Quad.defaultGraphIRI, triple)));
    quads.stream().filter(quad -> !quad.isDefaultGraph()).forEach(sorted::add);
    return site.writing().write(sorted, graph.getPrefixMapping().getNsPrefixMap(), format);
  }
}
