package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class SymbolsTest {
  /** Ranges, and what is named after a symbol without repeating it. */
  private static final Pattern SHORTENED = Pattern.compile("\\d-\\d|^[^/]*$");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/text/symbols.csv", delimiter = '|')
  void symbolsAreFoundAsTheTableSays(String text, String expected) {
    List<String> symbols = expected == null ? List.of() : List.of(expected.split(" "));
    assertThat(Symbols.find(Folding.fold(text)))
        .extracting(SymbolSpan::symbol)
        .containsExactlyElementsOf(symbols);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/text/symbols.csv", delimiter = '|')
  void aSpanHoldsWhatWasPrintedAndNothingAround(String text, String expected) {
    String folded = Folding.fold(text);
    for (SymbolSpan span : Symbols.find(folded)) {
      String printed = folded.substring(span.start(), span.end());
      assertThat(printed).isEqualTo(printed.strip());
      if (!SHORTENED.matcher(printed).find()) {
        assertThat(span.symbol()).endsWith(Symbols.normalise(printed));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"S, /1, /1", "第, 60/1、, 60/2号决议", "第, 1325(2000)、, 1820(2008)号决议"})
  void endlessListsAreSearchedWithoutAnError(String before, String repeated, String after) {
    assertThat(Symbols.find(before + repeated.repeat(50) + after)).isNotEmpty();
    String endless = before + repeated.repeat(30_000) + after;
    assertThatCode(() -> Symbols.find(endless)).doesNotThrowAnyException();
  }

  @Property
  void normalisingTwiceIsNormalisingOnce(@ForAll("printed") String text) {
    String once = Symbols.normalise(text);
    assertThat(Symbols.normalise(once)).isEqualTo(once);
  }

  @Property
  void aSymbolFoundIsFoundAgainInItsOwnNormalForm(@ForAll("printed") String text) {
    for (SymbolSpan span : Symbols.find(text)) {
      assertThat(Symbols.find(span.symbol()))
          .extracting(SymbolSpan::symbol)
          .containsExactly(span.symbol());
    }
  }

  @Property
  void spansComeInOrderAndNeverOverlap(@ForAll("printed") String text) {
    int last = 0;
    for (SymbolSpan span : Symbols.find(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isGreaterThan(span.start());
      last = span.end();
    }
  }

  @Provide
  Arbitrary<String> printed() {
    return Arbitraries.of(
            "S",
            "A",
            "E",
            "ST",
            "/",
            "/",
            "PV",
            ".",
            "RES",
            "L",
            "(",
            ")",
            "Resumption",
            "Part ",
            "I",
            "V",
            " ",
            "1",
            "60",
            "2005",
            "5007",
            "第",
            "号决议",
            "、",
            "和",
            "页",
            "Add",
            "-",
            "ES")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest(name = "{0} is of meeting \"{1}\"")
  @CsvSource({
    "S/PV.5007, 5007",
    "S/PV.5007(Resumption1), 5007",
    "A/60/PV.14, ''",
    "S/2004/546, ''",
    "S/PV.99999999999, ''",
  })
  void onlyRecordsOfTheCouncilGiveItsMeeting(String symbol, String number) {
    assertThat(Symbols.meetingNumber(symbol)).isEqualTo(number);
  }

  @ParameterizedTest(name = "{0} is a \"{1}\"")
  @CsvSource({
    "S/PV.5007, verbatimRecord",
    "A/60/PV.14, verbatimRecord",
    "S/PRST/2004/27, presidentialStatement",
    "S/RES/1631(2005), resolution",
    "A/RES/60/1, resolution",
    "A/HRC/RES/16/21, resolution",
    "S/2004/546, ''",
    "ST/SGB/2003/7, ''",
  })
  void theSeriesTellsTheTypeOfTheDocument(String symbol, String type) {
    assertThat(Symbols.type(symbol)).isEqualTo(type);
  }
}
