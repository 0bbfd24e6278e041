package org.chapter8.rdf.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chapter8.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SssomReaderTest {
  private static final String HEADER =
      """
      #mapping_set_id: "https://example.org/set"
      #license: "https://creativecommons.org/licenses/by/4.0/"
      #curie_map:
      #  a: "https://w3id.org/chapter8/"
      #  b: "http://www.wikidata.org/entity/"
      """;
  private static final String HEADING = String.join("\t", SssomReader.COLUMNS) + "\n";
  private static final List<String> CELLS =
      List.of(
          "a:state/XAA",
          "Aland",
          "owl:sameAs",
          "",
          "b:Q1",
          "Aland",
          "semapv:LexicalMatching",
          "0.9",
          "2026-01-31",
          "same name");

  @TempDir private Path folder;

  @Test
  void aRowIsReadWithItsIrisInFull() throws IOException {
    SssomReader.Result result = read(HEADER + HEADING + row(CELLS));
    assertThat(result.findings()).isEmpty();
    MappingSet set = result.set().orElseThrow();
    assertThat(set.name()).isEqualTo("sample");
    assertThat(set.id()).isEqualTo("https://example.org/set");
    assertThat(set.mappings())
        .containsExactly(
            new Mapping(
                7,
                "https://w3id.org/chapter8/state/XAA",
                "Aland",
                "http://www.w3.org/2002/07/owl#sameAs",
                false,
                "http://www.wikidata.org/entity/Q1",
                Optional.of("Aland"),
                "semapv:LexicalMatching",
                new BigDecimal("0.9"),
                LocalDate.of(2026, 1, 31),
                "same name"));
  }

  @Test
  void aRejectedRowAndAMissingLabelAreUnderstood() throws IOException {
    String changed = with(with(row(CELLS), 3, "Not"), 5, "");
    Mapping mapping = read(HEADER + HEADING + changed).set().orElseThrow().mappings().getFirst();
    assertThat(mapping.rejected()).isTrue();
    assertThat(mapping.objectLabel()).isEmpty();
  }

  /** Cells, by their column from 0, that are not well written. */
  @ParameterizedTest
  @CsvSource({
    "0,state/XAA",
    "0,c:state/XAA",
    "0,''",
    "1,''",
    "1,' Aland'",
    "2,skos:mappingRelation",
    "2,b:sameAs",
    "3,not",
    "4,Q1",
    "6,LexicalMatching",
    "7,1.1",
    "7,''",
    "7,high",
    "8,31.01.2026",
    "8,2026-02-30",
    "9,''"
  })
  void aCellThatIsNotWellWrittenIsAFindingWithItsLine(int column, String cell) throws IOException {
    SssomReader.Result result =
        read(HEADER + HEADING + row(CELLS) + with(row(CELLS), column, cell));
    assertThat(result.findings()).hasSize(1);
    Finding finding = result.findings().getFirst();
    assertThat(finding.code()).isEqualTo("link.cell");
    assertThat(finding.toString())
        .startsWith("sample.sssom.tsv:8: error link.cell: expected ")
        .contains(SssomReader.COLUMNS.get(column));
    assertThat(result.set().orElseThrow().mappings()).hasSize(1);
  }

  @Test
  void aRowOfAnotherLengthIsAFinding() throws IOException {
    SssomReader.Result result = read(HEADER + HEADING + row(CELLS.subList(0, 9)));
    assertThat(result.findings()).extracting(Finding::code).containsExactly("link.row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject_id\tobject_id\n", "subject_id\tsubject_id\n", ""})
  void anotherHeadingIsAFinding(String heading) throws IOException {
    SssomReader.Result result = read(HEADER + heading);
    assertThat(result.findings()).extracting(Finding::code).containsExactly("link.columns");
    assertThat(result.set()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#license: \"https://example.org/l\"\n",
        "#mapping_set_id: \"https://example.org/set\"\n#license: free\n",
        "#mapping_set_id: [\n",
        "#{mapping_set_id: 'http://e/s', license: 'http://e/l', curie_map: {skos: 'http://e/'}}\n",
        ""
      })
  void metadataThatLacksSomethingAreAFinding(String header) throws IOException {
    SssomReader.Result result = read(header + HEADING + row(CELLS));
    assertThat(result.findings())
        .isNotEmpty()
        .extracting(Finding::code)
        .containsOnly("link.header");
    assertThat(result.set()).isEmpty();
  }

  private SssomReader.Result read(String text) throws IOException {
    Path file = folder.resolve("sample.sssom.tsv");
    Files.writeString(file, text);
    return SssomReader.read(file);
  }

  private static String row(List<String> cells) {
    return String.join("\t", cells) + "\n";
  }

  private static String with(String row, int column, String cell) {
    String[] cells = row.strip().split("\t", -1);
    cells[column] = cell;
    return String.join("\t", cells) + "\n";
  }
}
