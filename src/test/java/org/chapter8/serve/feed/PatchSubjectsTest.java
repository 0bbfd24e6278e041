package org.chapter8.serve.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PatchSubjectsTest {
  @TempDir private Path folder;

  @Test
  void whatOthersSayAnewIsNoChangeOfOurs() throws IOException {
    String patch =
        """
        TX .
        A <https://x.example/a> <https://x.example/p> "1" <https://x.example/graph/links> .
        A <https://y.example/1> <https://x.example/p> "2" <https://x.example/graph/external/y> .
        D <https://y.example/2> <https://x.example/p> "2" <https://x.example/graph/external/y> .
        D <https://x.example/b> <https://x.example/p> "3" <https://x.example/graph/links> .
        TC .
        """;
    Path file = folder.resolve("changes.rdfp.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(patch.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(PatchSubjects.of(file).keySet())
        .extracting(Node::getURI)
        .containsExactly("https://x.example/a", "https://x.example/b");
  }
}
