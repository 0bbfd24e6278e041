package org.chapter8.serve;

import java.util.Arrays;

/** Entity tags as clients send them back, RFC 9110 section 13.1.2. */
final class Validators {
  private Validators() {}

  /**
   * Whether a client has what a tag stands for.
   *
   * @param tags the value of {@code If-None-Match}
   * @param tag the strong tag of the plain form, quoted
   */
  static boolean matches(String tags, String tag) {
    return tags.equals(tag)
        || Arrays.stream(tags.split(",", -1))
            .map(String::strip)
            .anyMatch(other -> other.equals("*") || plain(other).equals(tag));
  }

  /** A tag without what compression and weakness add to it. */
  private static String plain(String tag) {
    String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
    return strong.replaceFirst("-+gzip\"$", "\"");
  }
}
