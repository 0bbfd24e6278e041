package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** What was read from a stretch of a document: its passages with what rests on each. */
final class ReadFrom {
  /** Classes and the kind that a page shows them as; the first that suits is taken. */
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("c8:Recommendation", "recommendation"),
          Map.entry("c8:Statement", "statement"),
          Map.entry("c8:Speaker", "speaker"),
          Map.entry("c8:Speech", "speech"),
          Map.entry("c8:Citation", "citation"),
          Map.entry("c8:Meeting", "meeting"),
          Map.entry("c8:MeetingSeries", "meeting"),
          Map.entry("c8:AgendaItem", "item"),
          Map.entry("c8:Document", "document"),
          Map.entry("c8:Classification", "theme"),
          Map.entry("c8:Theme", "theme"));

  private static final List<Node> CLASSES =
      KINDS.stream().map(entry -> Known.node(entry.getKey())).toList();

  private final Known known;
  private final Map<Node, Integer> ranks = new HashMap<>();

  ReadFrom(Known known) {
    this.known = known;
  }

  /**
   * A passage.
   *
   * @param resting what was read from it, in order
   */
  record Passage(int start, int end, List<Node> resting) {
    Passage {
      resting = List.copyOf(resting);
    }

    boolean isIn(int from, int to) {
      return start < to && end > from;
    }
  }

  /** The passages of a document that reach into a stretch, longer ones first where they begin. */
  List<Passage> passages(Node document, int from, int to) {
    List<Passage> passages = new ArrayList<>();
    for (Node node : known.subjects("c8:inDocument", document)) {
      Optional<Integer> start = known.number(node, "oa:start");
      Optional<Integer> end = known.number(node, "oa:end");
      if (start.isPresent() && end.isPresent()) {
        Passage place = new Passage(start.get(), end.get(), List.of());
        if (place.isIn(from, to)) {
          passages.add(
              new Passage(place.start(), place.end(), known.subjects("c8:statedIn", node)));
        }
      }
    }
    passages.sort(
        Comparator.comparingInt(Passage::start)
            .thenComparing(Comparator.comparingInt(Passage::end).reversed()));
    return passages;
  }

  /** The kind a thing is shown as. */
  String kind(Node thing) {
    int rank = rank(thing);
    return rank < KINDS.size() ? KINDS.get(rank).getValue() : "actor";
  }

  /** Asked of the store once, since many passages name the same. */
  private int rank(Node thing) {
    return ranks.computeIfAbsent(thing, this::rankOf);
  }

  private int rankOf(Node thing) {
    List<Node> types = known.objects(thing, "rdf:type");
    int rank = 0;
    while (rank < CLASSES.size() && !types.contains(CLASSES.get(rank))) {
      rank++;
    }
    return rank;
  }

  /**
   * What the page lists, with the passages of each, in the order of the text. Of words that gave a
   * theme it lists what has the theme; of a cited document, the citations.
   */
  Map<Node, List<Passage>> listed(List<Passage> passages) {
    Map<Node, List<Passage>> listed = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (Node thing : inOrder(passage.resting())) {
        if (isListed(thing, passage)) {
          listed.computeIfAbsent(thing, key -> new ArrayList<>()).add(passage);
        }
      }
    }
    return listed;
  }

  private List<Node> inOrder(List<Node> things) {
    Map<Integer, List<Node>> byKind = new TreeMap<>();
    for (Node thing : things) {
      byKind.computeIfAbsent(rank(thing), key -> new ArrayList<>()).add(thing);
    }
    return byKind.values().stream().flatMap(List::stream).toList();
  }

  private boolean isListed(Node thing, Passage passage) {
    if (isClassification(thing)) {
      return false;
    }
    return !kind(thing).equals("document")
        || passage.resting().stream().noneMatch(each -> kind(each).equals("citation"));
  }

  /** Whether a thing only says which theme another has. */
  boolean isClassification(Node thing) {
    int rank = rank(thing);
    return rank < KINDS.size() && KINDS.get(rank).getKey().equals("c8:Classification");
  }

  /** What of a list rests on a passage, or has a theme by its words. */
  Set<Node> about(Passage passage, Set<Node> listed) {
    Set<Node> about = new LinkedHashSet<>();
    for (Node thing : passage.resting()) {
      if (listed.contains(thing)) {
        about.add(thing);
      }
      if (isClassification(thing)) {
        known.objects(thing, "oa:hasTarget").stream().filter(listed::contains).forEach(about::add);
      }
    }
    return about;
  }
}
