package org.chapter8.serve.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Lays the measurements of the catalogue out as a table. */
final class QualityTable {
  /** Ends the names of sets whose documents had never been read when they were measured. */
  private static final String FIRST = "-first-reading";

  /** What readers ask for first; measures that are not here come last. */
  private static final List<String> MEASURES =
      List.of(
          "recommendations",
          "views",
          "attribution",
          "addressees",
          "speakers",
          "speeches",
          "meetings",
          "citations");

  private static final String ALL = "/all";

  private final Edition edition;
  private final List<Node> sets;
  private final Map<String, Text> kinds = new HashMap<>();

  QualityTable(Edition edition) {
    this.edition = edition;
    this.sets =
        values("prov:wasDerivedFrom").values().stream()
            .filter(Node::isURI)
            .filter(node -> node.getURI().contains("/quality/gold/"))
            .distinct()
            .sorted(
                Comparator.comparing((Node node) -> !node.getURI().endsWith(FIRST))
                    .thenComparing(Node::getURI))
            .toList();
  }

  /** What a row is about, in the order of rows: statistics of all kinds come first. */
  private record Key(String kind, String measure, String language) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing((Key key) -> !key.kind.endsWith(ALL))
            .thenComparing(Key::kind)
            .thenComparingInt(key -> rank(key.measure))
            .thenComparing(Key::measure)
            .thenComparing(Key::language);

    private static int rank(String measure) {
      int index = MEASURES.indexOf(measure);
      return index < 0 ? MEASURES.size() : index;
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  QualityView view() {
    Map<String, List<QualityView.Row>> groups = new LinkedHashMap<>();
    read()
        .forEach(
            (key, cells) ->
                groups.computeIfAbsent(key.kind, kind -> new ArrayList<>()).add(row(key, cells)));
    return new QualityView(
        sets.stream().map(this::gold).toList(),
        groups.entrySet().stream()
            .map(group -> new QualityView.Group(kinds.get(group.getKey()), group.getValue()))
            .toList());
  }

  private Map<Node, Node> values(String property) {
    Map<Node, Node> values = new HashMap<>();
    edition
        .known()
        .graph()
        .find(Node.ANY, Known.node(property), Node.ANY)
        .forEachRemaining(triple -> values.put(triple.getSubject(), triple.getObject()));
    return values;
  }

  /** The values of each row, by set and statistic. */
  private NavigableMap<Key, Map<String, String>> read() {
    Map<Node, Node> values = values("dqv:value");
    Map<Node, Node> derived = values("prov:wasDerivedFrom");
    NavigableMap<Key, Map<String, String>> rows = new TreeMap<>();
    values("dqv:isMeasurementOf")
        .forEach(
            (measurement, metric) -> {
              String statistic = last(metric.getURI());
              String set = derived.get(measurement).getURI();
              rows.computeIfAbsent(key(measurement, metric), key -> new HashMap<>())
                  .put(set + " " + statistic, values.get(measurement).getLiteralLexicalForm());
            });
    return rows;
  }

  private Key key(Node measurement, Node metric) {
    Known known = edition.known();
    Node kind = known.object(measurement, "dcterms:subject").orElseThrow();
    kinds.computeIfAbsent(kind.getURI(), iri -> edition.names().name(kind));
    String measure = metric.getURI().replaceFirst("/[^/]*$", "");
    String language =
        known
            .object(measurement, "dcterms:language")
            .map(Node::getURI)
            .map(QualityTable::last)
            .orElse("");
    return new Key(kind.getURI(), last(measure), language);
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private QualityView.Row row(Key key, Map<String, String> values) {
    return new QualityView.Row(
        word("download.measure.", key.measure),
        word("download.language.", key.language),
        sets.stream().map(set -> cell(set.getURI(), values)).toList());
  }

  /** A key that pages have no word for is shown as it is. */
  private String word(String prefix, String key) {
    return edition.messages().has(prefix + key) ? edition.say(prefix + key) : key;
  }

  private static QualityView.Cell cell(String set, Map<String, String> values) {
    Optional<String> expected = Optional.ofNullable(values.get(set + " expected"));
    return expected
        .map(
            number ->
                new QualityView.Cell(
                    number,
                    percent(values.getOrDefault(set + " recall", "")),
                    percent(values.getOrDefault(set + " precision", ""))))
        .orElse(QualityView.Cell.NONE);
  }

  /** A share, in percent with one decimal. */
  static String percent(String share) {
    return share.isEmpty()
        ? ""
        : new BigDecimal(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN) + " %";
  }

  private QualityView.Gold gold(Node set) {
    Known known = edition.known();
    boolean isFirst = set.getURI().endsWith(FIRST);
    String day =
        Stream.of(set)
            .flatMap(each -> known.subjects("prov:wasDerivedFrom", each).stream().limit(1))
            .map(measurement -> known.words(measurement, "dcterms:date"))
            .findFirst()
            .orElse("");
    return new QualityView.Gold(
        edition.say(isFirst ? "download.quality.first" : "download.quality.now"),
        edition.names().name(set),
        day,
        known.words(set, "c8:sha256"));
  }
}
