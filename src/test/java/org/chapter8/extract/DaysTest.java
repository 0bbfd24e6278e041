package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapter8.text.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as English documents write them. */
class DaysTest {
  private static final Cues CUES = Cues.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 4 March 2011 in New York | 2011-03-04 | 2011-03-04",
        "on March 4, 2011 | 2011-03-04 | 2011-03-04",
        "on 4 and 5 March 2011 | 2011-03-04 | 2011-03-05",
        "on 4-5 March 2011 | 2011-03-04 | 2011-03-05",
        "on March 4-5, 2011 | 2011-03-04 | 2011-03-05",
        "from 30 May to 2 June 2002 | 2002-05-30 | 2002-06-02",
        "from 30 December 2001 to 2 January 2002 | 2001-12-30 | 2002-01-02",
        "on 5 and 4 March 2011 | 2011-03-05 | 2011-03-05",
      })
  void aDayOrARangeOfDaysIsRead(String text, String first, String last) {
    DateSpan span = Days.first(text, CUES).orElseThrow();

    assertThat(span.first()).hasToString(first);
    assertThat(span.last()).hasToString(last);
  }

  @Test
  void anImpossibleDayIsNone() {
    assertThat(Days.find("on 31 June 2011", CUES)).isEmpty();
  }
}
