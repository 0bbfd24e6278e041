package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made of sections, as they are sent. */
@ExtendWith(SampleServer.class)
final class PartsOverHttpTest {
  private static Http http;

  @BeforeAll
  static void serve(ServedRelease sample) {
    http = sample.http();
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /meeting/SC/9001                                       | en | Who took part (1)           | Read from
          /meeting/SC/9001                                       | en | Members of the Council      | spoke</a>
          /meeting/SC/9001                                       | zh | 会上发表的意见（1）         | 智利代表建议
          /state/CHL                                             | en | Meetings it took part in (1) | 2004-07-20
          /state/CHL                                             | zh | 提议（1）                   | 智利代表建议
          /organization/african-union                            | en | Was asked to do (1)         | <rect width="100"
          /organization/african-union                            | zh | 各语言名称                  | African Club
          /organ/security-council                                | en | Meetings (1)                | <th scope="row">
          /organ/security-council                                | zh | 曾任成员（1）               | 2003–2004
          /speaker/SC/9001/CHL                                   | en | What it said (1)            | class="statement"
          /speaker/SC/9001/CHL                                   | zh | 发言者概况                  | /meeting/SC/9001
          /membership/organ/security-council/state/CHL/2003      | en | The membership              | 2003
          /name/organization/african-union/African-Club-en       | zh | 名称概况                    | African Club
          """)
  void aPageOfAClassSaysWhatThingsOfItAre(String path, String lang, String heading, String content)
      throws Exception {
    HttpResponse<String> page = http.get(path + ".html?lang=" + lang);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"" + lang + "\"").contains(heading);
    assertThat(page.body()).contains(content);
    assertThat(page.body()).doesNotContain(" style=").doesNotContain("<script>");
  }
}
