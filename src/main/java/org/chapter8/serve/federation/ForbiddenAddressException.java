package org.chapter8.serve.federation;

import java.net.UnknownHostException;

/** A name leads to where no query may go. */
final class ForbiddenAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  ForbiddenAddressException(String message) {
    super(message);
  }
}
