package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.chapter8.model.Finding;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;

/** The text layer of small files made here. */
class PdfDecoderTest {
  private static final int TOP = 700;
  private static final int PITCH = 12;

  /** A page under way: text is put at places measured from the page's lower left corner. */
  private static final class Sheet implements AutoCloseable {
    private final PDPageContentStream out;

    Sheet(PDDocument document) throws IOException {
      PDPage page = new PDPage();
      document.addPage(page);
      out = new PDPageContentStream(document, page);
    }

    Sheet put(float x, float y, String text) throws IOException {
      return put(x, y, 10, text);
    }

    Sheet put(float x, float y, float size, String text) throws IOException {
      out.beginText();
      out.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
      out.newLineAtOffset(x, y);
      out.showText(text);
      out.endText();
      return this;
    }

    Sheet column(float x, String... lines) throws IOException {
      for (int i = 0; i < lines.length; i++) {
        put(x, TOP - i * PITCH, lines[i]);
      }
      return this;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  @Test
  void columnsAreReadOneAfterTheOtherAndHeadingsAcrossThemStandWhereTheyAre() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Sheet sheet = new Sheet(document)) {
        sheet.put(
            60, TOP + 30, "A heading that goes all the way across the two columns of the page");
        sheet.column(
            60,
            "left one is a line of this width so",
            "left two is a line of this width so",
            "left three is a line of such width");
        sheet.column(
            312,
            "right one is a line of this width",
            "right two is a line of this width",
            "right three is one of this width");
      }
      assertThat(text(document).strip().replaceAll("\n+", "\n").lines())
          .startsWith("A heading that goes all the way across the two columns of the page")
          .containsSubsequence(
              "left three is a line of such width", "right one is a line of this width");
    }
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndPagesAreToldApart() throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= 3; i++) {
        try (Sheet sheet = new Sheet(document)) {
          sheet.put(60, 740, "X/PV.77").put(300, 30, i + "/3").put(60, 400, "words of page " + i);
        }
      }
      Decoded decoded = decode(bytes(document), PdfLimits.DEFAULTS);

      assertThat(decoded.text()).doesNotContain("X/PV.77").doesNotContain("/3");
      assertThat(decoded.pages()).hasSize(3).startsWith(0);
      assertThat(decoded.text().substring(decoded.pages().get(2))).contains("words of page 3");
    }
  }

  @Test
  void anIndentedLineBeginsAParagraph() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Sheet sheet = new Sheet(document)) {
        sheet
            .column(60, "first", "second")
            .put(78, TOP - 2 * PITCH, "third")
            .put(60, TOP - 3 * PITCH, "fourth");
      }
      assertThat(text(document)).contains("first\nsecond\n\n    third\nfourth\n");
    }
  }

  @Test
  void aRaisedFigureStandsAloneAndARuledLineOpensTheNotes() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Sheet sheet = new Sheet(document)) {
        sheet.column(60, "as was said", "and done again", "and said again");
        sheet.put(109, TOP + 3, 6, "1");
        sheet.put(60, 120, 5, "1").put(66, 118, 8, "See another page.");
      }
      assertThat(text(document))
          .contains("as was said 1\n")
          .contains("__________\n1 See another page.");
    }
  }

  @Test
  void aFileWithoutTextIsRefused() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertRefused(bytes(document), PdfLimits.DEFAULTS, "source.no-text");
    }
  }

  @Test
  void aPageWithoutTextAmongOthersIsAFinding() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      try (Sheet sheet = new Sheet(document)) {
        sheet.put(60, 400, "words");
      }
      assertThat(decode(bytes(document), PdfLimits.DEFAULTS).findings())
          .extracting(Finding::code)
          .containsExactly("source.page-no-text");
    }
  }

  @Test
  void aFileThatAsksForAPasswordIsRefusedAndOneThatDoesNotIsRead() throws Exception {
    for (String user : new String[] {"", "secret"}) {
      try (PDDocument document = new PDDocument()) {
        try (Sheet sheet = new Sheet(document)) {
          sheet.put(60, 400, "words");
        }
        document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        byte[] file = bytes(document);
        if (user.isEmpty()) {
          assertThat(decode(file, PdfLimits.DEFAULTS).text()).contains("words");
        } else {
          assertRefused(file, PdfLimits.DEFAULTS, "source.encrypted");
        }
      }
    }
  }

  @Test
  void aBrokenFileIsRefused() {
    assertRefused(
        "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), PdfLimits.DEFAULTS, "source.pdf");
  }

  @Test
  void deeplyNestedObjectsAreRefused() {
    String nested = "%PDF-1.7\n1 0 obj " + "[".repeat(100_000) + " endobj\ntrailer <</Root 1 0 R>>";
    assertRefused(nested.getBytes(StandardCharsets.US_ASCII), PdfLimits.DEFAULTS, "source.pdf");
  }

  @Test
  void aStreamThatInflatesBeyondTheLimitIsRefused() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        "%PDF-1.7\n1 0 obj <</Filter /FlateDecode /Length 9>> stream\n"
            .getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(file, new Deflater(9))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        out.write(zeros);
      }
    }
    assertRefused(file.toByteArray(), PdfLimits.DEFAULTS, "source.too-large");
  }

  @Test
  void moreThanTheLimitsAllowIsRefused() throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 2; i++) {
        try (Sheet sheet = new Sheet(document)) {
          sheet.put(60, 400, "words");
        }
      }
      byte[] file = bytes(document);
      for (PdfLimits limits :
          Arrays.asList(
              new PdfLimits(1, 1 << 20, 999, 999, 1 << 20, 1 << 20),
              new PdfLimits(9, 1 << 20, 2, 999, 1 << 20, 1 << 20),
              new PdfLimits(9, 1 << 20, 999, 7, 1 << 20, 1 << 20))) {
        assertRefused(file, limits, "source.too-large");
      }
    }
  }

  private static void assertRefused(byte[] file, PdfLimits limits, String code) {
    assertThatThrownBy(() -> decode(file, limits))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> assertThat(refused.finding().code()).isEqualTo(code));
  }

  private static String text(PDDocument document) throws IOException, UnreadableException {
    return decode(bytes(document), PdfLimits.DEFAULTS).text();
  }

  private static Decoded decode(byte[] file, PdfLimits limits) throws UnreadableException {
    return new PdfDecoder(limits).decode(new RawFile("a.pdf", file), Limits.DEFAULTS);
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
