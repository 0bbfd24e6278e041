package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The root of this host as its visitors write it, also where a proxy stands before it. */
final class Origin {
  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Origin() {}

  /**
   * Scheme and host, without a slash at the end. What a proxy says of them counts only if it can be
   * part of an address.
   */
  static String of(HttpServletRequest request) {
    String scheme =
        first(request, "X-Forwarded-Proto").filter(SCHEMES::contains).orElse(request.getScheme());
    String host =
        first(request, "X-Forwarded-Host")
            .or(() -> first(request, "Host"))
            .filter(name -> HOST.matcher(name).matches())
            .orElseGet(() -> request.getServerName() + ":" + request.getServerPort());
    return scheme + "://" + host;
  }

  /** The first of the values that proxies in a row put into a header. */
  private static Optional<String> first(HttpServletRequest request, String header) {
    return Optional.ofNullable(request.getHeader(header)).map(all -> all.split(",", 2)[0].strip());
  }
}
