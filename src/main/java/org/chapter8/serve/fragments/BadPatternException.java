package org.chapter8.serve.fragments;

/** A pattern that nobody can look up; the message tells what was expected and what was found. */
public final class BadPatternException extends Exception {
  private static final long serialVersionUID = 1L;

  BadPatternException(String message) {
    super(message);
  }
}
