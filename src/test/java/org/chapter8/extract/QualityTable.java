package org.chapter8.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chapter8.extract.Figures.Slice;

/** Measured quality as tab-separated values, the form in which it is published. */
record QualityTable(List<String> lines) {
  private static final String HEAD =
      "set\tsetDate\tchecksum\tmeasured\tlanguage\tkind\tmeasure\texpected\tfound\tright"
          + "\tprecision\trecall\tf1";

  private static final int MEASURED = 3;
  private static final int DIGITS = 4;

  /** The figures of a set, measured on a day. */
  static QualityTable of(GoldSet set, Map<Slice, Score> scores, LocalDate measured)
      throws IOException {
    String about = String.join("\t", set.name(), set.date().toString(), set.checksum());
    List<String> lines = new ArrayList<>(List.of(HEAD));
    scores.forEach((key, score) -> lines.add(about + "\t" + measured + "\t" + row(key, score)));
    return new QualityTable(lines);
  }

  private static String row(Slice key, Score score) {
    return String.join(
        "\t",
        key.language(),
        key.kind(),
        key.measure().label(),
        Integer.toString(score.expected()),
        Integer.toString(score.found()),
        Integer.toString(score.right()),
        decimal(score.precision()),
        decimal(score.recall()),
        decimal(score.f1()));
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).toPlainString();
  }

  static QualityTable read(Path file) throws IOException {
    return new QualityTable(Files.exists(file) ? Files.readAllLines(file) : List.of());
  }

  void write(Path file) throws IOException {
    Files.write(file, lines);
  }

  /** The lines without the day of measuring, which is no result. */
  List<String> results() {
    return lines.stream().map(QualityTable::withoutDay).toList();
  }

  private static String withoutDay(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
    cells.remove(MEASURED);
    return String.join("\t", cells);
  }
}
