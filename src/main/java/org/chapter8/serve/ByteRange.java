package org.chapter8.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, RFC 9110 section 14.
 *
 * @param first position, from 0
 * @param length in bytes; 0 for a part that lies behind the end
 */
record ByteRange(long first, long length) {
  /** More digits than any length has. */
  private static final int LONGEST = 18;

  private static final Pattern ONE =
      Pattern.compile(
          "bytes\\s*=\\s*(\\d{0,%1$d})\\s*-\\s*(\\d{0,%1$d})\\s*".formatted(LONGEST),
          Pattern.CASE_INSENSITIVE);

  /**
   * The part that a header asks for; nothing where it asks for several, or for what is not
   * understood: then the whole is sent, as that section allows.
   *
   * @param header the value of {@code Range}
   * @param size of the file in bytes
   */
  static Optional<ByteRange> of(String header, long size) {
    Matcher matcher = ONE.matcher(header);
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (matcher.group(1).isEmpty()) {
      long last = Math.min(size, Long.parseLong(matcher.group(2)));
      return Optional.of(new ByteRange(size - last, last));
    }
    long first = Long.parseLong(matcher.group(1));
    long end =
        matcher.group(2).isEmpty() ? size : Math.min(size, Long.parseLong(matcher.group(2)) + 1);
    if (!matcher.group(2).isEmpty() && Long.parseLong(matcher.group(2)) < first) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(first, Math.max(0, end - first)));
  }

  boolean isThere() {
    return length > 0;
  }

  /** The value of {@code Content-Range}. */
  String header(long size) {
    return isThere()
        ? "bytes %d-%d/%d".formatted(first, first + length - 1, size)
        : "bytes */" + size;
  }
}
