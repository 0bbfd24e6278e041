package org.chapter8.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourcesTest {

  @TempDir private Path folder;

  @Test
  void aTextIsReadAsItIs() throws Exception {
    String text = " 安理会\r\n\r\n主席𠮷\u00a0\n";
    SourceDocument document = Sources.read(file(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.fileName()).isEqualTo("document.txt");
  }

  @Test
  void theChecksumIsThatOfTheBytes() throws Exception {
    SourceDocument document = Sources.read(file("abc".getBytes(StandardCharsets.UTF_8)));
    assertThat(document.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aByteOrderMarkStaysAndCountsAsACharacter() throws Exception {
    SourceDocument document = Sources.read(file("\ufeff主席".getBytes(StandardCharsets.UTF_8)));
    assertThat(document.text()).isEqualTo("\ufeff主席");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(refusal(file(new byte[0])).code()).isEqualTo("source.empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n\n", "\u3000\t\r\n", "\ufeff", "\ufeff \n"})
  void aFileOfBlanksIsRefused(String blanks) throws IOException {
    assertThat(refusal(file(blanks.getBytes(StandardCharsets.UTF_8))).code())
        .isEqualTo("source.empty");
  }

  @Test
  void aZeroByteIsRefusedWithItsPlace() throws IOException {
    Finding finding = refusal(file(new byte[] {'a', 'b', 0, 'c'}));
    assertThat(finding.code()).isEqualTo("source.binary");
    assertThat(finding.message()).contains("byte 2");
  }

  @Test
  void aCharacterCutOffAtTheEndIsRefused() throws IOException {
    byte[] whole = "主席".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    Finding finding = refusal(file(cut));
    assertThat(finding.code()).isEqualTo("source.encoding");
    assertThat(finding.message()).contains("at byte 3").contains("cut off");
  }

  @Test
  void aMissingFileIsRefusedByItsNameAndNotByWhereItLies() {
    Finding finding = refusal(folder.resolve("nowhere.txt"));
    assertThat(finding.code()).isEqualTo("source.missing");
    assertThat(finding.file()).isEqualTo("nowhere.txt");
    assertThat(finding.message()).doesNotContain(folder.toString());
  }

  @Test
  void aFileThatVanishedIsMissing() throws IOException {
    Path file = file("主席".getBytes(StandardCharsets.UTF_8));
    Files.delete(file);
    assertThat(refusal(file).code()).isEqualTo("source.missing");
  }

  @Test
  void aLinkToNothingIsMissing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    assertThat(refusal(link).code()).isEqualTo("source.missing");
  }

  @Test
  void aFolderIsRefused() {
    assertThat(refusal(folder).code()).isEqualTo("source.io");
  }

  @Test
  void aPathWithoutANameIsRefused() {
    assertThat(refusal(Path.of("/")).code()).isEqualTo("source.io");
  }

  @Test
  void aFormFeedBeginsAPage() throws Exception {
    SourceDocument document = Sources.read(file("一𠮷\f二\f".getBytes(StandardCharsets.UTF_8)));
    assertThat(document.pages()).containsExactly(0, 3);
    assertThat(document.page(3)).hasValue(2);
  }

  @Test
  void aTextWithoutFormFeedsHasNoPages() throws Exception {
    assertThat(Sources.read(file("一".getBytes(StandardCharsets.UTF_8))).pages()).isEmpty();
  }

  @Test
  void aFileOverTheLimitIsRefused() throws IOException {
    Limits few = new Limits(3, 3, 1, 1, 1, 1, 1);
    assertThat(refusal(file("abcd".getBytes(StandardCharsets.UTF_8)), few).code())
        .isEqualTo("source.too-large");
  }

  @Test
  void aTextOverTheLimitIsRefused() throws IOException {
    Limits few = new Limits(30, 3, 1, 1, 1, 1, 1);
    assertThat(refusal(file("abcd".getBytes(StandardCharsets.UTF_8)), few).message())
        .contains("3 characters");
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("document.txt"), bytes);
  }

  private static Finding refusal(Path file) {
    return refusal(file, Limits.DEFAULTS);
  }

  private static Finding refusal(Path file, Limits limits) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> Sources.read(file, limits));
    assertThat(refused).isNotNull();
    assertThat(refused.finding().severity()).isEqualTo(Severity.ERROR);
    assertThat(refused.finding().message()).contains("expected").contains("found");
    return refused.finding();
  }
}
