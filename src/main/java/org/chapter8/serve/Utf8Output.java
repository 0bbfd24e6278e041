package org.chapter8.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints Chinese: Fuseki prints its messages as Latin-1, which fails for anything else, and its
 * parser quotes what it met with escapes, where people want to see their own words.
 */
final class Utf8Output extends ServletOutputStream {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private final OutputStream out;

  Utf8Output(OutputStream out) {
    this.out = out;
  }

  @Override
  public void print(String text) throws IOException {
    out.write(readable(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String readable(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(match.group(1), 16))));
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("answers are written by the thread that makes them");
  }
}
