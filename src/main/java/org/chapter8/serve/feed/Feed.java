package org.chapter8.serve.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.publish.DumpIndex;
import org.chapter8.publish.Release;

/** The feed of a release: itself and those before it. Any number of threads may use it. */
public final class Feed {
  /** Where it is on the host. */
  public static final String PATH = "/feed";

  /** Changed resources on a page. */
  static final int SIZE = 500;

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
     * What it says.
     *
     * @param origin scheme and host that serve it; identities are the same on every host
     */
    List<Triple> triples(String origin) throws IOException;
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
