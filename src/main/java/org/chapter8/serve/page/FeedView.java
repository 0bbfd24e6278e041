package org.chapter8.serve.page;

import java.util.List;

/** What the pages of the feed show. */
public sealed interface FeedView {
  /** Paths of the pages before and after; empty where there is none. */
  record Paging(String previous, String next) {}

  /**
   * The releases, the last one first.
   *
   * @param shown which of how many
   * @param address of the feed for programs
   */
  record Releases(String shown, List<Release> releases, Paging paging, String address)
      implements FeedView {
    public Releases {
      releases = List.copyOf(releases);
    }
  }

  /**
   * A release.
   *
   * @param added statements that it has and the one before has not
   * @param removed the other way round
   * @param patch that leads to it, with its size; none for the first one
   */
  record Release(
      String href,
      String id,
      String day,
      int created,
      int updated,
      int deleted,
      long added,
      long removed,
      List<Patch> patch) {
    public Release {
      patch = List.copyOf(patch);
    }
  }

  /** A file. */
  record Patch(String href, String size) {}

  /**
   * What a release changed.
   *
   * @param shown which of how many
   * @param address of the page for programs
   */
  record Changes(Release release, String shown, List<Change> changes, Paging paging, String address)
      implements FeedView {
    public Changes {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What happened.
   *
   * @param kind in words
   * @param graph what says it
   */
  record Change(String kind, Link resource, Link graph) {}
}
