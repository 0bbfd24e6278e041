package org.chapter8.publish;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name what progress and findings call it; no two inputs of a job share one
 * @param file where it lies
 */
public record Input(String name, Path file) {
  /** Its length in bytes; 0 if it is not there. */
  long size() {
    return file.toFile().length();
  }
}
