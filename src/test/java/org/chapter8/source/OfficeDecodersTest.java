package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapter8.source.Office.p;

import org.chapter8.model.Finding;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;

final class OfficeDecodersTest {
  private static final String MARK = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";

  @Test
  void paragraphsOfADocumentAreSetOffByBlankLines() throws UnreadableException {
    SourceDocument document = read(Office.docx(p("安全理事会主席声明") + p("") + p("第二段。")));
    assertThat(document.format()).isEqualTo(SourceFormat.DOCX);
    assertThat(document.text()).isEqualTo(" 安全理事会主席声明 \n\n 第二段。 \n\n");
  }

  @Test
  void runsOfAParagraphAreJoinedAndBreaksAreLines() throws UnreadableException {
    String runs =
        "<w:p><w:r><w:t>第</w:t></w:r><w:r><w:t>5007</w:t><w:noBreakHyphen/><w:t>次</w:t><w:br/></w:r>"
            + "<w:r><w:t>会议</w:t><w:tab/><w:t>甲</w:t></w:r></w:p>";
    assertThat(read(Office.docx(runs)).text()).isEqualTo(" 第5007-次\n\n 会议\t甲 \n\n");
  }

  @Test
  void whatWasDeletedIsLeftOutAndWhatWasInsertedStays() throws UnreadableException {
    String changed =
        "<w:p><w:r><w:t>安理会</w:t></w:r>"
            + "<w:del><w:r><w:delText>要求</w:delText></w:r></w:del>"
            + "<w:moveFrom><w:r><w:t>别处</w:t></w:r></w:moveFrom>"
            + "<w:ins><w:r><w:t>敦促</w:t></w:r></w:ins></w:p>";
    assertThat(read(Office.docx(changed)).text()).isEqualTo(" 安理会敦促 \n\n");
  }

  @Test
  void aTextBoxIsReadOnce() throws UnreadableException {
    String box =
        "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>一</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>一</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
    assertThat(read(Office.docx(box)).text()).isEqualTo(" 一 \n\n");
  }

  @Test
  void aRowOfATableIsALine() throws UnreadableException {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("国家")
            + p("代表")
            + "</w:tc><w:tc>"
            + p("智利")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(read(Office.docx(table)).text()).isEqualTo(" 国家 代表 \t智利 \n\n");
  }

  @Test
  void notesStandUnderALineAtTheEndOfTheirPage() throws UnreadableException {
    String body =
        "<w:p><w:r><w:t>甲</w:t></w:r>"
            + MARK.formatted(7)
            + "<w:r><w:t>乙。</w:t></w:r></w:p>"
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>丙。</w:t></w:r>"
            + MARK.formatted(9)
            + "</w:p>"
            + p("丁。");
    String notes =
        "<w:footnote w:id=\"7\">"
            + p("第一注。")
            + "</w:footnote>"
            + "<w:footnote w:id=\"9\">"
            + p("第二注。")
            + "</w:footnote>";
    SourceDocument document = read(Office.docx(body).footnotes(notes));
    assertThat(document.text())
        .isEqualTo(
            " 甲1 乙。 \n\n 丙。2 \n\n______________\n\n1 第一注。\n\n2 第二注。\n\n\f 丁。 \n\n"
                .replace("2 \n", "2 \n"));
    assertThat(document.pages()).hasSize(2);
  }

  @Test
  void numbersThatTheWordProcessorCountsAreSaidToBeLeftOut() throws UnreadableException {
    String numbered = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>决定</w:t></w:r></w:p>";
    assertThat(read(Office.docx(numbered)).findings())
        .extracting(Finding::code)
        .containsExactly("docx.numbers-left-out");
  }

  @Test
  void aSheetIsRowsOfSeparatedValues() throws UnreadableException {
    String strings = "<si><t>191__a</t></si><si><r><t>a,</t></r><r><t>\"b\"</t></r></si>";
    String rows =
        "<row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
            + "<row/><row><c r=\"B3\"><v>7</v></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
    SourceDocument document =
        read(Office.xlsx(strings, rows).sheet(2, "<row><c><v>1</v></c></row>"));
    assertThat(document.format()).isEqualTo(SourceFormat.XLSX);
    assertThat(document.text()).isEqualTo("191__a,,\"a,\"\"b\"\"\"\n,7,x\n\f1\n");
    assertThat(document.pages()).hasSize(2);
  }

  private static SourceDocument read(Office office) throws UnreadableException {
    return Sources.decode(new RawFile("a.bin", office.bytes()), Limits.DEFAULTS);
  }
}
