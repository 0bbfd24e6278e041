package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.chapter8.publish.Release;
import org.chapter8.serve.Browser;
import org.chapter8.serve.Chapter8Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages of the seeds in a real browser: a page of each kind, in both languages and widths. */
final class SeedsInBrowserTest {
  /** What a reader on a slow line waits for at most, styles and scripts included. */
  private static final long MOST_BYTES = 150_000;

  /** Classes whose most referred-to resource is opened. */
  private static final List<String> KINDS =
      List.of(
          "Meeting",
          "AgendaItem",
          "Organization",
          "State",
          "Organ",
          "Person",
          "Theme",
          "Recommendation",
          "Speaker",
          "Citation",
          "Passage",
          "Classification");

  private static final List<String> SITE =
      List.of(
          "/",
          "/search?q=African",
          "/explore",
          "/explore/timeline",
          "/explore/network",
          "/explore/matrix",
          "/download",
          "/ns",
          "/federation",
          "/findings",
          "/reconcile",
          "/query?example=absent",
          "/search?kind=nothing",
          "/fragments",
          "/fragments?subject=nothing",
          "/fragments?predicate=skos:prefLabel&page=2",
          "/feed",
          "/feed/1-absent",
          "/absent/resource");

  @TempDir private static Path folder;
  private static Chapter8Server server;
  private static Browser browser;

  @BeforeAll
  static void serve() throws Exception {
    Release release = Release.current(PublishedSeeds.get().folder()).orElseThrow();
    server = Chapter8Server.start(Home.path(), release, new Chapter8Server.Address("127.0.0.1", 0));
    Optional<Browser> found = Browser.of(server.port(), folder.resolve("profile"));
    assumeTrue(found.isPresent(), "no Chromium with its driver on the path: no page was opened");
    browser = found.orElseThrow();
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  static Stream<String> paths() {
    return Stream.concat(
        KINDS.stream().map(kind -> resource("a c8:" + kind)),
        Stream.concat(Stream.concat(longest(), SITE.stream()), Stream.of(changes())));
  }

  /** The first page of what the first release changed. */
  private static String changes() {
    Graph feed = RDFParser.source("http://127.0.0.1:" + server.port() + "/feed").toGraph();
    Node next = NodeFactory.createURI("https://w3id.org/tree#node");
    String page = feed.find(Node.ANY, next, Node.ANY).next().getObject().getURI();
    return page.substring(page.indexOf("/feed"));
  }

  /** The documents that were read: their pages have the whole text. */
  private static Stream<String> longest() {
    return Stream.of(resource("a c8:Document ; c8:sourceFile ?file"));
  }

  /** The path of the page of the resource that most others refer to, among those of a pattern. */
  private static String resource(String pattern) {
    String query =
        """
        PREFIX c8: <https://w3id.org/chapter8/ns#>
        SELECT ?r WHERE { ?r %s . OPTIONAL { ?other ?refers ?r } }
        GROUP BY ?r ORDER BY DESC(COUNT(?other)) ?r LIMIT 1
        """
            .formatted(pattern);
    String endpoint = "http://127.0.0.1:" + server.port() + "/sparql";
    try (QueryExec exec = QueryExecHTTPBuilder.service(endpoint).query(query).build()) {
      String iri = exec.select().next().get(Var.alloc("r")).getURI();
      return iri.substring("https://w3id.org/chapter8".length()) + ".html";
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyKindOfPageIsSound(String path) {
    List<String> faults = new ArrayList<>();
    for (String lang : List.of("en", "zh")) {
      browser.desktop().scheme("light").open(path, lang);
      look(path, lang, faults);
      browser.violations().forEach(fault -> faults.add(lang + " light " + fault));
      browser.scheme("dark").phone().open(path, lang);
      look(path + "-phone", lang, faults);
      browser.violations().forEach(fault -> faults.add(lang + " dark, phone " + fault));
      if (browser.isWiderThanTheWindow()) {
        faults.add(lang + ": wider than a phone");
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void look(String path, String lang, List<String> faults) {
    browser.screenshot(path.substring(1) + "-" + lang);
    Browser.Load load = browser.load();
    load.elsewhere().forEach(url -> faults.add(lang + ": asks " + url));
    if (load.bytes() > MOST_BYTES) {
      faults.add(lang + ": " + load.bytes() + " bytes");
    }
    if (!path.contains("absent") && !path.contains("nothing")) {
      browser.consoleErrors().forEach(error -> faults.add(lang + ": " + error));
    }
  }

  @Test
  void anExampleRunsInTheEditorAndIsDrawn() {
    browser.desktop().open("/query?example=seats-on-a-map", "en");
    WebDriverWait wait = new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
    wait.until(driver -> !driver.findElements(By.cssSelector(".yasr table tbody tr")).isEmpty());
    choose("select_map");
    wait.until(driver -> !driver.findElements(By.cssSelector("svg.map circle")).isEmpty());
    browser.screenshot("query-map");
    choose("select_chart");
    wait.until(driver -> !driver.findElements(By.cssSelector("svg.chart rect")).isEmpty());
    browser.screenshot("query-chart");
    assertThat(browser.driver().findElement(By.id("snippets")).getText()).contains("curl");
    assertThat(browser.consoleErrors()).isEmpty();
    assertThat(browser.load().elsewhere()).isEmpty();
  }

  @Test
  void theKeyboardAloneSearchesAndOpensWhatIsSuggested() {
    browser.desktop().open("/download", "en");
    WebElement box = browser.driver().findElement(By.id("find"));
    box.sendKeys("African Uni");
    WebDriverWait wait = new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
    By option = By.cssSelector("[role=listbox] [role=option]");
    wait.until(driver -> !driver.findElements(option).isEmpty());
    box.sendKeys(Keys.DOWN);
    assertThat(box.getDomAttribute("aria-activedescendant")).isNotEmpty();
    box.sendKeys(Keys.ESCAPE, Keys.ENTER);
    wait.until(driver -> driver.getCurrentUrl().contains("/search?"));
    assertThat(browser.driver().findElements(By.cssSelector("main mark"))).isNotEmpty();
    assertThat(browser.consoleErrors()).isEmpty();
  }

  private static void choose(String tab) {
    browser.driver().findElement(By.cssSelector(".yasr button." + tab)).click();
  }

  @Test
  void theQueryFormWorksWithoutTheEditor() {
    browser.desktop().open("/query", "en");
    assertThat(browser.driver().findElement(By.id("plain-query")).getDomAttribute("action"))
        .isEqualTo("/sparql");
  }

  @Test
  void aReaderChangesTheLanguageAndStaysOnThePage() {
    String path = resource("a c8:Meeting");
    browser.desktop().open(path, "en");
    browser.driver().findElement(By.cssSelector("a.language")).click();

    assertThat(browser.driver().getCurrentUrl()).endsWith(path);
    assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"))
        .isEqualTo("zh");
  }

  @Test
  void theKeyboardAloneReachesTheContentAndTheSearch() {
    browser.desktop().open("/download", "en");
    WebElement body = browser.driver().findElement(By.tagName("body"));
    body.sendKeys(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getDomAttribute("class")).isEqualTo("skip");
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#content");
    browser.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("class"))
        .isEqualTo("language");
  }
}
