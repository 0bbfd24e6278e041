package org.chapter8.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * A whole answer that needs no more making: its headers and its body, plain and compressed.
 *
 * @param tag its strong entity tag, quoted
 * @param modified when, in milliseconds since 1970, whole seconds
 * @param unchanged headers of the answer to a client that has it already
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
  private static final int OVERHEAD = 2 << 10;

  /** What compression adds to a tag, as the server's own compression does. */
  private static final String GZIP_TAG = "--gzip\"";

  /**
   * An answer with a body.
   *
   * @param headers all headers but those of length and encoding
   */
  static PreparedAnswer of(String tag, long modified, HttpFields headers, byte[] body)
      throws IOException {
    byte[] gzip = gzip(body);
    HttpFields compressed =
        with(headers, HttpHeader.CONTENT_ENCODING, "gzip", gzip.length)
            .put(HttpHeader.ETAG, tag.substring(0, tag.length() - 1) + GZIP_TAG);
    HttpFields.Mutable unchanged = HttpFields.build(headers);
    unchanged.remove(HttpHeader.CONTENT_TYPE);
    return new PreparedAnswer(
        tag,
        modified,
        HttpFields.build(headers).put(HttpHeader.CONTENT_LENGTH, body.length).asImmutable(),
        ByteBuffer.wrap(body).asReadOnlyBuffer(),
        compressed.asImmutable(),
        ByteBuffer.wrap(gzip).asReadOnlyBuffer(),
        unchanged.asImmutable());
  }

  private static HttpFields.Mutable with(
      HttpFields headers, HttpHeader name, String value, int length) {
    return HttpFields.build(headers)
        .put(new HttpField(name, value))
        .put(HttpHeader.CONTENT_LENGTH, length);
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    }
    return out.toByteArray();
  }

  /** About how many bytes of memory it takes. */
  int weight() {
    return body.remaining() + gzip.remaining() + OVERHEAD;
  }
}
