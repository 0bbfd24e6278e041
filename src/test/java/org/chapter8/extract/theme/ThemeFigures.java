package org.chapter8.extract.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many themes were given rightly, wrongly and not, of all statements and of parts of them. */
final class ThemeFigures {
  /** How far a figure may rise above its floor before the floor has to follow. */
  private static final double ROOM = 0.05;

  private static final double EQUAL = 1e-9;
  private static final String HEAD = "slice\tF1";

  private final SortedMap<String, Count> counts = new TreeMap<>();

  /** Themes of one slice. */
  record Count(int right, int wrong, int missed) {
    Count plus(Count other) {
      return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
      int all = 2 * right + wrong + missed;
      return all == 0 ? 1 : 2.0 * right / all;
    }
  }

  void add(ThemeGold.Row row, Set<String> given) {
    for (String theme : row.themes()) {
      add(row, theme, given.contains(theme) ? new Count(1, 0, 0) : new Count(0, 0, 1));
    }
    given.stream()
        .filter(theme -> !row.themes().contains(theme))
        .forEach(theme -> add(row, theme, new Count(0, 1, 0)));
  }

  private void add(ThemeGold.Row row, String theme, Count count) {
    for (String slice :
        List.of(
            "all",
            "language " + row.language(),
            "split " + row.split(),
            "split " + row.split() + " " + row.language(),
            "split " + row.split() + " " + row.kind(),
            "theme " + theme)) {
      counts.merge(slice, count, Count::plus);
    }
  }

  Count of(String slice) {
    return counts.getOrDefault(slice, new Count(0, 0, 0));
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of("slice\tprecision\trecall\tF1\tthemes"));
    counts.forEach(
        (slice, count) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f\t%.3f\t%d",
                    slice,
                    count.precision(),
                    count.recall(),
                    count.f1(),
                    count.right() + count.missed())));
    Files.write(file, lines);
  }

  /** What does not hold of the floors, a sentence each; themes need none. */
  List<String> complaints(Map<String, Double> floors) {
    List<String> complaints = new ArrayList<>();
    counts.forEach(
        (slice, count) -> {
          double f1 = count.f1();
          if (!floors.containsKey(slice)) {
            if (!slice.startsWith("theme ")) {
              complaints.add(slice + ": has no floor, F1 is " + down(f1));
            }
          } else if (f1 < floors.get(slice) - EQUAL) {
            complaints.add(slice + ": F1 is " + f1 + ", below its floor " + floors.get(slice));
          } else if (f1 >= floors.get(slice) + ROOM - EQUAL) {
            complaints.add(slice + ": F1 is " + f1 + ", raise its floor " + floors.get(slice));
          }
        });
    return complaints;
  }

  static Map<String, Double> floors(Path file) throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEAD)) {
          String[] cells = line.split("\t", -1);
          floors.put(cells[0], Double.valueOf(cells[1]));
        }
      }
    }
    return floors;
  }

  /** Writes floors that follow what rose or is new; none falls. */
  void raise(Path file) throws IOException {
    Map<String, Double> before = floors(file);
    List<String> lines = new ArrayList<>(List.of(HEAD));
    counts.forEach(
        (slice, count) -> {
          if (!slice.startsWith("theme ") || before.containsKey(slice)) {
            double floor = Math.max(down(count.f1()), before.getOrDefault(slice, 0.0));
            lines.add(String.format(Locale.ROOT, "%s\t%.2f", slice, floor));
          }
        });
    Files.write(file, lines);
  }

  private static double down(double figure) {
    return Math.floor((figure + EQUAL) * 100) / 100;
  }
}
