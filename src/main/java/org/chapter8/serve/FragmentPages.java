package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.publish.Prefixes;
import org.chapter8.serve.fragments.Addresses;
import org.chapter8.serve.fragments.BadPatternException;
import org.chapter8.serve.fragments.Controls;
import org.chapter8.serve.fragments.Fragment;
import org.chapter8.serve.fragments.PrefixedNames;
import org.chapter8.serve.fragments.QuadPattern;
import org.chapter8.serve.page.Format;
import org.chapter8.serve.page.FragmentSection;
import org.chapter8.serve.page.Paths;

/** Quad Pattern Fragments at {@code /fragments}, for clients that join by themselves. */
final class FragmentPages {
  private static final String PATH = "/fragments";

  /** Those that tell data from controls come first. */
  private static final List<Format> OFFERS =
      List.of(
          Format.TRIG,
          Format.N_QUADS,
          Format.TURTLE,
          Format.N_TRIPLES,
          Format.JSON_LD,
          Format.HTML);

  /** What a release never changes may be reused for a while without asking. */
  private static final String CACHEABLE = "public, max-age=60";

  private final Site site;

  FragmentPages(Site site) {
    this.site = site;
  }

  /** Answers a request that is for it; false for all others. */
  boolean serve(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (!path.equals(PATH)) {
      return false;
    }
    response.addHeader("Vary", "Accept");
    Optional<Format> format = Negotiation.format(request, OFFERS);
    if (format.isEmpty()) {
      Negotiation.refuse(request, response, OFFERS);
      return true;
    }
    Optional<String> full = PrefixedNames.writtenOut(parameters(request));
    if (full.isPresent()) {
      lead(request, response, PATH + "?" + full.get());
      return true;
    }
    if (format.get() == Format.HTML) {
      FragmentSection section = new FragmentSection(site.fragments());
      new SectionAnswers(site).answer(request, response, section);
      return true;
    }
    try {
      answer(request, response, format.get());
    } catch (BadPatternException e) {
      Reply.text(request, response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    } catch (QueryCancelledException e) {
      String sentence = TimeLimit.exceeded(site.fragments().limit());
      Reply.text(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, sentence);
    }
    return true;
  }

  /** An address says the same to people and to programs, so that one can be given to the other. */
  private static void lead(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    response.setHeader("Location", address);
    response.setHeader("Cache-Control", CACHEABLE);
    Reply.text(
        request,
        response,
        HttpServletResponse.SC_SEE_OTHER,
        "With prefixed names written out as IRIs this is at " + address);
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
  }

  private String union() {
    return FragmentSection.union(site.release());
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Format format)
      throws IOException, BadPatternException {
    Map<String, List<String>> parameters = parameters(request);
    QuadPattern asked = QuadPattern.of(parameters, union());
    boolean hasGraphs = format != Format.TURTLE && format != Format.N_TRIPLES;
    QuadPattern pattern = hasGraphs ? asked : asked.ofTriples();
    Fragment fragment = site.fragments().page(pattern, QuadPattern.page(parameters));
    if (!fragment.isThere()) {
      Reply.text(
          request,
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "There is no page %d: %d match, on %d pages."
              .formatted(fragment.page(), fragment.total(), fragment.last()));
      return;
    }
    Addresses addresses =
        new Addresses(
            Origin.of(request) + PATH,
            union(),
            Optional.ofNullable(request.getParameter("format")));
    Controls controls = new Controls(addresses, fragment, address(request));
    response.setHeader("Cache-Control", CACHEABLE);
    site.reply().document(request, response, format, () -> body(fragment, controls, format));
  }

  /** Just as it was asked for, as far as it can be an IRI. */
  private static String address(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text).orElse("");
    return Origin.of(request) + PATH + Paths.encode(query);
  }

  private byte[] body(Fragment fragment, Controls controls, Format format) throws IOException {
    List<Quad> quads = new ArrayList<>(fragment.quads());
    // Those of a subject have to stand together.
    quads.sort(Comparator.comparing(quad -> NodeFmtLib.str(quad.asTriple())));
    Node graph = controls.graph();
    controls.triples().forEach(triple -> quads.add(Quad.create(graph, triple)));
    Map<String, String> prefixes = new HashMap<>(Prefixes.all());
    prefixes.putAll(Controls.prefixes());
    return site.writing().write(quads, prefixes, format);
  }
}
