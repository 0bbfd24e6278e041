package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PagesInBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:src|action)=\"(?:https?:)?//(?!127\\.0\\.0\\.1)");

  @TempDir private static Path folder;
  private static Chromium browser;
  private static ServedRelease served;

  @BeforeAll
  static void serve() throws Exception {
    Optional<Chromium> found = Chromium.find(folder);
    assumeTrue(
        found.isPresent(), "no Chromium on the path: the pages were not opened in a browser");
    browser = found.orElseThrow();
    Files.createDirectories(SCREENSHOTS);
    served = ServedRelease.in(folder.resolve("release"));
  }

  @AfterAll
  static void stop() throws Exception {
    if (served != null) {
      served.close();
    }
  }

  private static Chromium.Page open(String path, String name) throws Exception {
    Path screenshot = SCREENSHOTS.resolve(name + ".png").toAbsolutePath();
    Chromium.Page page = browser.open("http://127.0.0.1:" + served.port() + path, screenshot);
    assertThat(screenshot).isNotEmptyFile();
    return page;
  }

  @Test
  void aMeetingIsShownWithItsItemAndTheWordsItWasReadFrom() throws Exception {
    Chromium.Page page = open("/meeting/SC/9001", "meeting");

    assertThat(page.dom()).contains("SC/9001").contains("联合国与区域组织（甲）的合作");
    assertThat(page.dom()).contains("<blockquote").contains("Turtle");
    assertThat(page.consoleErrors()).isEmpty();
  }

  @Test
  void theStartPageLeadsToQueriesAndAsksNobodyElse() throws Exception {
    Chromium.Page page = open("/", "start");

    assertThat(page.dom()).contains("href=\"/sparql").contains("href=\"/dumps/");
    assertThat(page.dom()).doesNotContainPattern(ELSEWHERE);
    assertThat(page.consoleErrors()).isEmpty();
  }

  @Test
  void theQueryFormAndTheVocabularyOpen() throws Exception {
    assertThat(open("/sparql", "sparql").dom()).contains("<form").contains("<textarea");
    assertThat(open("/ns", "vocabulary").dom()).contains("Recommendation");
  }
}
