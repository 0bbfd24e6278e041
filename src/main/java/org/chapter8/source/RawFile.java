package org.chapter8.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.UnreadableException;

/** A file as it came. */
final class RawFile {
  private final String name;
  private final byte[] bytes;

  /**
   * A file; its bytes are not copied.
   *
   * @param name its name, without its folder
   */
  RawFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Its name, without its folder. */
  String name() {
    return name;
  }

  /** Its bytes, for reading only. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether its name ends in a dot and {@code extension}, in any case. */
  boolean isCalled(String extension) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
  }

  /** The first bytes, each as one character, without a byte order mark or the zeros of UTF-16. */
  String head(int length) {
    int most = Math.min(length, bytes.length);
    return new String(bytes, 0, most, StandardCharsets.ISO_8859_1)
        .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
        .replace("\0", "");
  }

  /** A refusal of this file. */
  UnreadableException refused(String code, String message) {
    return new UnreadableException(error(code, message));
  }

  /** A refusal of this file, for a reason that a library gave. */
  UnreadableException refused(String code, String message, Exception cause) {
    return new UnreadableException(error(code, message), cause);
  }

  private Finding error(String code, String message) {
    return Finding.ofFile(code, Severity.ERROR, name, message);
  }
}
