package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.chapter8.link.NameIndex;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.SourceDocument;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A text that lost its full stops is one sentence, however long: it costs seconds and a finding.
 */
final class EndlessSentencesTest {
  private static final String HEAD =
      " 49. 项目 \n\n 2011年3月9日(第9001次会议)的决定： \n\n 在2011年3月9日第9001次会议上，";
  private static final Readers READERS =
      new Readers(
          new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE))));

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'', 法国、巴拿马、, 代表说，应当加强合作。",
    "秘书长建议：(a) 设立；, (b) 加强；, 等等。",
    "秘书长建议, 设立一个工作组，并敦促会员国，, 加强合作。",
    "秘书长提到S, /1, 。",
    "法国代表说，, 他认为应当在区域组织、次区域组织、, 加强合作。",
  })
  void anEndlessSentenceIsAFinding(String before, String repeated, String after) {
    String text = HEAD + before + repeated.repeat(20_000) + after + " \n";
    Extraction extraction =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> READERS.read(new SourceDocument("endless.txt", "0".repeat(64), text)));
    assertThat(extraction.findings()).extracting(Finding::code).contains("sentence.too-long");
  }
}
