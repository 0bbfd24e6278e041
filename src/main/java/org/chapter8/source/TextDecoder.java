package org.chapter8.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.UnreadableException;

/** Files that are text: nothing added or taken away. */
record TextDecoder(SourceFormat format) implements Decoder {
  /** Bytes of the longest character in UTF-8. */
  private static final int LONGEST_CHARACTER = 4;

  @Override
  public Decoded decode(RawFile file, Limits limits) throws UnreadableException {
    refuseOtherEncodings(file);
    String text = utf8(file);
    return new Decoded(format, text, Pages.of(text), List.of());
  }

  private static void refuseOtherEncodings(RawFile file) throws UnreadableException {
    byte[] bytes = file.bytes();
    int first = bytes[0] & 0xff;
    int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
    if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
      throw file.refused("source.encoding", "expected UTF-8, found a UTF-16 byte order mark");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw file.refused("source.binary", "expected text, found a zero byte at byte " + i);
      }
    }
  }

  private static String utf8(RawFile file) throws UnreadableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file.bytes());
    CharBuffer out = CharBuffer.allocate(file.bytes().length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw malformed(file, in.position());
    }
    return out.flip().toString();
  }

  private static UnreadableException malformed(RawFile file, int at) {
    String advice =
        file.bytes().length - at < LONGEST_CHARACTER
            ? "the file ends in the middle of a character: it may have been cut off"
            : "convert the file first, for example with iconv";
    return file.refused(
        "source.encoding",
        "expected UTF-8, found byte 0x%02X at byte %d; %s"
            .formatted(file.bytes()[at] & 0xff, at, advice));
  }
}
