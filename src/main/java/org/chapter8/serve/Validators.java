package org.chapter8.serve;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.http.HttpDateTime;

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

  /**
   * Whether a client has seen what was changed last at a time; a date that can't be read is none.
   *
   * @param date the value of {@code If-Modified-Since}, if there is one
   * @param modified milliseconds since 1970, whole seconds
   */
  static boolean isSince(Optional<String> date, long modified) {
    return date.filter(value -> HttpDateTime.parseToEpoch(value) >= modified).isPresent();
  }

  /** A tag without what compression and weakness add to it. */
  private static String plain(String tag) {
    String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
    return strong.replaceFirst("-+gzip\"$", "\"");
  }
}
