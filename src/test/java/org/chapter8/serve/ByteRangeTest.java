package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, bytes 0-9/100",
    "bytes=90-, bytes 90-99/100",
    "bytes=90-500, bytes 90-99/100",
    "bytes=-10, bytes 90-99/100",
    "bytes=-500, bytes 0-99/100",
    "Bytes = 5-5, bytes 5-5/100",
    "bytes=100-, bytes */100",
    "bytes=-0, bytes */100"
  })
  void onePartOfAHundredBytes(String asked, String sent) {
    assertThat(ByteRange.of(asked, 100).orElseThrow().header(100)).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,5-6", "bytes=9-5", "bytes=-", "lines=1-2", "bytes=a-b", ""})
  void whatIsNotOnePartIsTheWhole(String asked) {
    assertThat(ByteRange.of(asked, 100)).isEmpty();
  }

  @Test
  void anEmptyFileHasNoPart() {
    assertThat(ByteRange.of("bytes=0-", 0).orElseThrow().isThere()).isFalse();
  }
}
