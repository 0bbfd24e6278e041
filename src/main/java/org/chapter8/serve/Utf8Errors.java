package org.chapter8.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets error messages of Fuseki quote Chinese: it counts their characters for bytes and prints them
 * as Latin-1, which fails for anything else.
 */
final class Utf8Errors extends HttpServletResponseWrapper {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final int FIRST_ERROR = 400;

  Utf8Errors(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setContentLength(int length) {
    if (getStatus() < FIRST_ERROR) {
      super.setContentLength(length);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream out = super.getOutputStream();
    return getStatus() < FIRST_ERROR ? out : new Utf8(out);
  }

  private static final class Utf8 extends ServletOutputStream {
    private final ServletOutputStream out;

    Utf8(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void print(String text) throws IOException {
      out.write(readable(text).getBytes(StandardCharsets.UTF_8));
    }

    /** The parser quotes what it met with escapes; people want to see their own words. */
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
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
