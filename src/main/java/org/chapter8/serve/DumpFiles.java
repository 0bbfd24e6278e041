package org.chapter8.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chapter8.publish.DumpIndex;
import org.chapter8.publish.History;
import org.chapter8.publish.Release;
import org.chapter8.serve.page.Paths;

/**
 * The files of the dumps under {@code /dumps/<release>/}, whole or in ranges. An address with
 * {@code latest}, or without a release, leads to the one that is served. Nothing is sent but what
 * the list of checksums names, so no path leads out of the folder.
 */
final class DumpFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String LATEST = "latest";
  private static final String CHANGES = "changes.rdfp.gz";

  private final transient Release release;
  private final transient History history;
  private final transient Map<String, DumpFile> files = new HashMap<>();

  /**
   * The dumps of a release.
   *
   * @throws IOException if the list of their checksums cannot be read
   */
  DumpFiles(Release release) throws IOException {
    this.release = release;
    this.history = release.history();
    DumpIndex.sums(release.dumps()).forEach(this::add);
    for (String name : new String[] {DumpIndex.SUMS, DumpIndex.INDEX}) {
      if (release.dumps().resolve(name).toFile().exists()) {
        add(name, release.id() + "-" + history.versions().size());
      }
    }
  }

  private void add(String name, String checksum) {
    try {
      Path file = release.dumps().resolve(name);
      files.put(name, new DumpFile(file, "\"" + checksum + "\"", release.modified()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    int slash = path.indexOf('/');
    String version = slash < 0 ? path : path.substring(0, slash);
    String name = slash < 0 ? "" : path.substring(slash + 1);
    if (version.equals(LATEST)) {
      redirect(request, response, "/dumps/" + release.id() + "/" + name);
    } else if (history.version(version).isPresent()) {
      ofRelease(request, response, history.version(version).get(), name);
    } else if (find(path).isPresent() || find(path + ".gz").isPresent() || isFolder(path)) {
      redirect(request, response, "/dumps/" + release.id() + "/" + path);
    } else {
      missing(request, response, "There is no such dump; /dumps/ lists them.");
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private void ofRelease(
      HttpServletRequest request,
      HttpServletResponse response,
      History.Version version,
      String name)
      throws IOException {
    boolean isServed = version.id().equals(release.id());
    if (name.isEmpty() || isFolder(name)) {
      redirect(request, response, "/dumps/");
      return;
    }
    Optional<DumpFile> whole = isServed || isChanges(name) ? find(version, name) : Optional.empty();
    if (whole.isPresent()) {
      whole.get().send(request, response);
      return;
    }
    Optional<DumpFile> content =
        isServed || isChanges(name + ".gz") ? find(version, name + ".gz") : Optional.empty();
    if (content.isPresent()) {
      content.get().sendContent(request, response);
    } else if (isServed || isChanges(name) || isChanges(name + ".gz")) {
      missing(request, response, "Release " + version.id() + " has no file " + name + ".");
    } else {
      gone(request, response, version, name);
    }
  }

  private boolean isFolder(String name) {
    String folder = name.endsWith("/") ? name : name + "/";
    return files.keySet().stream().anyMatch(file -> file.startsWith(folder));
  }

  private static boolean isChanges(String name) {
    return name.equals(CHANGES);
  }

  private Optional<DumpFile> find(History.Version version, String name) {
    return isChanges(name) ? History.changesFile(version).flatMap(this::find) : find(name);
  }

  private Optional<DumpFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private static void redirect(
      HttpServletRequest request, HttpServletResponse response, String location)
      throws IOException {
    response.setHeader("Location", Paths.encode(location));
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "no-cache");
    Reply.text(request, response, HttpServletResponse.SC_FOUND, "It is at " + location);
  }

  private static void missing(
      HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    Reply.text(request, response, HttpServletResponse.SC_NOT_FOUND, message);
  }

  private static void gone(
      HttpServletRequest request,
      HttpServletResponse response,
      History.Version version,
      String name)
      throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.addHeader(
        "Link", "<" + Paths.encode("/dumps/latest/" + name) + ">; rel=\"latest-version\"");
    Reply.text(
        request,
        response,
        HttpServletResponse.SC_GONE,
        "The dumps of release %s, of %s, are not kept here; only what it changed is, in %s."
            .formatted(version.id(), version.day(), CHANGES));
  }
}
