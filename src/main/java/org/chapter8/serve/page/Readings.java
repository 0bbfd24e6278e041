package org.chapter8.serve.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chapter8.model.Finding;
import org.chapter8.publish.FindingsFile;
import org.chapter8.publish.Release;

/**
 * The documents that were read: their texts and findings from the files of the release, and what
 * pages made of them, as far as it fits in memory.
 */
public final class Readings {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Code points of texts that are held; 4 bytes each. */
  private static final long TEXTS = 1 << 20;

  /**
   * Code points of texts whose marked forms are held; a dense one takes some 150 bytes for each.
   */
  private static final long VIEWS = 1 << 17;

  private static final long FILES = 256;

  private final Optional<Release> release;
  private final Cache<String, SourceText> texts =
      Caffeine.newBuilder()
          .maximumWeight(TEXTS)
          .<String, SourceText>weigher((sha256, text) -> 1 + text.length())
          .build();
  private final Cache<String, TextView> views =
      Caffeine.newBuilder()
          .maximumWeight(VIEWS)
          .<String, TextView>weigher((key, view) -> 1 + view.length())
          .build();
  private final Cache<String, List<Finding>> findings =
      Caffeine.newBuilder().maximumSize(FILES).build();

  private Readings(Optional<Release> release) {
    this.release = release;
  }

  /** Those of a release. */
  public static Readings of(Release release) {
    return new Readings(Optional.of(release));
  }

  /** None at all. */
  static Readings none() {
    return new Readings(Optional.empty());
  }

  /** The text of a file that was read; nothing where the release does not keep it. */
  Optional<SourceText> text(String sha256) {
    return file(sha256).map(file -> texts.get(sha256, key -> read(file)));
  }

  private Optional<Path> file(String sha256) {
    return SHA256.matcher(sha256).matches()
        ? release.map(each -> each.text(sha256)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  private static SourceText read(Path file) {
    try {
      return SourceText.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The query of an address that leads to the part of a text with a place; empty for the only. */
  String part(String sha256, int offset) {
    return Optional.ofNullable(texts.getIfPresent(sha256))
        .or(() -> file(sha256).filter(Readings::isLong).flatMap(file -> text(sha256)))
        .filter(text -> text.parts().size() > 1)
        .map(text -> "?part=" + (text.part(offset) + 1))
        .orElse("");
  }

  /** A text has no more code points than its file has bytes. */
  private static boolean isLong(Path file) {
    return file.toFile().length() > SourceText.PART;
  }

  /** What was found while reading a file, called by the name that it has in findings. */
  List<Finding> findings(String name) {
    return release.isEmpty() ? List.of() : findings.get(name, this::found);
  }

  private List<Finding> found(String name) {
    List<Finding> found = new ArrayList<>();
    Path file = release.orElseThrow().findings();
    try {
      FindingsFile.read(file, each -> keep(each, name, found));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return List.copyOf(found);
  }

  private static void keep(Finding finding, String name, List<Finding> found) {
    if (finding.file().equals(name)) {
      found.add(finding);
    }
  }

  /** A part of a marked text, made once. */
  TextView view(String key, Supplier<TextView> made) {
    return views.get(key, missing -> made.get());
  }
}
