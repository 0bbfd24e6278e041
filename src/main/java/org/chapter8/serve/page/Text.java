package org.chapter8.serve.page;

/**
 * Words to show.
 *
 * @param lang a tag of BCP 47, empty where the words are of no language
 */
public record Text(String value, String lang) implements Value {
  /** Words of no language: numbers, symbols, days. */
  public static Text plain(String value) {
    return new Text(value, "");
  }

  /** The beginning of long words, with an ellipsis. */
  public Text cut(int longest) {
    int length = value.codePointCount(0, value.length());
    return length <= longest
        ? this
        : new Text(value.substring(0, value.offsetByCodePoints(0, longest)) + "…", lang);
  }
}
