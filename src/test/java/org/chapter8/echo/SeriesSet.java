package org.chapter8.echo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapter8.echo.EchoSet.Pair;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Judged pairs within series of real resolutions. The texts are not part of the project: {@code
 * statements.tsv} points into files of a folder, which may be absent. As in a release, what a
 * resolution recalls before its first paragraph is there too, as views, and what it cites.
 */
final class SeriesSet implements Judged {
  /** Where the texts are, given by a system property. */
  static final Path SOURCES =
      Path.of(
          System.getProperty("chapter8.shared.data", "../shared/data"), "resolutions-en", "text");

  private static final Charset OLD = Charset.forName("windows-1252");
  private static final Ref COUNCIL = new Ref(Ref.Kind.ORGAN, "security-council");
  private static final Pattern FILE = Pattern.compile("S-RES-(\\d+)\\((\\d+)\\)");
  private static final Pattern CITED =
      Pattern.compile("\\b(\\d{1,4})\\s*\\(\\s*((?:19|20)\\d\\d)\\s*\\)");
  private static final int SHORTEST = 30;

  /** So many lines at the head of a file tell what it deals with. */
  private static final int LEAD = 24;

  private final Path sources;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Said> said = new TreeMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private SeriesSet(Path sources) {
    this.sources = sources;
  }

  static SeriesSet read(Path folder, Path sources) throws IOException {
    SeriesSet set = new SeriesSet(sources);
    Map<String, Integer> first = new TreeMap<>();
    Map<String, LocalDate> days = new HashMap<>();
    for (String[] cells : rows(folder.resolve("statements.tsv"))) {
      int start = Integer.parseInt(cells[2]);
      first.merge(cells[1], start, Math::min);
      days.put(cells[1], LocalDate.parse(cells[4]));
      String text = set.part(cells[1], start, Integer.parseInt(cells[3]));
      set.add(cells[0], cells[1], start, days.get(cells[1]), "operative", text);
    }
    for (Map.Entry<String, Integer> lead : first.entrySet()) {
      String file = lead.getKey();
      List<String> lines = set.part(file, 0, lead.getValue()).lines().limit(LEAD).toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() >= SHORTEST) {
          set.add(file + "/" + i, file, i, days.get(file), "view", lines.get(i));
        }
      }
    }
    for (String[] cells : rows(folder.resolve("pairs.tsv"))) {
      set.pairs.add(set.pair(cells));
    }
    return set;
  }

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private Pair pair(String... cells) {
    Ref a = said.get(cells[0]).id();
    Ref b = said.get(cells[1]).id();
    String id = cells[0] + "-" + cells[1];
    return new Pair(id, a, b, cells[2].equals("yes"), cells[3], cells[4], false);
  }

  /** Part of a file, in code points. */
  private String part(String file, int from, int to) throws IOException {
    String text = texts.get(file);
    if (text == null) {
      text = decoded(Files.readAllBytes(sources.resolve(file)));
      texts.put(file, text);
    }
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private static String decoded(byte... bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OLD);
    }
  }

  private void add(String id, String file, int at, LocalDate day, String force, String text) {
    Ref document = FILE.matcher(file).results().map(SeriesSet::document).findFirst().orElseThrow();
    said.put(
        id,
        new Said(
            new Ref(Ref.Kind.STATEMENT, id),
            new LangString(text.replaceAll("\\s+", " ").strip(), "en"),
            Optional.of(day),
            document,
            document,
            at,
            List.of(COUNCIL),
            List.of(),
            List.of(),
            force,
            List.of(),
            cited(texts.get(file)).stream().filter(cited -> !cited.equals(document)).toList()));
  }

  private static Ref document(MatchResult number) {
    return Ref.document("S/RES/" + number.group(1) + "(" + number.group(2) + ")");
  }

  private static Set<Ref> cited(String text) {
    return CITED
        .matcher(text)
        .results()
        .map(SeriesSet::document)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The statements in the order that echoes are looked for in. */
  @Override
  public List<Said> statements() {
    return EchoSet.inOrder(said.values());
  }

  @Override
  public List<Pair> pairs() {
    return pairs;
  }
}
