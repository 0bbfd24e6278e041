package org.chapter8.echo;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chapter8.echo.Feature.Sort;
import org.chapter8.model.LangString;

/** What two wordings share, as people read it. */
final class Evidence {
  /** Words beyond these tell little. */
  private static final int MOST = 8;

  private final Weights features;
  private final Likeness likeness;

  Evidence(Weights features, Likeness likeness) {
    this.features = features;
    this.likeness = likeness;
  }

  List<LangString> of(Wording later, Wording earlier) {
    List<Feature> shared =
        IntStream.range(0, later.size())
            .map(later::feature)
            .filter(earlier::has)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer id) -> -likeness.weight(id))
                    .thenComparing(id -> features.feature(id).name()))
            .map(features::feature)
            .filter(feature -> feature.sort() != Sort.WORD)
            .limit(MOST)
            .toList();
    return List.of(
        text(shared, Feature::en, "both speak of ", ", ", "en"),
        text(shared, Feature::zh, "共同提及：", "、", "zh"));
  }

  private static LangString text(
      List<Feature> shared,
      Function<Feature, String> name,
      String head,
      String comma,
      String lang) {
    return new LangString(
        shared.stream().map(name).collect(Collectors.joining(comma, head, "")), lang);
  }
}
