package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapter8.link.NameIndex;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Meeting;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.Statement;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.chapter8.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Resolutions of the Security Council as others converted them, compared with their own numbering.
 * The files are no part of the project; their folder is given by the system property {@code
 * chapter8.shared.data}, and where it is absent the tests are skipped.
 */
final class ResolutionCorpusTest {
  private static final Path FILES =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"))
          .resolve("resolutions-en/text");

  /** A figure, a point and a capital, at a line's start or after a clause. */
  private static final Pattern NUMBER =
      Pattern.compile("(?m)(?:^|(?<=[;.:,]))\\s*(\\d{1,3})\\s?\\.\\s*(?=[A-Z(])");

  private static final Pattern ANNEX = Pattern.compile("(?m)^\\s*(?:Annex|ANNEX|Article \\d+)\\b");
  private static final Pattern FILE = Pattern.compile("S-RES-(\\d+)\\((\\d+)\\)\\.txt");
  private static final Pattern PARTICIPLE =
      Pattern.compile("^(?:Recalling|Reaffirming|Noting|Welcoming|Expressing|Having|Taking) .*");
  private static final Pattern DEMAND =
      Pattern.compile("^(?:Decides|Requests|Demands|Urges|Calls upon|Invites) .*");

  private static final Map<String, Extraction> READ = new TreeMap<>();
  private static final Map<String, String> TEXTS = new TreeMap<>();

  @BeforeAll
  static void readAll() throws IOException, UnreadableException {
    assumeTrue(
        Files.isDirectory(FILES),
        () -> "skipped: no resolutions at " + FILES + "; set -Dchapter8.shared.data=FOLDER");
    ActorNames names =
        new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)));
    Readers readers = new Readers(names);
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        SourceDocument source = Sources.read(file);
        TEXTS.put(name, source.text());
        READ.put(name, readers.read(source));
      }
    }
  }

  @Test
  void operativeParagraphsAreFoundByTheirOwnNumbering() {
    List<String> incomplete = new ArrayList<>();
    READ.forEach(
        (name, extraction) -> {
          List<Integer> printed = printed(TEXTS.get(name));
          List<Integer> found = found(extraction);
          boolean complete = found.containsAll(printed) && isCount(found);
          if (!complete || operative(extraction).isEmpty()) {
            incomplete.add(name + " prints " + printed + ", found " + found);
          }
        });
    assertThat(incomplete).hasSizeLessThanOrEqualTo(READ.size() / 50);
  }

  private static List<Integer> printed(String text) {
    Matcher annex = ANNEX.matcher(text);
    String body = annex.find() ? text.substring(0, annex.start()) : text;
    return NUMBER
        .matcher(body.replace("\r", ""))
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .distinct()
        .toList();
  }

  private static boolean isCount(List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != i + 1) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> found(Extraction extraction) {
    Map<Ref, Passage> passages = new LinkedHashMap<>();
    all(extraction, Passage.class).forEach(passage -> passages.put(passage.id(), passage));
    return operative(extraction).stream()
        .flatMap(each -> passages.get(each.statedIn().getFirst()).section().stream())
        .flatMap(label -> Pattern.compile("\\d+").matcher(label).results().limit(1))
        .map(number -> Integer.valueOf(number.group()))
        .distinct()
        .toList();
  }

  private static List<Statement> operative(Extraction extraction) {
    return all(extraction, Statement.class)
        .filter(each -> each.extractedBy().equals("resolution.operative"))
        .toList();
  }

  private static <T extends Resource> Stream<T> all(Extraction extraction, Class<T> type) {
    return extraction.resources().stream().filter(type::isInstance).map(type::cast);
  }

  @Test
  void noParagraphOfThePreambleIsTakenForOperativeNorTheOtherWay() {
    List<String> wrong = new ArrayList<>();
    READ.forEach(
        (name, extraction) ->
            all(extraction, Statement.class)
                .filter(
                    each ->
                        (each.extractedBy().equals("resolution.preamble") ? DEMAND : PARTICIPLE)
                            .matcher(each.text().value())
                            .matches())
                .filter(each -> !introduces(each))
                .forEach(each -> wrong.add(name + ": " + each.text().value())));
    assertThat(wrong).hasSizeLessThanOrEqualTo(READ.size() / 50);
  }

  /** "Noting …, requests": a numbered paragraph may open with a participle. */
  private static boolean introduces(Statement statement) {
    return statement.isRecommendation();
  }

  @Test
  void theSymbolIsThatOfTheFileName() {
    List<String> wrong = new ArrayList<>();
    READ.forEach(
        (name, extraction) -> {
          String symbol = FILE.matcher(name).replaceAll("S/RES/$1($2)");
          String found = main(extraction).identifier().orElse("none");
          if (!found.equals(symbol)) {
            wrong.add(name + " found " + found);
          }
        });
    assertThat(wrong).hasSizeLessThanOrEqualTo(READ.size() / 50);
  }

  private static Document main(Extraction extraction) {
    return all(extraction, Document.class)
        .filter(document -> document.identifier().isPresent())
        .filter(document -> extraction.document().key().startsWith(document.id().key() + "/"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMeetingAndTheDayAreFoundWhereTheyArePrinted() {
    List<String> without = new ArrayList<>();
    List<String> undated = new ArrayList<>();
    READ.forEach(
        (name, extraction) -> {
          if (all(extraction, Meeting.class).noneMatch(each -> each.startDate().isPresent())) {
            without.add(name);
          }
          if (main(extraction).date().isEmpty()) {
            undated.add(name);
          }
        });
    assertThat(without).hasSizeLessThanOrEqualTo(22);
    assertThat(undated).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void textsInTheCodePageOfTheSystemTheyWereMadeOnAreKnown() {
    long recoded =
        READ.values().stream()
            .flatMap(extraction -> extraction.findings().stream())
            .filter(finding -> finding.code().equals("source.encoding"))
            .filter(finding -> finding.message().contains("windows-1252"))
            .count();
    assertThat(recoded).isEqualTo(56);
  }

  @Test
  void everyPassageQuotesItsFile() {
    READ.forEach(
        (name, extraction) -> {
          int[] text = TEXTS.get(name).codePoints().toArray();
          all(extraction, Passage.class)
              .forEach(
                  passage ->
                      assertThat(new String(text, passage.start(), passage.end() - passage.start()))
                          .isEqualTo(passage.exact()));
        });
  }
}
