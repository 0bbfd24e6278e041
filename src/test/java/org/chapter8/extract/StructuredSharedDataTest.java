package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Meeting;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;
import org.chapter8.model.Theme;
import org.chapter8.model.UnreadableException;
import org.chapter8.source.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The readers of tables and records on what the United Nations published. The data is no part of
 * the project; its folder is given by the system property {@code chapter8.shared.data}, and where
 * it is absent the tests are skipped. The floors are what was read when they were set.
 */
final class StructuredSharedDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("chapter8.shared.data", "../shared/data"));

  @BeforeEach
  void theDataIsThere() {
    assumeTrue(
        Files.isDirectory(DATA),
        () -> "skipped: no public data at " + DATA + "; set -Dchapter8.shared.data=FOLDER");
  }

  @Test
  void everyRowOfTheMeetingTablesIsAMeeting() throws IOException, UnreadableException {
    List<Extraction> tables = read("security-council-meetings", ".html");
    Map<String, Integer> codes = codes(tables);

    assertThat(tables).hasSize(75).allMatch(table -> table.kind().equals("meeting-table"));
    assertThat(of(tables, Meeting.class).map(Meeting::id).distinct()).hasSizeGreaterThan(8690);
    assertThat(codes.getOrDefault("table.row-unread", 0)).isZero();
    assertThat(codes.getOrDefault("table.date-unread", 0)).isLessThanOrEqualTo(1);
    assertThat(codes.getOrDefault("table.outcome-unread", 0)).isLessThanOrEqualTo(9);
    assertThat(of(tables, Meeting.class)).allMatch(meeting -> !meeting.agendaItem().isEmpty());
  }

  /** The tables give the vote on every resolution but a few, where they print none. */
  @Test
  void hardlyAnyResolutionIsWithoutItsVote() throws IOException, UnreadableException {
    List<Extraction> tables = read("security-council-meetings", ".html");
    Set<Ref> resolutions = new TreeSet<>();
    Set<Ref> voted = new TreeSet<>();
    of(tables, Document.class)
        .filter(document -> document.id().key().startsWith("S/RES/"))
        .forEach(
            document -> {
              resolutions.add(document.id());
              if (!document.vote().isEmpty()) {
                voted.add(document.id());
              }
            });

    assertThat(resolutions).hasSizeGreaterThan(2490);
    assertThat(resolutions.size() - voted.size()).isLessThanOrEqualTo(5);
  }

  @Test
  void everyCatalogueRecordIsADocumentOnAnAgenda() throws IOException, UnreadableException {
    List<Extraction> files = read("marcxml", ".xml");
    List<Document> described =
        of(files, Document.class).filter(document -> document.sourceFile().isEmpty()).toList();

    assertThat(described).hasSize(94);
    assertThat(described)
        .allMatch(document -> document.identifier().isPresent())
        .allMatch(document -> document.title().size() == 1)
        .allMatch(document -> document.date().isPresent())
        .allMatch(document -> !document.agendaItem().isEmpty());
    assertThat(of(files, AgendaItem.class)).hasSize(20);
    assertThat(of(files, Theme.class)).hasSize(178);
    assertThat(codes(files).getOrDefault("marc.body-unknown", 0)).isLessThanOrEqualTo(4);
  }

  /** Of 3,724 rows some are of one document; one symbol is printed together with another. */
  @Test
  void everyRowOfTheExportIsADocument() throws IOException, UnreadableException {
    List<Extraction> files = read("security-council-meetings", "1st_Link.xlsx");
    List<Document> described =
        of(files, Document.class).filter(document -> document.sourceFile().isEmpty()).toList();

    assertThat(files).hasSize(1).allMatch(file -> file.kind().equals("document-export"));
    assertThat(described).hasSizeGreaterThan(3600);
    assertThat(described).filteredOn(each -> each.identifier().isEmpty()).hasSizeLessThan(4);
    // The catalogue itself has no title for these.
    assertThat(described).filteredOn(each -> each.title().isEmpty()).hasSizeLessThan(100);
    assertThat(codes(files).values().stream().mapToInt(count -> count).sum()).isLessThan(4);
  }

  private static List<Extraction> read(String folder, String end)
      throws IOException, UnreadableException {
    List<Extraction> extractions = new ArrayList<>();
    try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(end)).sorted().toList()) {
        extractions.add(RealNames.READERS.read(Sources.read(file)));
      }
    }
    return extractions;
  }

  private static <T extends Resource> Stream<T> of(List<Extraction> extractions, Class<T> kind) {
    return extractions.stream()
        .flatMap(extraction -> extraction.resources().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static Map<String, Integer> codes(List<Extraction> extractions) {
    Map<String, Integer> codes = new TreeMap<>();
    for (Extraction extraction : extractions) {
      for (Finding finding : extraction.findings()) {
        codes.merge(finding.code(), 1, Integer::sum);
      }
    }
    return codes;
  }
}
