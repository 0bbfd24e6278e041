package org.chapter8.echo;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
            .toList();
    List<Feature> telling = shared.stream().filter(Evidence::isTelling).limit(MOST).toList();
    List<Feature> told = telling.isEmpty() ? shared.stream().limit(MOST).toList() : telling;
    return List.of(
        text(told, Feature::en, "both speak of ", ", ", "en"),
        text(told, Feature::zh, "共同提及：", "、", "zh"));
  }

  /** Actors are told by the statements themselves; loose words tell little. */
  private static boolean isTelling(Feature feature) {
    return !Set.of(Sort.WORD, Sort.ACTOR, Sort.GENERAL_ACTOR).contains(feature.sort());
  }

  private static LangString text(
      List<Feature> shared,
      Function<Feature, String> name,
      String head,
      String comma,
      String lang) {
    return new LangString(
        shared.stream().map(name).distinct().collect(Collectors.joining(comma, head, "")), lang);
  }
}
