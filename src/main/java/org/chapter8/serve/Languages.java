package org.chapter8.serve;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapter8.serve.page.Lang;

/** The language of pages: what a reader asks for, and how a choice is remembered. */
final class Languages {
  static final String NAME = "lang";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private Languages() {}

  /** The language to answer in; says in the answer what it depended on. */
  static Lang of(HttpServletRequest request, HttpServletResponse response) {
    Lang lang =
        Lang.negotiate(
            Optional.ofNullable(request.getParameter(NAME)).orElse(""),
            cookie(request),
            Optional.ofNullable(request.getHeader("Accept-Language")).orElse(""));
    response.addHeader("Vary", "Cookie");
    response.addHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", lang.tag());
    return lang;
  }

  /** What an address that a request is led to has to keep: the language that was asked for. */
  static String asked(HttpServletRequest request) {
    return Lang.of(Optional.ofNullable(request.getParameter(NAME)).orElse(""))
        .map(lang -> "?" + NAME + "=" + lang.tag())
        .orElse("");
  }

  private static String cookie(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Remembers a choice and leads back to the page that it was made on. */
  static void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Lang> chosen = Lang.of(Optional.ofNullable(request.getParameter("to")).orElse(""));
    if (chosen.isEmpty()) {
      Reply.text(
          request,
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "The parameter \"to\" should be en or zh.");
      return;
    }
    Cookie cookie = new Cookie(NAME, chosen.get().tag());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) REMEMBERED.toSeconds());
    response.addCookie(cookie);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", back(request));
    Reply.text(request, response, HttpServletResponse.SC_SEE_OTHER, "Back to the page.");
  }

  /** A path of this host, so that nobody is led elsewhere. */
  private static String back(HttpServletRequest request) {
    String back = Optional.ofNullable(request.getParameter("back")).orElse("/");
    boolean isHere = back.matches("/(?![/\\\\])[\\x21-\\x7e]*");
    return isHere ? back : "/";
  }
}
