package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;
import org.chapter8.text.Folding;

final class EncodingsTest {
  private static final String CHINESE_MARKS = "，。、；：“”（）《》0123456789\n";
  private static final String WESTERN_MARKS = "‘’“”—–…éöü";

  @Property(tries = 200)
  void chineseComesBackFromEveryEncodingOfSimplifiedText(
      @ForAll("simplified") String text, @ForAll("unicodeOrGb") String charset) throws Exception {
    assertThat(read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Property(tries = 200)
  void chineseComesBackFromEveryEncodingOfTraditionalText(
      @ForAll("traditional") String text, @ForAll("unicodeOrBig5") String charset)
      throws Exception {
    assertThat(read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Property(tries = 200)
  void englishComesBackFromEveryEncoding(
      @ForAll("english") String text, @ForAll("unicodeOrWestern") String charset) throws Exception {
    assertThat(read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Property(tries = 500)
  void randomBytesAreReadOrRefused(@ForAll byte[] bytes) {
    try {
      assertThat(read(bytes).text()).isNotBlank();
    } catch (UnreadableException refused) {
      assertThat(refused.finding().message()).contains("expected").contains("found");
    }
  }

  @Provide
  Arbitrary<String> simplified() {
    return chinese("GB18030", 0xb0, 0xd7, 0xa1);
  }

  @Provide
  Arbitrary<String> traditional() {
    return chinese("Big5", 0xa4, 0xc6, 0x40);
  }

  /** Texts of the ideographs in the rows of a standard's common ones, all as likely. */
  private static Arbitrary<String> chinese(String charset, int first, int last, int firstCell) {
    String common =
        IntStream.rangeClosed(first, last)
            .boxed()
            .flatMap(
                row ->
                    IntStream.rangeClosed(firstCell, 0xfe)
                        .mapToObj(cell -> new byte[] {row.byteValue(), (byte) cell}))
            .map(pair -> new String(pair, Charset.forName(charset)))
            .filter(each -> each.length() == 1 && Folding.isHan(each.charAt(0)))
            .reduce("", String::concat);
    Arbitrary<Character> characters =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.of(list(common))),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(list(CHINESE_MARKS))));
    return characters.list().ofMinSize(30).ofMaxSize(300).map(EncodingsTest::string);
  }

  @Provide
  Arbitrary<String> english() {
    Arbitrary<String> words =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(9);
    Arbitrary<String> marks = Arbitraries.of(list(WESTERN_MARKS)).map(String::valueOf);
    Arbitrary<String> quoted =
        Combinators.combine(words, Arbitraries.of("’s", "é", "”", "— ", "…")).as(String::concat);
    Arbitrary<String> opened = words.map("“"::concat);
    return Arbitraries.oneOf(words, words, words, quoted, opened, marks)
        .list()
        .ofMinSize(20)
        .ofMaxSize(200)
        .map(all -> String.join(" ", all) + " it’s");
  }

  @Provide
  Arbitrary<String> unicodeOrGb() {
    return Arbitraries.of(
        "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "GB18030", "GBK");
  }

  @Provide
  Arbitrary<String> unicodeOrBig5() {
    return Arbitraries.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "Big5");
  }

  @Provide
  Arbitrary<String> unicodeOrWestern() {
    return Arbitraries.of(
        "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "windows-1252");
  }

  private static List<Character> list(String text) {
    return text.chars().mapToObj(c -> (char) c).toList();
  }

  private static String string(List<Character> characters) {
    StringBuilder out = new StringBuilder();
    characters.forEach(out::append);
    return out.toString();
  }

  @Example
  void whatWasFoundIsSaid() throws Exception {
    SourceDocument document = read("安理会主席的声明".getBytes(Charset.forName("GB18030")));
    assertThat(document.format()).isEqualTo(SourceFormat.RECODED_TEXT);
    assertThat(document.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    assertThat(document.findings().getFirst().message()).contains("GB18030");
  }

  @Example
  void utf8NeedsNoWord() throws Exception {
    SourceDocument document = read("安理会主席的声明".getBytes(StandardCharsets.UTF_8));
    assertThat(document.format()).isEqualTo(SourceFormat.TEXT);
    assertThat(document.findings()).isEmpty();
  }

  @Example
  void anEncodingThatMarkupNamesIsTaken() throws Exception {
    String page = "<html><head><meta charset=\"gb2312\"></head><body>鄱阳</body></html>";
    assertThat(read(page.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(page);
  }

  @Example
  void anEncodingThatMarkupNamesWronglyIsNot() throws Exception {
    String page = "<?xml version=\"1.0\" encoding=\"big5\"?><a>安理会主席的声明，安理会主席的声明</a>";
    assertThat(read(page.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(page);
  }

  @Example
  void utf8ThatIsBrokenInOnePlaceIsRefusedAndNotReadAsSomethingElse() {
    byte[] bytes = "安理会主席的声明安理会主席的声明".getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xff;
    Finding finding = refusal(bytes);
    assertThat(finding.code()).isEqualTo("source.encoding");
    assertThat(finding.message()).contains("at byte 9").contains("damaged");
  }

  @Example
  void aTextThatCouldBeInTwoEncodingsIsRefused() {
    assertThat(refusal("a\u00a1\u00b0".getBytes(StandardCharsets.ISO_8859_1)).code())
        .isEqualTo("source.encoding");
  }

  @Example
  void aSingleByteOfNoEncodingIsRefused() {
    assertThat(refusal(new byte[] {(byte) 0x81}).message()).contains("0x81").contains("iconv");
  }

  private static Finding refusal(byte[] bytes) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> read(bytes));
    assertThat(refused).isNotNull();
    return refused.finding();
  }

  private static SourceDocument read(byte[] bytes) throws UnreadableException {
    RawFile file = new RawFile("a.txt", bytes);
    return Sources.decode(FileBytes.checked(file, Limits.DEFAULTS), Limits.DEFAULTS);
  }
}
