package org.chapter8.serve;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser, driven as a reader would use it; it sees this machine alone. */
public final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Dimension DESKTOP = new Dimension(1200, 900);
  private static final Dimension PHONE = new Dimension(500, 900);
  private static final Pattern REQUEST =
      Pattern.compile(
          "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");
  private static final Pattern LOADED =
      Pattern.compile("\"method\":\"Network\\.loadingFinished\".*?\"encodedDataLength\":(\\d+)");

  private final ChromeDriver driver;
  private final String root;

  private Browser(ChromeDriver driver, String root) {
    this.driver = driver;
    this.root = root;
  }

  /** The browser and its driver on the path, if both are there. */
  public static Optional<Browser> of(int port, Path profile) {
    Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = program("chromedriver");
    return chromium.isEmpty() || driver.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Browser(
                new ChromeDriver(
                    new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get())
                        .withSilent(true)
                        .build(),
                    options(chromium.get(), profile)),
                "http://127.0.0.1:" + port));
  }

  private static Optional<File> program(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  private static ChromeOptions options(File chromium, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  public ChromeDriver driver() {
    return driver;
  }

  public Browser desktop() {
    driver.manage().window().setSize(DESKTOP);
    return this;
  }

  public Browser phone() {
    driver.manage().window().setSize(PHONE);
    return this;
  }

  /** Opens a path as somebody who chose a language; what was logged before is forgotten. */
  public Browser open(String path, String lang) {
    logged(LogType.PERFORMANCE);
    logged(LogType.BROWSER);
    driver.get(
        root + "/lang?to=" + lang + "&back=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    return this;
  }

  /** What the console says that a reader should be spared. */
  public List<String> consoleErrors() {
    return logged(LogType.BROWSER).stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /**
   * What a page took to load since it was opened.
   *
   * @param elsewhere addresses asked for that are not of the host
   * @param bytes sent over the network, headers included
   */
  public record Load(List<String> elsewhere, long bytes) {}

  public Load load() {
    List<String> events = logged(LogType.PERFORMANCE).stream().map(LogEntry::getMessage).toList();
    List<String> elsewhere =
        events.stream()
            .map(REQUEST::matcher)
            .filter(Matcher::find)
            .map(matcher -> matcher.group(1))
            .filter(url -> !url.startsWith(root + "/") && !url.startsWith("data:"))
            .toList();
    long bytes =
        events.stream()
            .map(LOADED::matcher)
            .filter(Matcher::find)
            .mapToLong(matcher -> Long.parseLong(matcher.group(1)))
            .sum();
    return new Load(elsewhere, bytes);
  }

  private List<LogEntry> logged(String type) {
    return driver.manage().logs().get(type).getAll();
  }

  /** Whether the page is wider than the window. */
  public boolean isWiderThanTheWindow() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.documentElement.scrollWidth > window.innerWidth + 1"));
  }

  /** What axe-core finds against WCAG 2.2 A and AA and its best practices, a line a violation. */
  public List<String> violations() {
    driver.executeScript(axe());
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then(result => done(result.violations.map(
              violation => violation.id + ': ' + violation.help + ' '
                + violation.nodes.slice(0, 3).map(node => node.html).join(' | '))));
            """);
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  private static String axe() {
    try (InputStream in =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Readers who want it dark get it dark. */
  public Browser scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** Keeps a picture of the window for people to look at. */
  public void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(
          SCREENSHOTS.resolve(name.replaceAll("[^\\w-]+", "-") + ".png"),
          driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
