package org.chapter8.rdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Keys as segments of an IRI path and back. What RFC 3987 allows in a segment ({@code ipchar})
 * stays, CJK included, and so does {@code /} between segments; the rest, and characters that
 * Unicode deprecates, are percent-encoded as UTF-8.
 */
final class IriSegments {
  private static final String ASCII_KEPT = "-._~!$&'()*+,;=:@/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private IriSegments() {}

  static String encode(String key) {
    StringBuilder out = new StringBuilder(key.length() + 8);
    int segment = 0;
    for (int i = 0; i < key.length(); ) {
      int c = key.codePointAt(i);
      if (c == '/') {
        segment = i + 1;
      }
      if (isKept(c) && !(c == '.' && isDotSegment(key, segment))) {
        out.appendCodePoint(c);
      } else {
        escape(c, key, out);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Throws a {@link CharacterCodingException} where an escape is cut short or is not UTF-8. */
  static String decode(String path) throws CharacterCodingException {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] utf8 = utf8(path);
    byte[] out = new byte[utf8.length];
    int length = 0;
    for (int i = 0; i < utf8.length; i++) {
      if (utf8[i] == '%') {
        out[length++] = hexByte(utf8, i);
        i += 2;
      } else {
        out[length++] = utf8[i];
      }
    }
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out, 0, length)).toString();
  }

  private static byte hexByte(byte[] utf8, int at) throws CharacterCodingException {
    if (at + 2 >= utf8.length
        || !HexFormat.isHexDigit(utf8[at + 1])
        || !HexFormat.isHexDigit(utf8[at + 2])) {
      throw new CharacterCodingException();
    }
    return (byte)
        (HexFormat.fromHexDigit(utf8[at + 1]) << 4 | HexFormat.fromHexDigit(utf8[at + 2]));
  }

  /** Whether the segment that begins at {@code start} is one that resolvers would drop. */
  private static boolean isDotSegment(String key, int start) {
    int slash = key.indexOf('/', start);
    String segment = slash < 0 ? key.substring(start) : key.substring(start, slash);
    return segment.equals(".") || segment.equals("..");
  }

  private static boolean isKept(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || ASCII_KEPT.indexOf(c) >= 0;
    }
    return isUcschar(c)
        && !isInvisible(c)
        && !UCharacter.hasBinaryProperty(c, UProperty.DEPRECATED);
  }

  /** The production {@code ucschar} of RFC 3987. */
  private static boolean isUcschar(int c) {
    return switch (c >> 16) {
      case 0 -> in(c, 0xA0, 0xD7FF) || in(c, 0xF900, 0xFDCF) || in(c, 0xFDF0, 0xFFEF);
      case 0xE -> in(c, 0xE1000, 0xEFFFD);
      case 0xF, 0x10 -> false;
      default -> (c & 0xFFFF) <= 0xFFFD;
    };
  }

  private static boolean in(int c, int first, int last) {
    return first <= c && c <= last;
  }

  /** Blanks and direction marks: allowed or half allowed, but an IRI that shows them misleads. */
  private static boolean isInvisible(int c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }

  private static void escape(int c, String key, StringBuilder out) {
    try {
      for (byte b : utf8(Character.toString(c))) {
        out.append('%');
        HEX.toHexDigits(out, b);
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a half surrogate in the key \"" + key + "\"", e);
    }
  }

  private static byte[] utf8(String text) throws CharacterCodingException {
    ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    byte[] out = new byte[bytes.remaining()];
    bytes.get(out);
    return out;
  }
}
