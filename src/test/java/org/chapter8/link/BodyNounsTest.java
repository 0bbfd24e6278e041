package org.chapter8.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Reference;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nouns the tables give, and whom each rule takes one for. */
final class BodyNounsTest {
  private static final NameIndex NAMES =
      new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)));
  private static final Ref COUNCIL = new Ref(Ref.Kind.ORGAN, "security-council");

  private static List<Reference> read(String day, String words, String text) {
    NameContext context =
        new NameContext(
            Optional.of(LocalDate.parse(day)),
            Optional.of(COUNCIL),
            Map.copyOf(NAMES.certain(words)),
            words,
            false);
    ActorNames known = NAMES.in(context);
    return known.references("", text);
  }

  private static List<String> bodies(String day, String words, String text) {
    return read(day, words, text).stream()
        .flatMap(each -> each.bodies().stream())
        .map(Ref::key)
        .toList();
  }

  @Test
  void nounsAreWhatNamesOfTheTablesEndOrBeginWith() {
    assertThat(
            BodyNouns.of(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE)))
                .nouns())
        .contains("Union", "League", "Bank", "Tribunal", "Commission", "委员会", "联盟", "共同体")
        .doesNotContain("President", "Women", "States", "代表", "秘书长");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2009-05-05 | | The League of Arab States sent observers. The League will report in May. | league-of-arab-states
          2009-05-05 | | 西非国家经济共同体派出观察员。该共同体将于五月提出报告。 | economic-community-of-west-african-states
          2009-05-05 | The European Union opened an office. | Members thanked the Union again. | european-union
          2009-05-05 | | The Council will meet again. | security-council
          2009-05-05 | | The Council of Europe drew up a treaty. The Council will meet again. | security-council
          2009-05-05 | | The Commission in Abuja has sent a team. | commission-of-the-economic-community-of-west-african-states
          2009-05-05 | Detainees spoke with the Red Cross. | It was the Committee that had asked. | international-committee-of-the-red-cross
          """)
  void aNounMeansTheBodyThatIsNamedOrHintedAt(
      String day, String words, String text, String expected) {
    assertThat(bodies(day, Optional.ofNullable(words).orElse(""), text)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The African Union Commission reported. | The Land Commission met. The Commission asked for funds.
          The African Union Commission and a Land Commission reported. | Members thanked the Commission.
          A list was kept by a committee (“the Committee”) and the Peacebuilding Commission. | It is for the Committee to say.
          The European Union opened an office. | Trade unions and a commission asked for a union.
          The European Union opened an office. | The Union of Fishermen met at the Union Hotel.
          非洲联盟设立了办事处。 | 组织会议的工作已经开始，各委员会都有报告。
          """)
  void aNounOfABodyThatNoTableHasMeansNobody(String words, String text) {
    assertThat(bodies("2009-05-05", words, text)).isEmpty();
  }

  @Test
  void twoBodiesOfOneSentenceAreLeftOpen() {
    assertThat(
            bodies(
                "2009-05-05",
                "",
                "The European Union met the African Union. The Union will send a team."))
        .containsExactly("african-union", "european-union");
  }

  @Test
  void aBodyThatIsNoLongerThereIsNotMeant() {
    String words = "The Organization of African Unity and the African Union are named.";
    assertThat(bodies("2012-05-05", words, "It thanked the Union."))
        .containsExactly("african-union");
    assertThat(bodies("1998-05-05", "Abidjan", "It thanked the Union.")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"扎伊尔代表发了言。", "The representative of Zaire spoke."})
  void aNameOutsideItsYearsStillMeansItsState(String text) {
    NameContext later =
        NameContext.NONE.at(Optional.empty(), Optional.of(LocalDate.of(2005, 3, 1)));
    assertThat(NAMES.in(later).find(text))
        .extracting(mention -> mention.actor().toString())
        .containsExactly("state/COD");
    assertThat(NAMES.in(later).doubts(text)).isEmpty();
  }
}
