package org.chapter8.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SitemapTest {
  private static final String BASE = "https://example.org/d/";

  @TempDir private Path folder;

  private static BySubject.Resource resource(String iri, String type) {
    return BySubject.Resource.of(
        List.of(
            Triple.create(
                NodeFactory.createURI(iri),
                RDF.type.asNode(),
                NodeFactory.createURI(Prefixes.all().get("c8") + type))));
  }

  @Test
  void partsHoldNoMoreThanTheyMayAndTheIndexNamesThemAll() throws IOException {
    try (Sitemap sitemap = new Sitemap(folder, BASE, "2026-01-02", 2)) {
      for (String key : List.of("A&B", "会议", "C")) {
        sitemap.resource(resource(BASE + "meeting/" + key, "Meeting"));
      }
      sitemap.resource(resource(BASE + "passage/1", "Passage"));
      sitemap.resource(resource("https://example.com/theme/1", "Theme"));
    }
    assertThat(Files.readString(folder.resolve("1.xml")))
        .contains("<loc>https://example.org/d/meeting/A&amp;B.html</loc>")
        .contains("<loc>https://example.org/d/meeting/%E4%BC%9A%E8%AE%AE.html</loc>")
        .contains("<lastmod>2026-01-02</lastmod>")
        .endsWith("</urlset>\n");
    assertThat(Files.readString(folder.resolve("2.xml"))).containsOnlyOnce("<url>");
    assertThat(Files.readString(folder.resolve("index.xml")))
        .contains("<loc>https://example.org/d/sitemap/1.xml</loc>")
        .contains("<loc>https://example.org/d/sitemap/2.xml</loc>")
        .doesNotContain("sitemap/3.xml");
  }
}
