package org.chapter8.serve;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;

/** The files of the dumps, whole or in ranges. */
final class DumpFiles extends ResourceServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> settings;

  DumpFiles(Path folder) {
    this.settings =
        Map.of(
            "baseResource", folder.toUri().toString(),
            "pathInfoOnly", "true",
            "dirAllowed", "false",
            "acceptRanges", "true",
            "etags", "true",
            "cacheControl", "public, no-cache");
  }

  @Override
  public String getInitParameter(String name) {
    return settings.get(name);
  }
}
