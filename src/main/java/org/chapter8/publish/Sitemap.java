package org.chapter8.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.chapter8.publish.BySubject.Resource;

/**
 * The pages of what people look for, as the <a href="https://www.sitemaps.org/protocol.html">site
 * map protocol</a> lists them: parts and an index of them. Addresses are those of the public base,
 * whatever host serves the file.
 */
final class Sitemap implements BySubject.Listener, Closeable {
  static final String FOLDER = "sitemap";

  /** The most that the protocol allows in a file. */
  static final int MOST = 50_000;

  private static final String C8 = Prefixes.all().get("c8");
  private static final Set<String> LISTED =
      Set.of(
          C8 + "Document",
          C8 + "Meeting",
          C8 + "MeetingSeries",
          C8 + "AgendaItem",
          C8 + "Actor",
          C8 + "Theme",
          C8 + "Recommendation");
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private final Path folder;
  private final String base;
  private final String day;
  private final int most;
  private Optional<BufferedWriter> open = Optional.empty();
  private int parts;
  private int inPart;

  /**
   * A site map to be written.
   *
   * @param day of the release, as {@code xsd:date}
   * @param most addresses in a part
   */
  Sitemap(Path folder, String base, String day, int most) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.base = base;
    this.day = day;
    this.most = most;
  }

  @Override
  public void resource(Resource resource) {
    String iri = resource.subject().getURI();
    if (iri.startsWith(base) && resource.types().stream().anyMatch(LISTED::contains)) {
      try {
        add(iri + ".html");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void add(String address) throws IOException {
    if (open.isEmpty() || inPart == most) {
      end();
      parts++;
      inPart = 0;
      open = Optional.of(Files.newBufferedWriter(folder.resolve(parts + ".xml")));
      open.get().write(HEAD + "<urlset" + SPACE);
    }
    inPart++;
    open.get().write(entry("url", address));
  }

  private String entry(String element, String address) {
    return "<%s><loc>%s</loc><lastmod>%s</lastmod></%s>\n"
        .formatted(element, escape(address), day, element);
  }

  /** As a URI, and as XML. */
  private static String escape(String address) {
    return java.net
        .URI
        .create(address)
        .toASCIIString()
        .replace("&", "&amp;")
        .replace("'", "&apos;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private void end() throws IOException {
    if (open.isPresent()) {
      open.get().write("</urlset>\n");
      open.get().close();
      open = Optional.empty();
    }
  }

  /** Ends the last part and writes the index. */
  @Override
  public void close() throws IOException {
    end();
    StringBuilder index = new StringBuilder(HEAD + "<sitemapindex" + SPACE);
    for (int part = 1; part <= parts; part++) {
      index.append(entry("sitemap", base + "sitemap/" + part + ".xml"));
    }
    Files.writeString(folder.resolve("index.xml"), index.append("</sitemapindex>\n"));
  }
}
