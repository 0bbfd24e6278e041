package org.chapter8.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The encodings that documents of the United Nations have been met in. */
enum Encoding {
  UTF_8("UTF-8", "utf-?8"),
  UTF_16_LITTLE("UTF-16LE", "utf-?16(?:le)?|unicode"),
  UTF_16_BIG("UTF-16BE", "utf-?16be"),
  GB18030("GB18030", "gb18030|gbk|gb_?2312(?:-80)?|cp936|x-gbk"),
  BIG5("Big5", "big5(?:-hkscs)?|cp950|x-x-big5"),
  WINDOWS_1252("windows-1252", "windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii");

  private final Charset charset;
  private final String labels;

  Encoding(String name, String labels) {
    this.charset = Charset.forName(name);
    this.labels = labels;
  }

  /** Its name in messages. */
  String label() {
    return charset.name();
  }

  /** The encoding that a file names as its own, if it is one of these. */
  static Optional<Encoding> named(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> lower.matches(each.labels)).findFirst();
  }

  /**
   * The characters of bytes; empty if not every byte is part of one.
   *
   * @param from bytes to leave out at the beginning
   */
  Optional<String> decode(byte[] bytes, int from) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException notThis) {
      // That a decoder refuses is an answer here, and the next encoding is tried.
      return Optional.empty();
    }
  }
}
