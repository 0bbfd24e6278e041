package org.chapter8.serve.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chapter8.publish.Prefixes;
import org.chapter8.rdf.Iris;

/** Paths on this host and the IRIs they stand for: the host's root stands for the base. */
public final class Paths {
  private static final String NS = Prefixes.all().get("c8");

  private final Iris iris;

  public Paths(Iris iris) {
    this.iris = iris;
  }

  /**
   * The IRI that a request's path stands for, in the form published, however its characters were
   * encoded; nothing for a path that is not UTF-8.
   *
   * @param rawPath the path as sent, with its leading slash
   */
  public Optional<String> iri(String rawPath) {
    String sent = iris.base() + rawPath.substring(1);
    try {
      return Optional.of(iris.iri(iris.ref(sent)));
    } catch (IllegalArgumentException e) {
      // No resource of the model: a graph, or a part of the catalogue, whose names are plain.
      return decoded(rawPath).map(path -> iris.base() + path.substring(1));
    }
  }

  private static Optional<String> decoded(String rawPath) {
    try {
      String plus = rawPath.replace("+", "%2B");
      return Optional.of(URLDecoder.decode(plus, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where this host tells about an IRI: a path for our own resources, else the IRI itself. */
  public String href(String iri) {
    if (iri.startsWith(NS)) {
      return "/ns#" + encode(iri.substring(NS.length()));
    }
    String base = iris.base();
    return iri.startsWith(base) ? "/" + encode(iri.substring(base.length())) : encode(iri);
  }

  /** Percent-encodes what may not stand in a URI but may in an IRI. */
  public static String encode(String iri) {
    StringBuilder out = new StringBuilder();
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && "\"<>\\^`{|}".indexOf(b) < 0 && b != 0x7f) {
        out.append((char) b);
      } else {
        out.append(String.format("%%%02X", b));
      }
    }
    return out.toString();
  }

  /** An IRI of ours without its base; any other as it is. */
  String withoutBase(String iri) {
    return iri.startsWith(iris.base()) ? iri.substring(iris.base().length()) : iri;
  }
}
