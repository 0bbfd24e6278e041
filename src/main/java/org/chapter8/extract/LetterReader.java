package org.chapter8.extract;

/** Reads letters. */
final class LetterReader {
  LetterReader(Reading reading, Kind kind) {}

  void read() {}
}
