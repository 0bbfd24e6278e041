package org.chapter8.rdf.links;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The cells of one row, each checked as it is asked for. */
final class SssomRow {
  /**
   * Relations between resources that may stand for one thing, and of a thing to a page about it.
   */
  private static final Set<String> PREDICATES =
      Set.of(
          "foaf:isPrimaryTopicOf",
          "owl:sameAs",
          "skos:exactMatch",
          "skos:closeMatch",
          "skos:broadMatch",
          "skos:narrowMatch",
          "skos:relatedMatch");

  private static final Pattern CURIE = Pattern.compile("([A-Za-z][\\w.-]*):(\\S+)");
  private static final String JUSTIFICATION = "semapv:[A-Z]\\w+";
  private static final String CONFIDENCE = "0(\\.\\d+)?|1(\\.0+)?";

  private final CSVRecord cells;
  private final Map<String, String> prefixes;
  private final Consumer<String> problems;
  private boolean good = true;

  SssomRow(CSVRecord cells, Map<String, String> prefixes, Consumer<String> problems) {
    this.cells = cells;
    this.prefixes = prefixes;
    this.problems = problems;
  }

  /** The row as a mapping, if nothing is wrong with it. */
  Optional<Mapping> read(int line) {
    String subject = iri("subject_id");
    String subjectLabel = text("subject_label");
    String predicate = predicate();
    boolean rejected = isRejected();
    String object = iri("object_id");
    String justification = matching("mapping_justification", JUSTIFICATION, "semapv:‹term›");
    String confidence = matching("confidence", CONFIDENCE, "a number from 0 to 1");
    LocalDate date = date();
    String comment = text("comment");
    if (!good) {
      return Optional.empty();
    }
    Optional<String> label = Optional.of(cells.get("object_label")).filter(l -> !l.isBlank());
    return Optional.of(
        new Mapping(
            line,
            subject,
            subjectLabel,
            predicate,
            rejected,
            object,
            label,
            justification,
            new BigDecimal(confidence),
            date,
            comment));
  }

  private String text(String column) {
    return matching(column, "\\S(.*\\S)?", "a text without blanks around it");
  }

  private String matching(String column, String pattern, String expected) {
    String cell = cells.get(column);
    if (!cell.matches(pattern)) {
      problem(column, expected);
    }
    return cell;
  }

  private String predicate() {
    if (!PREDICATES.contains(cells.get("predicate_id"))) {
      problem("predicate_id", "one of " + PREDICATES.stream().sorted().toList());
    }
    return iri("predicate_id");
  }

  private boolean isRejected() {
    return matching("predicate_modifier", "(Not)?", "Not or nothing").equals("Not");
  }

  private String iri(String column) {
    Matcher curie = CURIE.matcher(cells.get(column));
    if (curie.matches() && prefixes.containsKey(curie.group(1))) {
      return prefixes.get(curie.group(1)) + curie.group(2);
    }
    problem(column, "‹prefix›:‹name› with a prefix of the curie_map");
    return "";
  }

  private LocalDate date() {
    try {
      return LocalDate.parse(cells.get("mapping_date"));
    } catch (DateTimeParseException e) {
      problem("mapping_date", "a day as YYYY-MM-DD");
      return LocalDate.EPOCH;
    }
  }

  private void problem(String column, String expected) {
    good = false;
    problems.accept(
        "expected " + expected + " as " + column + ", found \"" + cells.get(column) + '"');
  }
}
