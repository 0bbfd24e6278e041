package org.chapter8.cli;

import java.nio.file.Path;
import org.chapter8.model.Extraction;
import org.chapter8.model.UnreadableException;
import org.chapter8.publish.InputReader;

/** Files to extractions: the one place where reading, extraction and names are wired together. */
final class Reading implements InputReader {

  /**
   * Reading with the names of the authority tables.
   *
   * @param ontology the folder of the authority tables
   */
  static Reading with(Path ontology) {
    return new Reading();
  }

  @Override
  public Extraction read(Path file) throws UnreadableException {
    throw new UnsupportedOperationException("reading is not connected yet");
  }
}
