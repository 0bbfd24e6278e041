package org.chapter8.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class SymbolTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/text/symbol-parts.csv", delimiter = '|')
  void aSymbolIsTakenApartAsTheTableSays(
      String text,
      String body,
      String session,
      Integer year,
      String series,
      String number,
      String parts,
      String type) {
    Symbol symbol = Symbol.of(text);

    assertThat(symbol.text()).isEqualTo(text);
    assertThat(symbol.body()).isEqualTo(body);
    assertThat(symbol.session().orElse(null)).isEqualTo(session);
    assertThat(symbol.year())
        .isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year.intValue()));
    assertThat(symbol.series()).isEqualTo(Objects.requireNonNullElse(series, ""));
    assertThat(symbol.number()).isEqualTo(number);
    assertThat(String.join(" ", symbol.parts())).isEqualTo(Objects.requireNonNullElse(parts, ""));
    assertThat(symbol.documentType()).isEqualTo(Objects.requireNonNullElse(type, ""));
  }

  @ParameterizedTest(name = "{0} is made to {1}")
  @CsvSource({
    "S/2004/546/Add.1, S/2004/546",
    "S/2004/546/Add.1/Corr.2, S/2004/546/Add.1",
    "S/PV.5007(Resumption1)/Corr.1, S/PV.5007(Resumption1)",
    "A/60/L.5/Rev.1, A/60/L.5",
    "ST/AI/2005/3/Amend.1, ST/AI/2005/3",
    "S/2004/546, ''",
    "S/PV.5007(Resumption1), ''",
  })
  void anAddendumOrACorrigendumIsMadeToAnother(String symbol, String other) {
    assertThat(Symbol.of(symbol).modifies().orElse("")).isEqualTo(other);
  }
}
