package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.chapter8.text.Folding;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every symbol that the United Nations' own indexes print is found whole. The data is no part of
 * the project; its folder is given by the system property {@code chapter8.shared.data}, and where
 * it is absent the tests are skipped.
 */
final class SymbolsSharedDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern IN_CELL =
      Pattern.compile("(?<![A-Za-z0-9/])[AS]/(?:[^\\s,;)(+&]|\\([^\\s)]*\\))*\\d(?:\\(\\d+\\))?");
  private static final Pattern MARC_SYMBOL =
      Pattern.compile("tag=\"191\".*?code=\"a\">([^<]+)<", Pattern.DOTALL);

  /** What may stand between two symbols of one document, or is no part of the symbol. */
  private static final String BETWEEN = "[-;, ]*";

  @BeforeEach
  void theDataIsThere() {
    assumeTrue(
        Files.isDirectory(DATA),
        () -> "skipped: no public data at " + DATA + "; set -Dchapter8.shared.data=FOLDER");
  }

  @Test
  void everySymbolOfTheDocumentSystemIsFoundWhole() throws IOException {
    Set<String> printed = new TreeSet<>();
    for (JsonNode row : json("ods-metadata/scraped_meta_top_1000.json")) {
      printed.add(row.get(2).asText());
    }
    assertThat(printed).hasSizeGreaterThan(960);
    assertThat(notWhole(printed)).isEmpty();
  }

  @Test
  void everySymbolOfTheSubjectIndexIsFoundWhole() throws IOException {
    Set<String> printed = new TreeSet<>();
    try (Stream<Path> files = Files.list(DATA.resolve("subject-index"))) {
      for (Path file : files.toList()) {
        for (JsonNode row : JSON.readTree(file.toFile())) {
          row.path("docsymbol").forEach(symbol -> printed.add(symbol.asText()));
        }
      }
    }
    assertThat(printed).hasSizeGreaterThan(15_000);
    assertThat(notWhole(printed)).isEmpty();
  }

  @Test
  void everySymbolOfTheCatalogueAndOfTheAgendasIsFoundWhole() throws IOException {
    Set<String> printed = new TreeSet<>();
    json("agenda-items/agenda_items.json").forEach(row -> printed.add(row.path("symbol").asText()));
    Matcher marc = MARC_SYMBOL.matcher(text("marcxml/session_78_committee_3_drafts.xml"));
    while (marc.find()) {
      printed.add(marc.group(1));
    }
    assertThat(printed).hasSizeGreaterThan(130);
    assertThat(notWhole(printed)).isEmpty();
  }

  @Test
  void everySymbolInTheMeetingTablesIsFoundWhole() throws IOException {
    Set<String> missed = new TreeSet<>();
    int count = 0;
    for (String cell : cells()) {
      String folded = Folding.fold(cell);
      List<SymbolSpan> spans = Symbols.find(folded);
      Matcher printed = IN_CELL.matcher(folded);
      while (printed.find()) {
        count++;
        int start = printed.start();
        int end = printed.end();
        if (spans.stream().noneMatch(span -> span.start() == start && span.end() >= end)) {
          missed.add(printed.group() + " in " + cell);
        }
      }
    }
    assertThat(count).isGreaterThan(15_000);
    assertThat(missed).isEmpty();
  }

  private static List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    try (Stream<Path> files = Files.list(DATA.resolve("security-council-meetings"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        Jsoup.parse(file.toFile()).select("td").forEach(cell -> cells.add(cell.text()));
      }
    }
    Path export =
        DATA.resolve(
            "security-council-meetings/UNDL_export_089_B02_-_SECURITY_COUNCIL_-_1st_Link.xlsx");
    try (ZipFile zip = new ZipFile(export.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
      Jsoup.parse(in, "UTF-8", "", Parser.xmlParser())
          .select("si")
          .forEach(cell -> cells.add(cell.text()));
    }
    return cells;
  }

  private static List<String> notWhole(Set<String> printed) {
    return printed.stream().filter(each -> !isWhole(Folding.fold(each))).toList();
  }

  private static boolean isWhole(String folded) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (SymbolSpan span : Symbols.find(folded)) {
      rest.append(folded, Math.min(at, span.start()), span.start());
      at = span.end();
    }
    return rest.append(folded.substring(at)).toString().matches(BETWEEN) && at > 0;
  }

  private static JsonNode json(String file) throws IOException {
    return JSON.readTree(DATA.resolve(file).toFile());
  }

  private static String text(String file) throws IOException {
    return Files.readString(DATA.resolve(file), StandardCharsets.UTF_8);
  }
}
