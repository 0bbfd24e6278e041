package org.chapter8.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single cells say, in the ways in which they are printed. */
final class CellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/PV.9106 | 9106 | S/PV.9106",
        "S/PV.9106+Corr.1 + Corr. 2 | 9106 | S/PV.9106 S/PV.9106/Corr.1 S/PV.9106/Corr.2",
        "S/PV.9100 (Resumption 1) | 9100 | S/PV.9100(Resumption1)",
        "S/PV.9100(ResumptionI) | 9100 | S/PV.9100(Resumption1)",
        "S/PV.9042 Resumption 1) | 9042 | S/PV.9042(Resumption1)",
        "S/PV.9042 (Resumption) | 9042 | S/PV.9042(Resumption)",
        "S/PV.9100 (Resumption 2) + Corr.1 | 9100 | S/PV.9100(Resumption2) S/PV.9100(Resumption2)/Corr.1",
        "S/PV.7970 (PartI) S/PV.7970 (PartII) | 7970 | S/PV.7970(PartI) S/PV.7970(PartII)",
        "S/2020/901 S/2020/902 | | S/2020/901 S/2020/902",
        "-- | | ''"
      })
  void theRecordCellGivesNumberAndSymbols(String words, Integer number, String symbols) {
    RecordCell cell = RecordCell.of(words);

    assertThat(cell.number())
        .isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    assertThat(String.join(" ", cell.symbols())).isEqualTo(symbols == null ? "" : symbols);
  }

  @ParameterizedTest
  @CsvSource({"S/PV.1 (closed), true", "S/PV.1 closed, true", "S/PV.1 (held in Rome), false"})
  void aClosedMeetingIsMarked(String words, boolean closed) {
    assertThat(RecordCell.of(words).closed()).isEqualTo(closed);
  }

  @ParameterizedTest
  @CsvSource({
    "22 December, 1999-12-22, 1999-12-22",
    "09 December, 1999-12-09, 1999-12-09",
    "15 Sep., 1999-09-15, 1999-09-15",
    "14-15 October, 1999-10-14, 1999-10-15",
    "22/23 November, 1999-11-22, 1999-11-23",
    "29 + 30 March, 1999-03-29, 1999-03-30",
    "30 April - 1 May, 1999-04-30, 1999-05-01",
    "26 May 2022, 2022-05-26, 2022-05-26"
  })
  void daysAreReadAsPrinted(String words, String first, String last) {
    assertThat(MeetingDays.of(words, OptionalInt.of(1999)))
        .hasValueSatisfying(days -> assertThat(days.first()).hasToString(first))
        .hasValueSatisfying(days -> assertThat(days.last()).hasToString(last));
  }

  @ParameterizedTest
  @CsvSource({"31 June", "5 Smarch", "15-14 October", "0 May", "May", "12 May 86"})
  void impossibleDaysAreNone(String words) {
    assertThat(MeetingDays.of(words, OptionalInt.of(1999))).isEmpty();
  }

  @Test
  void withoutAYearThereIsNoDay() {
    assertThat(MeetingDays.of("5 May", OptionalInt.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/RES/1780 (2004) 15-0-0 | S/RES/1780(2004) resolution 15-0-0",
        "S/RES/1780(2004 ) adopted unanimously | S/RES/1780(2004) resolution unanimous",
        "S/RES/1 (1946) without a vote S/2 (PRST) | S/RES/1(1946) resolution without vote; S/2 presidentialStatement",
        "S/PRST/2004/9 and S/RES/9 (2004) 9-0-6 | S/PRST/2004/9 presidentialStatement; S/RES/9(2004) resolution 9-0-6",
        "S/RES/8 (2004) and S/RES/9 (2004) 9-0-6 | S/RES/8(2004) resolution 9-0-6; S/RES/9(2004) resolution 9-0-6",
        "S/RES/8 (2004) S/RES/9 (2004) 9-0-6 | S/RES/8(2004) resolution; S/RES/9(2004) resolution 9-0-6",
        "S/RES/8 (2004) 15-0-0S/PRST/2004/3 | S/RES/8(2004) resolution 15-0-0; S/PRST/2004/3 presidentialStatement",
        "Draft resolution S/9 vetoed by USSR Draft resolution S/8/Rev.1 not adopted 4-0-7 | S/9 draftResolution by USSR; S/8/Rev.1 draftResolution 4-0-7",
        "Draft resolutionS/1994/9vetoed by the UK and USA 13-2-0 | S/1994/9 draftResolution 13-2-0 by UK and USA",
        "Draft resolution ( S/2016/9 ) was not adopted 8-2-5 | S/2016/9 draftResolution 8-2-5",
        "S/2020/1054 not adopted 5-0-10 | S/2020/1054 draftResolution 5-0-10",
        "Note (S/2004/5) | S/2004/5 noteByThePresident",
        "Communiqué | ''",
        "Election of Mr. Someone (Somewhere) | ''"
      })
  void theOutcomeCellGivesDocumentsTypesAndVotes(String words, String expected) {
    OutcomeCell cell = OutcomeCell.of(words);

    assertThat(cell.outcomes().stream().map(CellsTest::shown).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
    assertThat(cell.unread()).isEmpty();
  }

  @Test
  void wordsThatMeanNothingAreKeptForAFinding() {
    assertThat(OutcomeCell.of("S/RES/9 (2000) 14-0-0 (1 absent)").unread())
        .containsExactly("(1 absent)");
  }

  @ParameterizedTest
  @CsvSource({
    "Meetings of 1999, list-1999.html, '', 1999, false",
    "Meetings of 1999, list.html, S/RES/1 (2000), 1999, false",
    "Meetings, list_2000.html, '', 2000, false",
    "Meetings of 1999, list-2000.html, S/RES/1 (2000), 2000, true",
    "Meetings of 1999, list-2000.html, S/1999/5 S/PRST/1999/1 S/RES/1 (2000), 1999, true",
    "Meetings of 1999, list-2000.html, '', 1999, true"
  })
  void theYearIsThatOfTheTitleUnlessSymbolsSpeakForTheFileName(
      String title, String file, String text, int year, boolean disputed) {
    TableYear found = TableYear.of(title, file, text);

    assertThat(found.year()).hasValue(year);
    assertThat(found.disputed()).isEqualTo(disputed);
  }

  private static String shown(Outcome outcome) {
    String vote = outcome.vote().map(value -> " " + value).orElse("");
    String veto = outcome.vetoedBy().isEmpty() ? "" : " by " + outcome.vetoedBy();
    return outcome.symbol() + " " + outcome.type() + vote + veto;
  }
}
