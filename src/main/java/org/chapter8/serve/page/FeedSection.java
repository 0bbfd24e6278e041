package org.chapter8.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chapter8.publish.History;
import org.chapter8.serve.feed.Feed;

/** The feed for people: the releases, and what each changed. */
public final class FeedSection implements Section {
  /** Releases on a page. */
  private static final int SIZE = 50;

  private final Feed feed;

  public FeedSection(Feed feed) {
    this.feed = feed;
  }

  @Override
  public Set<String> paths() {
    return Set.of(Feed.PATH);
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    if (visit.path().equals(Feed.PATH)) {
      return releases(published, visit);
    }
    Optional<Feed.Listing> listing = feed.listing(visit.path());
    return listing.isPresent()
        ? changes(published, visit, listing.get())
        : missing(published, visit);
  }

  private static Answer missing(Published published, Visit visit) {
    String sentence = Messages.of(visit.lang()).say("feed.missing");
    return Section.missing(published, visit, sentence, Feed.PATH, "feed.title");
  }

  private Answer releases(Published published, Visit visit) throws IOException {
    int last = Math.max(1, (feed.size() + SIZE - 1) / SIZE);
    Optional<Integer> asked = visit.number("page").filter(page -> page <= last);
    if (asked.isEmpty()) {
      return missing(published, visit);
    }
    int page = asked.get();
    Messages messages = Messages.of(visit.lang());
    List<FeedView.Release> rows =
        feed.latest((page - 1) * SIZE, SIZE).stream()
            .map(each -> row(published, visit, each))
            .toList();
    int first = (page - 1) * SIZE + 1;
    FeedView.Paging paging =
        new FeedView.Paging(
            page == 1 ? "" : visit.keeping(Feed.PATH + "?page=" + (page - 1)),
            page == last ? "" : visit.keeping(Feed.PATH + "?page=" + (page + 1)));
    FeedView.Releases view =
        new FeedView.Releases(
            messages.say("feed.releases", first, first + rows.size() - 1, feed.size()),
            rows,
            paging,
            visit.origin() + Feed.PATH);
    return Section.page(published, visit, messages.say("feed.title"), "data", "feed", view);
  }

  private static FeedView.Release row(Published published, Visit visit, Feed.Released release) {
    History.Version version = release.version();
    return new FeedView.Release(
        visit.keeping(release.path()),
        version.id(),
        version.day(),
        release.created(),
        release.updated(),
        release.deleted(),
        version.changes().map(History.Change::added).orElse(version.quads()),
        version.changes().map(History.Change::removed).orElse(0L),
        patch(published.release().dumps(), version));
  }

  private static List<FeedView.Patch> patch(Path dumps, History.Version version) {
    return History.changesFile(version)
        .filter(name -> Files.exists(dumps.resolve(name)))
        .map(name -> new FeedView.Patch("/dumps/" + name, size(dumps.resolve(name))))
        .stream()
        .toList();
  }

  private static String size(Path file) {
    try {
      return DataFiles.words(Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer changes(Published published, Visit visit, Feed.Listing listing) {
    Messages messages = Messages.of(visit.lang());
    List<FeedView.Change> changes =
        published.read(
            visit, edition -> listing.items().stream().map(item -> change(edition, item)).toList());
    FeedView.Changes view =
        new FeedView.Changes(
            row(published, visit, listing.release()),
            shown(messages, listing),
            changes,
            paging(visit, listing),
            visit.origin() + visit.path());
    String title = messages.say("feed.release", listing.release().version().id());
    return Section.page(published, visit, title, "data", "feed-changes", view);
  }

  private static FeedView.Paging paging(Visit visit, Feed.Listing listing) {
    return new FeedView.Paging(
        listing.before().isEmpty() ? "" : visit.keeping(listing.before()),
        listing.next().isEmpty() ? "" : visit.keeping(listing.next()));
  }

  private static String shown(Messages messages, Feed.Listing listing) {
    if (listing.items().isEmpty()) {
      return messages.say("feed.nothing");
    }
    int first = (listing.number() - 1) * Feed.SIZE + 1;
    int last = first + listing.items().size() - 1;
    return messages.say("feed.changes", first, last, listing.release().changed());
  }

  private static FeedView.Change change(Edition edition, Feed.Item item) {
    Node graph = item.graph();
    Text name = Text.plain(edition.paths().withoutBase(graph.getURI()));
    return new FeedView.Change(
        edition.say("feed.kind." + item.kind()),
        edition.names().link(item.resource()),
        edition.names().link(graph, name));
  }
}
