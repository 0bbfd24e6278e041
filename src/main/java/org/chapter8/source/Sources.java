package org.chapter8.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.UnreadableException;
import org.chapter8.text.Folding;

/** Reads files as documents: UTF-8 text, nothing added or taken away. */
public final class Sources {
  /** Bytes of the longest character in UTF-8. */
  private static final int LONGEST_CHARACTER = 4;

  private Sources() {}

  /**
   * The document in a file.
   *
   * @throws UnreadableException if the file is not there, is empty, or is not UTF-8 text; its
   *     finding says where, what was expected and what was found
   */
  public static SourceDocument read(Path file) throws UnreadableException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    byte[] bytes = bytes(file, name);
    if (bytes.length == 0) {
      throw refused("source.empty", name, "expected a text, found an empty file");
    }
    refuseOtherEncodings(bytes, name);
    String text = decode(bytes, name);
    if (text.chars().allMatch(c -> Folding.isBlank((char) c))) {
      throw refused("source.empty", name, "expected a text, found nothing but blanks");
    }
    return new SourceDocument(name, sha256(bytes), text);
  }

  private static byte[] bytes(Path file, String name) throws UnreadableException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      throw new UnreadableException(
          Finding.ofFile(
              "source.missing", Severity.ERROR, name, "expected a file, found none of that name"),
          gone);
    } catch (IOException failed) {
      throw new UnreadableException(
          Finding.ofFile(
              "source.io",
              Severity.ERROR,
              name,
              "expected a file that can be read, found: " + reason(failed)),
          failed);
    }
  }

  private static void refuseOtherEncodings(byte[] bytes, String name) throws UnreadableException {
    int first = bytes[0] & 0xff;
    int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
    if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
      throw refused("source.encoding", name, "expected UTF-8, found a UTF-16 byte order mark");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw refused("source.binary", name, "expected text, found a zero byte at byte " + i);
      }
    }
  }

  private static String decode(byte[] bytes, String name) throws UnreadableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw malformed(bytes, name, in.position());
    }
    return out.flip().toString();
  }

  /** A path in a message would make what is published depend on where the files lie. */
  private static String reason(IOException failed) {
    return failed instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : failed.getClass().getSimpleName();
  }

  private static UnreadableException malformed(byte[] bytes, String name, int at) {
    String advice =
        bytes.length - at < LONGEST_CHARACTER
            ? "the file ends in the middle of a character: it may have been cut off"
            : "convert the file first, for example with iconv";
    String message =
        "expected UTF-8, found byte 0x%02X at byte %d; %s".formatted(bytes[at] & 0xff, at, advice);
    Finding finding = Finding.ofFile("source.encoding", Severity.ERROR, name, message);
    return new UnreadableException(finding);
  }

  private static UnreadableException refused(String code, String name, String message) {
    return new UnreadableException(Finding.ofFile(code, Severity.ERROR, name, message));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
