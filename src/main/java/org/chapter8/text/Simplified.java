package org.chapter8.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Traditional characters as simplified ones, one for one; the data file says where from. */
final class Simplified {
  private static final String RESOURCE = "simplified.txt";

  /** For each traditional character the simplified one; zero for all others. */
  private static final char[] TABLE = read();

  private Simplified() {}

  /** The simplified form of a traditional character, any other character itself. */
  static char of(char c) {
    char simplified = TABLE[c];
    return simplified == 0 ? c : simplified;
  }

  private static char[] read() {
    try (InputStream in = Simplified.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its data file " + RESOURCE);
      }
      String pairs =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.joining());
      char[] table = new char[Character.MAX_VALUE + 1];
      for (int i = 0; i + 1 < pairs.length(); i += 2) {
        table[pairs.charAt(i)] = pairs.charAt(i + 1);
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": cannot be read", e);
    }
  }
}
