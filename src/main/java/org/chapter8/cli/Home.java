package org.chapter8.cli;

import java.nio.file.Path;
import org.chapter8.publish.StoreConfig;

/** The project's folder: ontology, queries, configuration and seeds. */
final class Home {
  private Home() {}

  /** Set by the launcher; the working directory without it. */
  static Path path() {
    return Path.of(System.getProperty("chapter8.home", "")).toAbsolutePath().normalize();
  }

  /** Whether the launcher has brought the release up to date already. */
  static boolean isPrepared() {
    return Boolean.getBoolean("chapter8.prepared");
  }

  static Path ontology() {
    return path().resolve("ontology");
  }

  static Path queries() {
    return path().resolve("queries");
  }

  static StoreConfig config() {
    return new StoreConfig(path().resolve("fuseki-config/chapter8.ttl"));
  }

  /** The services that queries may ask. */
  static Path services() {
    return path().resolve("fuseki-config/services.ttl");
  }

  static Path data() {
    return path().resolve("data");
  }
}
