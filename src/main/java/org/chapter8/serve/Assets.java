package org.chapter8.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles, scripts and pictures of the pages, as they are packed with the code. */
final class Assets {
  private static final Pattern PATH =
      Pattern.compile("/assets/((?:[\\w-]+/)*[\\w-]+(?:\\.[\\w-]+)*\\.(\\w+))");

  /** Folders of assets that come in libraries. */
  private static final Map<String, String> LIBRARIES =
      Map.of("yasgui/", "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "json", "application/json");

  private Assets() {}

  /**
   * A file to send.
   *
   * @param type the value of {@code Content-Type}
   */
  record Asset(String type, URL file) {
    byte[] bytes() throws IOException {
      try (InputStream in = file.openStream()) {
        return in.readAllBytes();
      }
    }
  }

  /** The asset of a path, if there is one. */
  static Optional<Asset> at(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches() || !TYPES.containsKey(matcher.group(2))) {
      return Optional.empty();
    }
    return Optional.ofNullable(Assets.class.getResource(file(matcher.group(1))))
        .map(file -> new Asset(TYPES.get(matcher.group(2)), file));
  }

  private static String file(String name) {
    return LIBRARIES.entrySet().stream()
        .filter(library -> name.startsWith(library.getKey()))
        .map(library -> library.getValue() + name.substring(library.getKey().length()))
        .findFirst()
        .orElse("assets/" + name);
  }
}
