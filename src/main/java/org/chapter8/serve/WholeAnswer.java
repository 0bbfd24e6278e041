package org.chapter8.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An answer that is made in memory and sent when it is whole: what goes wrong while it is written
 * is an error, and the engine is done with it however slowly a client reads.
 */
final class WholeAnswer extends HttpServletResponseWrapper {
  private static final int TOO_LARGE = 413;

  private final int cap;
  private final Body body = new Body();
  private boolean tooLarge;

  /**
   * An empty answer.
   *
   * @param cap most bytes
   */
  WholeAnswer(HttpServletResponse response, int cap) {
    super(response);
    this.cap = cap;
  }

  /** Bytes up to the cap. */
  private final class Body extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int offset, int length) {
      if (bytes.size() > cap - length) {
        tooLarge = true;
        throw new ResultTooLargeException(cap, "bytes");
      }
      bytes.write(more, offset, length);
    }
  }

  @Override
  public void setStatus(int status) {
    super.setStatus(status);
    if (status >= SC_BAD_REQUEST) {
      body.bytes.reset();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Utf8Output(body);
  }

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void flushBuffer() {}

  @Override
  public boolean isCommitted() {
    return false;
  }

  /**
   * Sends it.
   *
   * @param withBody whether the client wants more than the headers
   */
  void send(boolean withBody) throws IOException {
    if (tooLarge) {
      fail();
    }
    HttpServletResponse response = (HttpServletResponse) getResponse();
    response.setContentLength(body.bytes.size());
    if (withBody) {
      body.bytes.writeTo(response.getOutputStream());
    }
  }

  private void fail() throws IOException {
    setStatus(TOO_LARGE);
    setContentType("text/plain;charset=utf-8");
    String message = new ResultTooLargeException(cap, "bytes").getMessage() + "\n";
    body.bytes.write(message.getBytes(StandardCharsets.UTF_8));
  }
}
