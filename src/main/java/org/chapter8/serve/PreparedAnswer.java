package org.chapter8.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * A whole answer that needs no more making: its headers, written out already, and its body, plain
 * and compressed.
 *
 * @param tag its strong entity tag, quoted
 * @param modified when, in milliseconds since 1970, whole seconds
 * @param unchanged headers of the answer to a client that has it already: those that RFC 9110,
 *     section 15.4.5, asks for, and what lets a script of another origin read them
 */
record PreparedAnswer(
    String tag,
    long modified,
    HttpFields plain,
    ByteBuffer body,
    HttpFields compressed,
    ByteBuffer gzip,
    HttpFields unchanged) {
  /** What an answer weighs besides its bodies: headers, keys. */
  private static final int OVERHEAD = 4 << 10;

  /** What compression adds to a tag, as the server's own compression does. */
  private static final String GZIP_TAG = "--gzip\"";

  /** Half of a SHA-256 tells any two answers apart. */
  private static final int TAG_DIGITS = 32;

  private static final Set<String> OF_UNCHANGED =
      Set.of(
          "Cache-Control", "Vary", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers");

  /**
   * An answer with a body.
   *
   * @param headers all headers but those of length, encoding and tag
   */
  static PreparedAnswer of(long modified, HttpFields headers, byte[] body) throws IOException {
    String tag = tag(body);
    byte[] gzip = gzip(body);
    HttpFields.Mutable unchanged = HttpFields.build().add("ETag", tag);
    headers.stream()
        .filter(field -> OF_UNCHANGED.contains(field.getName()))
        .forEach(unchanged::add);
    return new PreparedAnswer(
        tag,
        modified,
        encoded(HttpFields.build(headers).add("ETag", tag).put("Content-Length", "" + body.length)),
        ByteBuffer.wrap(body).asReadOnlyBuffer(),
        encoded(
            HttpFields.build(headers)
                .add("ETag", tag.substring(0, tag.length() - 1) + GZIP_TAG)
                .add("Content-Encoding", "gzip")
                .put("Content-Length", "" + gzip.length)),
        ByteBuffer.wrap(gzip).asReadOnlyBuffer(),
        encoded(unchanged));
  }

  /** The strong entity tag of a body, quoted. */
  static String tag(byte[] body) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(sum).substring(0, TAG_DIGITS) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static HttpFields encoded(HttpFields fields) {
    HttpFields.Mutable encoded = HttpFields.build();
    for (HttpField field : fields) {
      encoded.add(
          field.getHeader() == null
              ? new PreEncodedHttpField(field.getName(), field.getValue())
              : new PreEncodedHttpField(field.getHeader(), field.getValue()));
    }
    return encoded.asImmutable();
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    }
    return out.toByteArray();
  }

  /** The body, plain. */
  byte[] bytes() {
    byte[] bytes = new byte[body.remaining()];
    body.slice().get(bytes);
    return bytes;
  }

  /** About how many bytes of memory it takes. */
  int weight() {
    return body.remaining() + gzip.remaining() + OVERHEAD;
  }
}
