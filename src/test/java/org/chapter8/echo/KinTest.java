package org.chapter8.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KinTest {
  private final Kin kin = Kin.load(Glossary.load());

  private List<String> families(Map<String, List<Integer>> places, boolean inChinese) {
    return kin.of(places, inChinese).stream().map(Term::key).toList();
  }

  @Test
  void oneThingUnderTwoNamesIsOneFamily() {
    assertThat(families(Map.of("named-official", List.of(3)), false)).contains("~focal");
    assertThat(families(Map.of("focal-point", List.of(0)), true)).contains("~focal");
  }

  @Test
  void termsThatStandNearEachOtherAreMoreThanEachAlone() {
    assertThat(families(Map.of("piracy", List.of(2), "trial", List.of(5)), false))
        .contains("~try-pirates");
    assertThat(families(Map.of("piracy", List.of(2)), false)).doesNotContain("~try-pirates");
  }

  @Test
  void termsFarApartAreNotTakenTogether() {
    assertThat(families(Map.of("piracy", List.of(2), "trial", List.of(40)), false))
        .doesNotContain("~try-pirates");
  }
}
