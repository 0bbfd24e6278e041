package org.chapter8.echo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Statements and pairs of them that somebody judged. {@code statements.tsv} has the columns id,
 * lang, day, document, source, start, end, text, madeBy, addressedTo, force; where the text is
 * empty it is that of the source from start to end. {@code pairs.tsv} has id, a, b, echo (yes or
 * no), kind, split, note.
 */
final class EchoSet implements Judged {
  private final Map<String, Said> statements = new HashMap<>();
  private final List<Pair> pairs;

  private EchoSet(Path folder, Path sources) throws IOException {
    for (Map<String, String> row : rows(folder.resolve("statements.tsv"))) {
      statements.put(row.get("id"), said(row, sources));
    }
    pairs = rows(folder.resolve("pairs.tsv")).stream().map(this::pair).toList();
  }

  /**
   * A judged pair.
   *
   * @param kind what kind of echo it is; empty if none
   */
  record Pair(String id, Ref a, Ref b, boolean echo, String kind, String split, boolean abroad) {
    Set<Ref> both() {
      return Set.of(a, b);
    }
  }

  static EchoSet read(Path folder, Path sources) throws IOException {
    return new EchoSet(folder, sources);
  }

  @Override
  public List<Pair> pairs() {
    return pairs;
  }

  /** The statements in the order that echoes are looked for in. */
  @Override
  public List<Said> statements() {
    return inOrder(statements.values());
  }

  /** Statements by their days, those without one last, and by their identities. */
  static List<Said> inOrder(Iterable<Said> statements) {
    return StreamSupport.stream(statements.spliterator(), false)
        .sorted(
            Comparator.comparing((Said said) -> said.day().map(LocalDate::toString).orElse("9"))
                .thenComparing(Said::id))
        .toList();
  }

  private Pair pair(Map<String, String> row) {
    Said a = statements.get(row.get("a"));
    Said b = statements.get(row.get("b"));
    if (a == null || b == null) {
      throw new IllegalStateException("a pair of a statement that is not there: " + row);
    }
    return new Pair(
        row.get("id"),
        a.id(),
        b.id(),
        row.get("echo").equals("yes"),
        row.get("kind"),
        row.get("split"),
        !a.text().lang().equals(b.text().lang()));
  }

  private static Said said(Map<String, String> row, Path sources) {
    Optional<LocalDate> day =
        Optional.of(row.get("day")).filter(cell -> !cell.isBlank()).map(LocalDate::parse);
    String source = row.get("source").isBlank() ? row.get("document") : row.get("source");
    return new Said(
        new Ref(Ref.Kind.STATEMENT, row.get("id")),
        new LangString(text(row, sources), row.get("lang")),
        day,
        Ref.document(source.isBlank() ? row.get("id") : source),
        Ref.document(row.get("document").isBlank() ? row.get("id") : row.get("document")),
        row.get("start").isBlank() ? 0 : Integer.parseInt(row.get("start")),
        refs(row.get("madeBy")),
        refs(row.get("addressedTo")),
        List.of(),
        row.get("force"),
        List.of(),
        List.of());
  }

  private static String text(Map<String, String> row, Path sources) {
    if (!row.get("text").isBlank()) {
      return row.get("text");
    }
    try {
      String whole = Files.readString(sources.resolve(row.get("source")));
      int start = whole.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
      int end = whole.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
      return clean(whole.substring(start, end), row.get("lang"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Wraps joined: in Chinese nothing stands between two characters. */
  private static String clean(String text, String lang) {
    return text.replaceAll("\\s+", lang.startsWith("zh") ? "" : " ").strip();
  }

  /** Keys of actors, parted by blanks; what stands for a speaker stands for whom it represents. */
  static List<Ref> refs(String cell) {
    return Arrays.stream(cell.split(" "))
        .filter(key -> key.contains("/"))
        .map(EchoSet::ref)
        .toList();
  }

  private static Ref ref(String key) {
    int slash = key.indexOf('/');
    String path = key.substring(0, slash);
    return Arrays.stream(Ref.Kind.values())
        .filter(kind -> kind.path().equals(path))
        .map(kind -> new Ref(kind, key.substring(slash + 1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no key of an actor: " + key));
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> columns = List.of(lines.getFirst().split("\t", -1));
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(l -> row(columns, l))
        .toList();
  }

  private static Map<String, String> row(List<String> columns, String line) {
    List<String> cells = List.of(line.split("\t", -1));
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }
}
