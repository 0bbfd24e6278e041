package org.chapter8.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Features as numbers, and how much each tells: the more statements have it, the less. To those of
 * a release come statements that nobody reads, in which features are as frequent as they are in
 * documents of the field, so that a small release knows what is usual.
 */
final class Weights {
  /** How many statements the background stands for. */
  private static final double BACKGROUND = 400;

  private final Map<String, Double> usual = Background.load();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Feature> features = new ArrayList<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private long statements;

  /** Counts a statement and numbers its features; the numbers come in ascending order. */
  int[] count(Traits traits) {
    statements++;
    return traits.features().values().stream().mapToInt(this::count).sorted().toArray();
  }

  private int count(Feature feature) {
    int id = ids.computeIfAbsent(feature.name(), name -> features.size());
    if (id == features.size()) {
      features.add(feature);
      frequencies.add(0);
    }
    frequencies.set(id, frequencies.get(id) + 1);
    return id;
  }

  /** The number of a feature that was counted; -1 if none was. */
  int id(String name) {
    return ids.getOrDefault(name, -1);
  }

  int size() {
    return features.size();
  }

  Feature.Sort sort(int id) {
    return features.get(id).sort();
  }

  Feature feature(int id) {
    return features.get(id);
  }

  /** How much each feature tells, once all statements are counted. */
  double[] all() {
    double[] weights = new double[features.size()];
    double total = statements + BACKGROUND;
    for (int id = 0; id < weights.length; id++) {
      Feature feature = features.get(id);
      double met = 1 + frequencies.get(id) + BACKGROUND * usual.getOrDefault(feature.name(), 0.0);
      double rarity = Math.log(total / Math.min(met, total)) / Math.log(total);
      weights[id] = feature.weight() * rarity;
    }
    return weights;
  }
}
