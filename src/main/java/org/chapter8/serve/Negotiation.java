package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chapter8.serve.page.Format;

/** Which format a request wants. */
final class Negotiation {
  private Negotiation() {}

  /** The format that is named in the address, or the best that is accepted; nothing if none is. */
  static Optional<Format> format(HttpServletRequest request) {
    return format(request, Format.all());
  }

  /** The same where not all formats are offered. */
  static Optional<Format> format(HttpServletRequest request, List<Format> offers) {
    Optional<String> asked = Optional.ofNullable(request.getParameter("format"));
    if (asked.isPresent()) {
      return Accept.named(asked.get()).filter(offers::contains);
    }
    String accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
    return Accept.parse(Optional.of(accepted)).best(offers);
  }

  /**
   * Whether a page is wanted more than something else; who takes anything does not want it more.
   */
  static boolean isHtmlRatherThan(HttpServletRequest request, String mediaType) {
    String accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
    Accept accept = Accept.parse(Optional.of(accepted));
    return accept.qualityOf(Format.HTML.mediaType()) > accept.qualityOf(mediaType);
  }

  /** Says that none is, and which there are. */
  static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    refuse(request, response, Format.all());
  }

  /** The same where not all formats are offered. */
  static void refuse(HttpServletRequest request, HttpServletResponse response, List<Format> offers)
      throws IOException {
    String there = offers.stream().map(Format::mediaType).collect(Collectors.joining("\n"));
    Reply.text(
        request,
        response,
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "None of the formats asked for is there. There are:\n" + there);
  }
}
