package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapter8.source.Office.p;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;

/** Files of every format, damaged: each is read or refused, and nothing else is thrown. */
final class MutatedFilesTest {
  private static final List<byte[]> FILES =
      List.of(
          Office.docx(
                  p("安全理事会")
                      + "<w:tbl><w:tr><w:tc>"
                      + p("甲")
                      + "</w:tc></w:tr></w:tbl>"
                      + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
              .footnotes("<w:footnote w:id=\"1\">" + p("注。") + "</w:footnote>")
              .bytes(),
          Office.xlsx("<si><t>a</t></si>", "<row><c r=\"B1\" t=\"s\"><v>0</v></c></row>").bytes(),
          "<html><body><table><tr><td>甲<td>乙</table><p>丙</body>".getBytes(StandardCharsets.UTF_8),
          "<?xml version='1.0'?><a><b>甲</b></a>".getBytes(StandardCharsets.UTF_16LE),
          "安全理事会主席的声明，第9001次会议。".getBytes(Charset.forName("GB18030")),
          "安全理事會主席的聲明".getBytes(Charset.forName("Big5")),
          "The Council’s “decision”".getBytes(Charset.forName("windows-1252")));

  @Property(tries = 2000)
  void aDamagedFileIsReadOrRefused(@ForAll("damaged") byte[] bytes) {
    try {
      SourceDocument read =
          Sources.withoutMarkup(Sources.decode(new RawFile("a", bytes), Limits.DEFAULTS));
      int length = read.text().codePointCount(0, read.text().length());
      assertThat(read.pages()).isSorted().allMatch(page -> page < length);
    } catch (UnreadableException refused) {
      assertThat(refused.finding().message()).contains("expected").contains("found");
    }
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    return Arbitraries.longs().map(seed -> damage(new Random(seed)));
  }

  private static byte[] damage(Random random) {
    byte[] bytes = FILES.get(random.nextInt(FILES.size())).clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 1 -> bytes[at] = 0;
        default -> bytes[at] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }
}
