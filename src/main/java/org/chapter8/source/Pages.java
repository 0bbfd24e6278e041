package org.chapter8.source;

import java.util.ArrayList;
import java.util.List;

/** Where the pages of a text begin that has form feeds between them. */
final class Pages {
  private Pages() {}

  /**
   * The offset, in code points, of each page's first character; empty for a text without form
   * feeds. A form feed at the end of the text ends the last page and begins none.
   */
  static List<Integer> of(String text) {
    List<Integer> pages = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      offset += second ? 0 : 1;
      if (text.charAt(i) == '\f') {
        if (pages.isEmpty()) {
          pages.add(0);
        }
        pages.add(offset);
      }
    }
    if (!pages.isEmpty() && pages.getLast() == offset) {
      pages.removeLast();
    }
    return pages;
  }
}
