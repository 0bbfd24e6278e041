package org.chapter8.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * An answer that is sent while it is made. Fuseki writes what went wrong behind what was sent
 * already and ends the answer as if it were whole; here the connection is cut instead.
 */
final class StreamedAnswer extends HttpServletResponseWrapper {
  private final HttpServletRequest request;
  private boolean failed;

  StreamedAnswer(HttpServletRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
  }

  @Override
  public void setStatus(int status) {
    if (status < SC_BAD_REQUEST) {
      super.setStatus(status);
    } else if (isCommitted()) {
      Wire.cut(request);
    } else {
      failed = true;
      super.resetBuffer();
      super.setStatus(status);
    }
  }

  /** Fuseki counts the characters of a message for bytes. */
  @Override
  public void setContentLength(int length) {
    if (!failed) {
      super.setContentLength(length);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream out = super.getOutputStream();
    return failed ? new Utf8Output(out) : out;
  }
}
