package org.chapter8.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chapter8.extract.Figures.Slice;

/**
 * The least F1 of each language, kind and measure. A figure may not fall below its floor, nor rise
 * far above it: then the floor has to follow, or a later loss would go unseen.
 */
record GoldFloors(SortedMap<Slice, BigDecimal> floors) {
  /** How far a figure may rise above its floor. */
  private static final double ROOM = 0.05;

  /** Two F1 that differ by less are one. */
  private static final double EQUAL = 1e-9;

  private static final String HEAD = "language\tkind\tmeasure\tF1";

  static GoldFloors read(Path file) throws IOException {
    SortedMap<Slice, BigDecimal> floors = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEAD)) {
        String[] cells = line.split("\t", -1);
        Measure measure = Measure.valueOf(cells[2].toUpperCase(Locale.ROOT));
        floors.put(new Slice(cells[0], cells[1], measure), new BigDecimal(cells[3]));
      }
    }
    return new GoldFloors(floors);
  }

  /** What does not hold, a sentence each. */
  List<String> complaints(Map<Slice, Score> scores) {
    List<String> complaints = new ArrayList<>();
    ofKinds(scores).forEach((key, score) -> complaint(complaints, key, score));
    floors.keySet().stream()
        .filter(key -> !scores.containsKey(key))
        .forEach(key -> complaints.add(key + ": has a floor but was not measured"));
    return complaints;
  }

  private void complaint(List<String> complaints, Slice key, Score score) {
    BigDecimal floor = floors.get(key);
    if (floor == null) {
      complaints.add(key + ": has no floor, F1 is " + rounded(score));
    } else if (score.f1() < floor.doubleValue() - EQUAL) {
      complaints.add(key + ": F1 is " + rounded(score) + ", below its floor " + floor);
    } else if (score.f1() >= floor.doubleValue() + ROOM - EQUAL) {
      complaints.add(key + ": F1 is " + rounded(score) + ", raise its floor " + floor);
    }
  }

  /** Floors that follow what rose or is new; none falls, and what is not measured goes. */
  GoldFloors raised(Map<Slice, Score> scores) {
    SortedMap<Slice, BigDecimal> raised = new TreeMap<>();
    ofKinds(scores)
        .forEach(
            (key, score) ->
                raised.put(key, rounded(score).max(floors.getOrDefault(key, BigDecimal.ZERO))));
    return new GoldFloors(raised);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    floors.forEach(
        (key, floor) ->
            lines.add(
                String.join(
                    "\t",
                    key.language(),
                    key.kind(),
                    key.measure().label(),
                    floor.setScale(2, RoundingMode.DOWN).toPlainString())));
    Files.write(file, lines);
  }

  private static SortedMap<Slice, Score> ofKinds(Map<Slice, Score> scores) {
    SortedMap<Slice, Score> kinds = new TreeMap<>(scores);
    kinds.keySet().removeIf(key -> key.kind().equals(Figures.ALL));
    return kinds;
  }

  /** Down, so that a floor made of a figure is not above it. */
  private static BigDecimal rounded(Score score) {
    return BigDecimal.valueOf(score.f1() + EQUAL).setScale(2, RoundingMode.DOWN);
  }
}
