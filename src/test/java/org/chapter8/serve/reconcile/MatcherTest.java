package org.chapter8.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MatcherTest {
  private static final String BASE = "https://w3id.org/chapter8/";
  private static final Matcher MATCHER = RealTables.matcher();

  private static String first(String text) {
    List<Candidate> found = MATCHER.find(text);
    return found.isEmpty() ? "" : found.getFirst().entity().iri().substring(BASE.length());
  }

  private static boolean isMatch(String text) {
    return Verdict.isMatch(MATCHER.find(text));
  }

  @ParameterizedTest
  @CsvSource({
    "非盟主席,organization/african-union",
    "欧盟轮值主席国,organization/european-union",
    "非盟委员会主席,organization/african-union-commission"
  })
  void anOfficeFindsItsBodyAndIsNoMatch(String office, String body) {
    assertThat(first(office)).isEqualTo(body);
    assertThat(isMatch(office)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Germany                               | state/DEU
          GERMANY                               | state/DEU
          Ｇｅｒｍａｎｙ                        | state/DEU
          Côte d'Ivoire                         | state/CIV
          Cote d’Ivoire                         | state/CIV
          Korea, Republic of                    | state/KOR
          Iran, Islamic Republic of             | state/IRN
          Gambia, The                           | state/GMB
          The Gambia                            | state/GMB
          St. Lucia                             | state/LCA
          Venezuela, Bolivarian Republic of     | state/VEN
          Congo, Democratic Republic of the     | state/COD
          Zaire                                 | state/COD
          Swaziland                             | state/SWZ
          République de Guinée                  | state/GIN
          Российская Федерация                  | state/RUS
          الصين                                 | state/CHN
          墨西哥                                | state/MEX
          聯合國                                | organization/united-nations
          歐洲聯盟                              | organization/european-union
          歐盟                                  | organization/european-union
          Union africaine                       | organization/african-union
          AU                                    | organization/african-union
          非盟                                  | organization/african-union
          African Union (AU)                    | organization/african-union
          Organisation of American States       | organization/organization-of-american-states
          UN Interim Force in Lebanon           | organ/united-nations-interim-force-in-lebanon
          Commission of the Gulf of Guinea      | organization/gulf-of-guinea-commission
          FRA                                   | state/FRA
          Q142                                  | state/FRA
          https://www.wikidata.org/wiki/Q142    | state/FRA
          https://w3id.org/chapter8/state/FRA   | state/FRA
          """)
  void aNameIsFoundHoweverItIsWritten(String text, String key) {
    assertThat(first(text)).isEqualTo(key);
    assertThat(isMatch(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Jigsaw, organization/jigsaw",
    "JIGSAW, organization/jigsaw",
    "The Jigsaw, organization/jigsaw",
    "Jigsaw (company), organization/jigsaw",
    "Search for Common Ground, organization/search-for-common-ground"
  })
  void aNameThatIsACommonWordIsFound(String text, String key) {
    assertThat(first(text)).isEqualTo(key);
    assertThat(isMatch(text)).isEqualTo(text.contains("("));
  }

  @ParameterizedTest
  @CsvSource({
    "Germny, state/DEU",
    "Phillipines, state/PHL",
    "Kazakstan, state/KAZ",
    "Organization of Amercan States, organization/organization-of-american-states",
    "经济和社会理事, organ/economic-and-social-council"
  })
  void aNameWithAMistakeIsFoundButNotCertain(String text, String key) {
    assertThat(first(text)).isEqualTo(key);
    assertThat(isMatch(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Republic of China",
        "who",
        "Minister for Foreign Affairs (Germany)",
        "Germany (European Union)",
        "Ruritania",
        "",
        "()",
        "(((",
        "\u0000\uffff"
      })
  void whatIsDoubtfulIsNoMatch(String text) {
    assertThat(isMatch(text)).isFalse();
  }

  @Test
  void aNameThatSeveralBearIsNoMatchThoughOneIsPreferredByIt() {
    for (String shared : List.of("Congo", "欧洲委员会", "Yugoslavia")) {
      assertThat(isMatch(shared)).as(shared).isFalse();
      assertThat(MATCHER.find(shared).get(1).score())
          .as(shared)
          .isEqualTo(MATCHER.find(shared).getFirst().score());
    }
    assertThat(first("Congo")).isEqualTo("state/COG");
    assertThat(first("欧洲委员会")).isEqualTo("organization/council-of-europe");
    assertThat(first("Guinea")).isEqualTo("state/GIN");
  }

  @Test
  void theSpeakerInBracketsIsACandidate() {
    assertThat(first("Mr. Nobody (Germany)")).isEqualTo("state/DEU");
  }

  @Test
  void everyPreferredNameFindsItsOwn() {
    List<String> lost =
        RealTables.entities().stream()
            .flatMap(entity -> entity.preferred().stream().map(name -> Name.of(entity).getFirst()))
            .filter(
                name ->
                    MATCHER.find(name.text().value()).stream()
                        .filter(candidate -> candidate.score() == Rule.PREFERRED.score())
                        .noneMatch(candidate -> candidate.entity().equals(name.entity())))
            .map(name -> name.text().value())
            .toList();
    assertThat(lost).isEmpty();
  }
}
