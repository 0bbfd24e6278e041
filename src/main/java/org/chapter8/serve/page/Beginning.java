package org.chapter8.serve.page;

/**
 * A question to begin with.
 *
 * @param name by which the editor knows it
 */
public record Beginning(String name, String english, String chinese) {
  /** What it asks, in the language of the page. */
  String title(Lang lang) {
    return lang == Lang.ZH ? chinese : english;
  }
}
