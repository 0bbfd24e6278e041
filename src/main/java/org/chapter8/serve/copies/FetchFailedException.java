package org.chapter8.serve.copies;

/** No copy was made; the one before stays. */
public final class FetchFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  FetchFailedException(String sentence) {
    super(sentence);
  }

  FetchFailedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
