package org.chapter8.extract;

/**
 * The steps that the patterns of one document may take. A step is a look at a character: a pattern
 * whose time explodes on some text takes more of them than any real document needs, and the reading
 * ends, on every machine at the same place.
 */
final class Steps {
  /** Steps for a document of any length: what the patterns need to be tried at all. */
  private static final long BASE = 50_000_000;

  /**
   * Steps for each character more. Letters, statements and chapters were seen to take between forty
   * and a hundred and fifty; the rest is for texts that nobody has seen.
   */
  private static final long PER_CHARACTER = 3_000;

  private long left;

  Steps(long limit) {
    this.left = limit;
  }

  /** The steps for a text of {@code length} characters. */
  static Steps ofText(int length) {
    return new Steps(BASE + PER_CHARACTER * length);
  }

  /** Thrown when the steps are used up. */
  static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsedUp() {
      super("the patterns took more steps than a document may", null, false, false);
    }
  }

  /** A text whose characters cost a step each time they are looked at. */
  CharSequence counting(CharSequence text) {
    return new Counting(text);
  }

  long left() {
    return left;
  }

  private void take() {
    left--;
    if (left < 0) {
      throw new UsedUp();
    }
  }

  private final class Counting implements CharSequence {
    private final CharSequence text;

    Counting(CharSequence text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      take();
      return text.charAt(index);
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
}
