package org.chapter8.rdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * The text of a file in UTF-8, without a byte order mark.
 *
 * @param value the text up to the first byte that is not UTF-8
 * @param badLine the line of that byte, from 1
 */
record Utf8Text(String value, OptionalInt badLine) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads a file. */
  static Utf8Text read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    String text = out.flip().toString();
    String value =
        text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Utf8Text(value, result.isError() ? OptionalInt.of(line) : OptionalInt.empty());
  }
}
