package org.chapter8.publish;

import java.nio.file.Path;
import org.chapter8.model.Extraction;
import org.chapter8.model.UnreadableException;

/** Reads a file, in any thread; what reading means is none of this package's concern. */
@FunctionalInterface
public interface InputReader {
  /**
   * What a file says.
   *
   * @throws UnreadableException if it cannot be read as a document
   */
  Extraction read(Path file) throws UnreadableException;
}
