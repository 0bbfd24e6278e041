package org.chapter8.serve.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.publish.DumpIndex;
import org.chapter8.publish.History;
import org.chapter8.publish.Release;

/** The feed of a release: itself and those before it. Any number of threads may use it. */
public final class Feed {
  /** Where it is on the host. */
  public static final String PATH = "/feed";

  /** Members on a page: with what they hold some hundred kB. */
  public static final int SIZE = 250;

  private static final Pattern PAGE =
      Pattern.compile(PATH + "/(?<key>\\d{1,6}-[0-9a-f]{12})(?:/(?<page>[1-9]\\d{0,5}))?");

  private final Names names;
  private final List<Entry> entries;
  private final Changed changed;
  private final SortedMap<String, String> sums;

  private Feed(Names names, List<Entry> entries, Changed changed, SortedMap<String, String> sums) {
    this.names = names;
    this.entries = entries;
    this.changed = changed;
    this.sums = sums;
  }

  /**
   * The feed of the release that a store has.
   *
   * @throws IOException if its history cannot be read
   */
  public static Feed of(Release release, DatasetGraph store) throws IOException {
    List<Entry> entries = Entry.of(release.history());
    boolean hasSums = Files.exists(release.dumps().resolve(DumpIndex.SUMS));
    return new Feed(
        new Names(release.base()),
        entries,
        new Changed(entries, release.dumps(), store),
        hasSums ? DumpIndex.sums(release.dumps()) : new TreeMap<>());
  }

  /** The prefixes of the vocabularies that only the feed uses. */
  public static Map<String, String> prefixes() {
    return Statements.prefixes();
  }

  /** A page of the feed. */
  public interface Page {
    /** Whether it stays as it is for ever. */
    boolean isClosed();

    /**
     * What it says, in the default graph, and what its members hold, each in the graph of its name.
     *
     * @param origin scheme and host that serve it; identities are the same on every host
     */
    List<Quad> quads(String origin) throws IOException;
  }

  /**
   * A release as people see it.
   *
   * @param number its place in the history, from 1 on
   * @param path where its changes begin
   * @param created slices: what one graph says of one resource
   */
  public record Released(
      int number, History.Version version, String path, int created, int updated, int deleted) {
    /** How many slices it changed. */
    public int changed() {
      return created + updated + deleted;
    }
  }

  /** What happened to a slice; the kind is {@code create}, {@code update} or {@code delete}. */
  public record Item(Node resource, Node graph, String kind) {}

  /**
   * A page of a release as people see it.
   *
   * @param number of the page, from 1 on
   * @param before the path of the page before, empty on the first one
   * @param next the path of the page after it, empty on the last one
   */
  public record Listing(
      Released release, int number, int last, String before, String next, List<Item> items) {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** How many releases there are. */
  public int size() {
    return entries.size();
  }

  /** Some of the releases, the last one first. */
  public List<Released> latest(int from, int size) throws IOException {
    List<Released> some = new ArrayList<>();
    for (Entry entry : entries.reversed().stream().skip(from).limit(size).toList()) {
      some.add(released(entry));
    }
    return some;
  }

  private Released released(Entry entry) throws IOException {
    Map<Change.Kind, Integer> counts = changed.counts(entry);
    return new Released(
        entry.number(),
        entry.version(),
        entry.path(1),
        counts.getOrDefault(Change.Kind.CREATE, 0),
        counts.getOrDefault(Change.Kind.UPDATE, 0),
        counts.getOrDefault(Change.Kind.DELETE, 0));
  }

  /**
   * What a page of a release lists.
   *
   * @return nothing if there is none at this path
   */
  public Optional<Listing> listing(String path) throws IOException {
    Optional<ReleasePage> found = releasePage(path);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = found.get().entry();
    int number = found.get().number();
    int last = ReleasePage.last(changed.size(entry));
    List<Item> items =
        changed.of(entry, number - 1).stream()
            .map(
                member ->
                    new Item(
                        member.slice().resource(),
                        member.slice().graph(),
                        member.kind().name().toLowerCase(Locale.ROOT)))
            .toList();
    return Optional.of(
        new Listing(
            released(entry),
            number,
            last,
            number == 1 ? "" : entry.path(number - 1),
            number == last ? "" : entry.path(number + 1),
            items));
  }

  /**
   * A page by its path.
   *
   * @return nothing if there is none
   */
  public Optional<Page> page(String path) throws IOException {
    if (path.equals(PATH)) {
      return Optional.of(new FirstPage(names, entries));
    }
    return releasePage(path).map(page -> page);
  }

  private Optional<ReleasePage> releasePage(String path) throws IOException {
    Matcher parts = PAGE.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<Entry> entry =
        entries.stream().filter(some -> some.key().equals(parts.group("key"))).findFirst();
    int number = Integer.parseInt(Optional.ofNullable(parts.group("page")).orElse("1"));
    return entry.isPresent() && number <= ReleasePage.last(changed.size(entry.get()))
        ? Optional.of(new ReleasePage(names, entry.get(), number, changed, sums))
        : Optional.empty();
  }
}
