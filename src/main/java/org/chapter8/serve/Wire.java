package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** The connection that a request came on. */
final class Wire {
  private Wire() {}

  /**
   * Ends a connection in the middle of an answer, so that nobody takes the part for the whole, and
   * whoever waits to write more to it stops waiting.
   */
  static void cut(HttpServletRequest request) {
    ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
