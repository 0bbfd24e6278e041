package org.chapter8.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Lets error messages of Fuseki quote Chinese: it counts their characters for bytes and prints them
 * as Latin-1, which fails for anything else.
 */
final class Utf8Errors extends HttpServletResponseWrapper {
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
      out.write(text.getBytes(StandardCharsets.UTF_8));
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
