package org.chapter8.serve.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Statements that the store writes otherwise than the dump: of many numbers and days it keeps the
 * value and not how it was written, 38.7 for 38.70. They are few.
 */
final class Spellings {
  /** A line of N-Quads with a short literal that has a datatype. */
  private static final Pattern LINE =
      Pattern.compile(
          "<(?<s>[^>]*)> <(?<p>[^>]*)> (?<o>\"(?<text>[^\"\\\\]*)\"\\^\\^<(?<type>[^>]*)>) <[^>]*> \\.");

  private final Map<Triple, Triple> written = new HashMap<>();

  private Spellings() {}

  /**
   * Reads those of a dump.
   *
   * @param nQuads compressed
   */
  static Spellings of(Path nQuads) throws IOException {
    Spellings spellings = new Spellings();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(nQuads), 1 << 16);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> line.contains("\"^^<")).forEach(spellings::read);
    }
    return spellings;
  }

  private void read(String line) {
    Matcher parts = LINE.matcher(line);
    if (parts.matches()) {
      Node literal =
          NodeFactory.createLiteralDT(
              parts.group("text"), TypeMapper.getInstance().getSafeTypeByName(parts.group("type")));
      Optional<Node> kept = kept(literal).filter(other -> !other.equals(literal));
      kept.ifPresent(other -> written.put(triple(parts, other), triple(parts, literal)));
    }
  }

  /** How the store gives a literal back; nothing if it keeps it as it is. */
  private static Optional<Node> kept(Node literal) {
    Optional<NodeId> value = Optional.ofNullable(NodeIdInline.inline(literal));
    return value.map(NodeIdInline::extract);
  }

  private static Triple triple(Matcher parts, Node object) {
    return Triple.create(
        NodeFactory.createURI(parts.group("s")), NodeFactory.createURI(parts.group("p")), object);
  }

  /** A statement of the store as it was published. */
  Triple published(Triple stored) {
    return written.getOrDefault(stored, stored);
  }
}
