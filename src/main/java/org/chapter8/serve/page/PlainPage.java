package org.chapter8.serve.page;

import org.chapter8.publish.Release;

/**
 * A page whose content is HTML already.
 *
 * @param html nothing of the data or of a client unescaped in it
 */
public record PlainPage(String html) {
  /**
   * The whole page.
   *
   * @param title as plain words
   */
  public static String in(
      Release release, Lang lang, String title, String path, String nav, String html) {
    return Templates.render(
        "plain", Frame.of(release, lang, title, path, nav), new PlainPage(html));
  }
}
