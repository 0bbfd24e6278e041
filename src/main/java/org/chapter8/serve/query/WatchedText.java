package org.chapter8.serve.query;

/** A text that a matcher can only go on reading while its query may run. */
record WatchedText(CharSequence text, StopSignal stop) implements CharSequence {

  @Override
  public char charAt(int index) {
    stop.check();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
