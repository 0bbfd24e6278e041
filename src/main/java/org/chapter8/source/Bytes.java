package org.chapter8.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.chapter8.model.UnreadableException;

/** What is wrong with bytes that are no text, or no text any more. */
final class Bytes {
  /** Bytes of the longest character in UTF-8. */
  private static final int LONGEST_CHARACTER = 4;

  private static final int MOSTLY = 2;
  private static final int BUFFER = 8192;

  private Bytes() {}

  /** Where the first byte of zero stands. */
  static OptionalInt firstZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether bytes that are not all UTF-8 are so but for a few: texts in other encodings hold next
   * to no characters of several bytes that UTF-8 would allow.
   */
  static boolean isMostlyUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    long wide = 0;
    long broken = 0;
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out.clear(), true);
      wide +=
          out.flip().chars().filter(c -> c > 0x7f && !Character.isLowSurrogate((char) c)).count();
      if (result.isError()) {
        broken++;
        in.position(Math.min(in.limit(), in.position() + result.length()));
      }
    }
    return wide > 0 && (wide >= broken * MOSTLY || onlyTheEndIsBroken(bytes));
  }

  private static boolean onlyTheEndIsBroken(byte[] bytes) {
    return bytes.length - firstError(bytes) < LONGEST_CHARACTER;
  }

  private static int firstError(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
    }
    return in.position();
  }

  /** A refusal of UTF-8 that is broken somewhere. */
  static UnreadableException brokenUtf8(RawFile file) {
    int at = firstError(file.bytes());
    String advice =
        onlyTheEndIsBroken(file.bytes())
            ? "the file ends in the middle of a character: it may have been cut off"
            : "the file is damaged, or parts of it are in another encoding";
    return file.refused(
        "source.encoding",
        "expected UTF-8, found byte 0x%02X at byte %d; %s"
            .formatted(file.bytes()[at] & 0xff, at, advice));
  }

  /** A refusal of what is a text in no encoding known. */
  static UnreadableException noText(RawFile file) {
    OptionalInt zero = firstZero(file.bytes());
    if (zero.isPresent()) {
      return file.refused(
          "source.binary", "expected text, found a zero byte at byte " + zero.getAsInt());
    }
    int at = firstError(file.bytes());
    return file.refused(
        "source.encoding",
        ("expected UTF-8, UTF-16, GB18030, Big5 or windows-1252, found byte 0x%02X at byte %d and no"
                + " encoding in which the text would make sense; convert it to UTF-8, for example"
                + " with iconv")
            .formatted(file.bytes()[at] & 0xff, at));
  }
}
