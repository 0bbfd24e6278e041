package org.chapter8.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.chapter8.serve.page.Format;
import org.chapter8.serve.page.Paths;

/**
 * Typed links for machines, after <a href="https://signposting.org/FAIR/">Signposting</a>: what a
 * document describes, of what classes that is, and which other documents do. All are values of one
 * header, and as many as clients surely take, the most telling ones first.
 */
final class Signposts {
  /** Bytes: many clients and proxies take headers of 8 KiB altogether. */
  private static final int ROOM = 6_000;

  private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  private final List<String> links = new ArrayList<>();
  private int size;

  private Signposts() {}

  /** Those of a document about a resource. */
  static Signposts ofDocument(Site site, String iri) {
    Signposts links = new Signposts();
    links.add(Paths.encode(iri), "canonical describes cite-as", "");
    links.add(LICENSE, "license", "");
    links.add("/dataset", "collection", "");
    links.types(site, iri);
    links.documents(site, iri, "alternate");
    return links;
  }

  /** Those of the resource itself. */
  static Signposts ofResource(Site site, String iri) {
    Signposts links = new Signposts();
    links.types(site, iri);
    links.documents(site, iri, "describedby");
    return links;
  }

  private void types(Site site, String iri) {
    site.describer().types(iri).stream()
        .sorted()
        .forEach(type -> add(Paths.encode(type), "type", ""));
  }

  private void documents(Site site, String iri, String relation) {
    String path = site.paths().href(iri);
    for (Format format : Format.all()) {
      add(path + "." + format.extension(), relation, "; type=\"" + format.mediaType() + '"');
    }
  }

  private void add(String target, String relation, String more) {
    String link = "<%s>; rel=\"%s\"%s".formatted(target, relation, more);
    if (size + link.length() <= ROOM) {
      links.add(link);
      size += link.length() + ", ".length();
    }
  }

  void set(HttpServletResponse response) {
    if (!links.isEmpty()) {
      response.setHeader("Link", String.join(", ", links));
    }
  }
}
