package org.chapter8.source;

import org.chapter8.model.UnreadableException;

/** Makes a text of the files of one format. Safe to use from several threads. */
@FunctionalInterface
interface Decoder {
  /**
   * The text of a file.
   *
   * @throws UnreadableException if the file is not of the format, or goes beyond a limit
   */
  Decoded decode(RawFile file, Limits limits) throws UnreadableException;
}
