package org.chapter8.serve.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chapter8.publish.History;

/**
 * A release in the feed.
 *
 * @param number its place in the history, from 1 on
 * @param version the release
 * @param key its number and a checksum of the history up to it, so that no other history, of
 *     another data folder say, ever has something else at the same address
 * @param before the entry before it
 */
record Entry(int number, History.Version version, String key, Optional<Entry> before) {
  private static final int DIGITS = 12;

  /** The form of pages: another one is at other addresses, since nobody asks for a page twice. */
  private static final String FORM = "slices of 250, each after its release";

  /** The entries of a history, the first release first. */
  static List<Entry> of(History history) {
    List<Entry> entries = new ArrayList<>();
    StringBuilder said = new StringBuilder(FORM).append('\n');
    for (History.Version version : history.versions()) {
      said.append(version.id()).append(' ').append(version.day());
      version
          .changes()
          .ifPresent(change -> said.append(' ').append(change.added() + "+" + change.removed()));
      said.append('\n');
      int number = entries.size() + 1;
      Optional<Entry> before =
          entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
      entries.add(new Entry(number, version, number + "-" + checksum(said.toString()), before));
    }
    return List.copyOf(entries);
  }

  private static String checksum(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The path of one of its pages below the feed, the first one being 1. */
  String path(int page) {
    return Feed.PATH + "/" + key + (page == 1 ? "" : "/" + page);
  }

  /** The place of the release itself in the stream: before what it changed. */
  int position() {
    return 2 * number - 1;
  }

  /** The place of all that it changed; among these no order matters. */
  int changesPosition() {
    return 2 * number;
  }

  /** When it was published, as far as that is known: the beginning of its day. */
  String time() {
    return version.day() + "T00:00:00Z";
  }
}
