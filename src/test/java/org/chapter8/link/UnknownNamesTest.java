package org.chapter8.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chapter8.link.Likeness.Likely;
import org.chapter8.link.UnknownNames.Candidate;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnknownNamesTest {
  private static final Ref AU = new Ref(Ref.Kind.ORGANIZATION, "african-union");
  private static final Ref IPU = new Ref(Ref.Kind.ORGANIZATION, "inter-parliamentary-union");
  private static final List<AuthorityEntry> KNOWN =
      List.of(entry(AU, "非洲联盟", "African Union"), entry(IPU, "Inter-Parliamentary Union"));

  private final UnknownNames unknown = new UnknownNames(new NameIndex(KNOWN));

  /** Texts, and the names in them that no table has, divided by a semicolon. */
  @ParameterizedTest
  @CsvSource({
    "安理会欢迎北海观察团的报告,北海观察团",
    "非洲联盟和平基金会与东海经济共同体的会晤,非洲联盟和平基金会;东海经济共同体",
    "非洲联盟的报告,''",
    "他们有组织地建立了区域组织,''",
    "组织了会议,''",
    "The Northern Sea Commission met.,Northern Sea Commission",
    "the Council of the African Union decided,Council of the African Union",
    "the African Union and the Coral Bay Forum,Coral Bay Forum",
    "The Commission met in Northern Town.,''",
    "President Smith spoke.,''"
  })
  void whatLooksLikeTheNameOfABodyAndIsUnknownIsFound(String text, String names) {
    assertThat(unknown.find(text))
        .allSatisfy(
            found -> assertThat(text.substring(found.start(), found.end())).isEqualTo(found.name()))
        .extracting(Candidate::name)
        .containsExactlyElementsOf(
            Arrays.stream(names.split(";")).filter(name -> !name.isEmpty()).toList());
  }

  @Test
  void theLikeliestActorComesFirst() {
    List<Likely> likely = new Likeness(KNOWN).of("Interparliamentary Union", 3);
    assertThat(likely).extracting(Likely::actor).startsWith(IPU);
    assertThat(likely.getFirst().score()).isBetween(0.8, 1.0);
    assertThat(new Likeness(KNOWN).of("Coral Bay Forum", 3)).isEmpty();
    assertThat(new Likeness(KNOWN).of("非洲联盟", 1)).containsExactly(new Likely(AU, "非洲联盟", 1.0));
  }

  private static AuthorityEntry entry(Ref actor, String... names) {
    return new AuthorityEntry(
        actor,
        Arrays.stream(names).map(name -> new LangString(name, "und")).toList(),
        Optional.empty());
  }
}
