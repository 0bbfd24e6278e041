package org.chapter8.rdf.links;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;

/**
 * Reads a table in the TSV form of SSSOM, the Simple Standard for Sharing Ontological Mappings,
 * with its metadata in comment lines before it. Stricter than the standard: every row has to say
 * how, how surely, when and on what evidence it was made.
 */
public final class SssomReader {
  /** How the names of the files end. */
  public static final String ENDING = ".sssom.tsv";

  /** The columns that a table has, in the order of the standard. */
  static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "predicate_modifier",
          "object_id",
          "object_label",
          "mapping_justification",
          "confidence",
          "mapping_date",
          "comment");

  private static final CSVFormat TABLE =
      CSVFormat.Builder.create()
          .setDelimiter('\t')
          .setRecordSeparator('\n')
          .setIgnoreEmptyLines(false)
          .get();

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  private SssomReader(String file) {
    this.file = file;
  }

  /**
   * What a file holds.
   *
   * @param set the rows that are well written; empty if the metadata or the heading is not
   * @param findings errors, in the order of the file
   */
  public record Result(Optional<MappingSet> set, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read, or is not UTF-8
   */
  public static Result read(Path path) throws IOException {
    SssomReader reader = new SssomReader(path.getFileName().toString());
    Optional<MappingSet> set = reader.set(Files.readString(path).lines().toList());
    return new Result(set, reader.findings);
  }

  private Optional<MappingSet> set(List<String> lines) throws IOException {
    List<String> comments = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    Optional<SssomHeader> header =
        SssomHeader.read(comments, (code, sentence) -> error(code, file, sentence));
    String table = String.join("\n", lines.subList(comments.size(), lines.size()));
    try (CSVParser parser = CSVParser.parse(new StringReader(table), headed())) {
      if (header.isEmpty() || !hasColumns(parser)) {
        return Optional.empty();
      }
      List<Mapping> mappings = new ArrayList<>();
      for (CSVRecord row : parser) {
        // the heading is the first line after the comments
        int line = comments.size() + 1 + (int) row.getRecordNumber();
        mapping(row, header.get(), line).ifPresent(mappings::add);
      }
      SssomHeader head = header.get();
      return Optional.of(new MappingSet(name(), file, head.id(), head.license(), mappings));
    } catch (IllegalArgumentException e) {
      error("link.columns", file, "expected a heading that names each column once");
      return Optional.empty();
    }
  }

  private static CSVFormat headed() {
    return TABLE.builder().setHeader().setSkipHeaderRecord(true).setQuote(null).get();
  }

  private boolean hasColumns(CSVParser parser) {
    boolean same = parser.getHeaderNames().equals(COLUMNS);
    if (!same) {
      error(
          "link.columns",
          file,
          "expected the columns " + COLUMNS + ", found " + parser.getHeaderNames());
    }
    return same;
  }

  private Optional<Mapping> mapping(CSVRecord row, SssomHeader header, int line) {
    String place = file + ":" + line;
    if (row.size() != COLUMNS.size()) {
      error("link.row", place, "expected " + COLUMNS.size() + " cells, found " + row.size());
      return Optional.empty();
    }
    return new SssomRow(row, header.prefixes(), said -> error("link.cell", place, said)).read(line);
  }

  private String name() {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private void error(String code, String place, String sentence) {
    findings.add(Finding.ofFile(code, Severity.ERROR, place, sentence));
  }
}
