package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chapter8.publish.Dump;

/**
 * A file of the dumps.
 *
 * @param path where it lies
 * @param tag a strong entity tag of its bytes, quoted
 * @param modified when its release was built
 */
record DumpFile(Path path, String tag, Instant modified) {
  private static final String EXPOSED =
      "ETag,Link,Content-Length,Content-Range,Accept-Ranges,Last-Modified";
  private static final Map<String, String> TYPES =
      Map.of(
          "gz", "application/gzip",
          "json", "application/json",
          "csv", "text/csv;charset=utf-8;header=present",
          "rdfp", "application/rdf-patch;charset=utf-8");

  /** Sends it, or the part asked for. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    head(response, path.getFileName().toString(), tag);
    response.setHeader("Accept-Ranges", "bytes");
    if (isUnchanged(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    long size = Files.size(path);
    Optional<ByteRange> range =
        Optional.ofNullable(request.getHeader("Range"))
            .filter(header -> request.getMethod().equals("GET") && mayBePart(request))
            .flatMap(header -> ByteRange.of(header, size));
    range.ifPresent(part -> response.setHeader("Content-Range", part.header(size)));
    if (range.isPresent() && !range.get().isThere()) {
      String message = "The file has " + size + " bytes; nothing lies in the range asked for.";
      Reply.text(
          request, response, HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, message);
      return;
    }
    response.setStatus(
        range.isPresent() ? HttpServletResponse.SC_PARTIAL_CONTENT : HttpServletResponse.SC_OK);
    copy(request, response, range.orElse(new ByteRange(0, size)));
  }

  private static void copy(
      HttpServletRequest request, HttpServletResponse response, ByteRange part, Path path)
      throws IOException {
    response.setContentLengthLong(part.length());
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      in.skipNBytes(part.first());
      byte[] buffer = new byte[1 << 15];
      long left = part.length();
      while (left > 0) {
        int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
        response.getOutputStream().write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private void copy(HttpServletRequest request, HttpServletResponse response, ByteRange part)
      throws IOException {
    copy(request, response, part, path);
  }

  /** Sends what is compressed in it, to who takes gzip just as it is. */
  void sendContent(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = path.getFileName().toString().replaceFirst("\\.gz$", "");
    boolean gzip = takesGzip(request);
    String form = tag.substring(0, tag.length() - 1) + (gzip ? "-gzip\"" : "-plain\"");
    head(response, name, form);
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("Accept-Ranges", "none");
    if (isUnchanged(request, form)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
      copy(request, response, new ByteRange(0, Files.size(path)));
    } else if (!request.getMethod().equals("HEAD")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(path), 1 << 15);
          OutputStream out = response.getOutputStream()) {
        in.transferTo(out);
      }
    }
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
    return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
        .map(coding -> coding.replace(" ", ""))
        .anyMatch(coding -> coding.matches("(gzip|x-gzip)(;q=(?!0(\\.0*)?$).*)?"));
  }

  private void head(HttpServletResponse response, String name, String entity) {
    response.setHeader("ETag", entity);
    response.setDateHeader("Last-Modified", seconds());
    response.setHeader("Cache-Control", "public, no-cache");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    response.setContentType(type(name));
    response.addHeader("Link", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    if (name.contains(".csv")) {
      response.addHeader(
          "Link", "<csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
    }
  }

  private static String type(String name) {
    if (name.equals("csv-metadata.json")) {
      return "application/csvm+json";
    }
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(Dump.values())
        .filter(dump -> dump.extension().equals(extension))
        .map(dump -> dump.mediaType() + ";charset=utf-8")
        .findFirst()
        .orElseGet(() -> TYPES.getOrDefault(extension, "text/plain;charset=utf-8"));
  }

  private long seconds() {
    return modified.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
  }

  private boolean isUnchanged(HttpServletRequest request, String entity) {
    Optional<String> tags = Optional.ofNullable(request.getHeader("If-None-Match"));
    return tags.isPresent()
        ? Validators.matches(tags.get(), entity)
        : request.getDateHeader("If-Modified-Since") >= seconds();
  }

  /** Whether a client that has the first part of a file has it of this one. */
  private boolean mayBePart(HttpServletRequest request) {
    Optional<String> condition = Optional.ofNullable(request.getHeader("If-Range"));
    if (condition.isEmpty()) {
      return true;
    }
    boolean isTag = condition.get().startsWith("\"") || condition.get().startsWith("W/");
    return isTag ? condition.get().equals(tag) : request.getDateHeader("If-Range") == seconds();
  }
}
