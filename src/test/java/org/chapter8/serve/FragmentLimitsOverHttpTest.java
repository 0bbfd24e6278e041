package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fragment that can't be found in time; the limit is what nobody can keep. */
final class FragmentLimitsOverHttpTest {
  @TempDir private Path folder;

  @Test
  void aFragmentPastItsTimeIsAnErrorThatNamesTheLimit() throws Exception {
    try (ServedRelease served = ServedRelease.within(folder, 1)) {
      HttpResponse<String> answer = served.http().get("/fragments");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("time limit of 1 ms");
      assertThat(served.running()).isZero();
    }
  }
}
