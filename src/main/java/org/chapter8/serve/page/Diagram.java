package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.chapter8.publish.Prefixes;

/**
 * Classes as boxes, with the properties that lead from one to another; in pixels.
 *
 * @param boxes the classes
 * @param arrows from a property in a box to the class of its values
 */
public record Diagram(int width, int height, List<Box> boxes, List<Arrow> arrows) {
  static final int BOX = 236;
  static final int GAP = 44;
  static final int HEAD = 28;
  static final int LINE = 20;
  private static final int MARGIN = 12;

  /** A property of nearly every class says little of any. */
  private static final int MOST_DOMAINS = 3;

  private static final String NS = Prefixes.all().get("c8");

  public Diagram {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /**
   * A class.
   *
   * @param href its place on the page
   * @param above what it is a kind of, empty for nothing of ours
   * @param lines its properties, each with the classes of its values
   */
  public record Box(
      String href, String label, String above, int x, int y, int height, List<Line> lines) {
    public Box {
      lines = List.copyOf(lines);
    }
  }

  /** How wide each box is. */
  public int boxWidth() {
    return BOX;
  }

  /** A property in a box; {@code y} is where its words stand. */
  public record Line(String words, int y) {}

  /** The path of an arrow, as SVG writes it. */
  public record Arrow(String path) {}

  /** The diagram of our own classes. */
  static Diagram of(Edition edition) {
    Known known = edition.vocabulary();
    Map<Node, Map<Node, List<Node>>> links = new LinkedHashMap<>();
    for (Node type : known.subjects("rdf:type", Known.node("owl:Class"))) {
      if (type.getURI().startsWith(NS)) {
        links.put(type, properties(known, type));
      }
    }
    Map<Node, DiagramLayout.Place> places = new DiagramLayout(links).places();
    List<Box> boxes = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    links.forEach((type, properties) -> boxes.add(box(edition, type, properties, places)));
    links.forEach((type, properties) -> arrows(type, properties, places, arrows));
    int width = boxes.stream().mapToInt(box -> box.x() + BOX + GAP).max().orElse(0);
    int height = boxes.stream().mapToInt(box -> box.y() + box.height() + MARGIN).max().orElse(0);
    return new Diagram(width, height, boxes, arrows);
  }

  /** The properties of a class whose values are classes of ours, and these. */
  private static Map<Node, List<Node>> properties(Known known, Node type) {
    Map<Node, List<Node>> properties = new LinkedHashMap<>();
    for (Node property : known.subjects("schema:domainIncludes", type)) {
      List<Node> range =
          known.objects(property, "schema:rangeIncludes").stream()
              .filter(node -> node.getURI().startsWith(NS))
              .toList();
      boolean isOwn = known.objects(property, "schema:domainIncludes").size() <= MOST_DOMAINS;
      if (isOwn && !range.isEmpty()) {
        properties.put(property, range);
      }
    }
    return properties;
  }

  private static Box box(
      Edition edition,
      Node type,
      Map<Node, List<Node>> properties,
      Map<Node, DiagramLayout.Place> places) {
    DiagramLayout.Place place = places.get(type);
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
      String words = words(edition, property.getKey(), property.getValue());
      lines.add(new Line(words, place.y() + HEAD + LINE * lines.size() + LINE - 6));
    }
    List<Node> above =
        edition.vocabulary().objects(type, "rdfs:subClassOf").stream()
            .filter(node -> node.getURI().startsWith(NS))
            .toList();
    return new Box(
        "#" + type.getURI().substring(NS.length()),
        name(edition, type),
        above.isEmpty() ? "" : edition.say("ontology.diagram.kind", names(edition, above)),
        place.x(),
        place.y(),
        HEAD + LINE * lines.size() + (lines.isEmpty() ? 0 : 4),
        lines);
  }

  /** A property that is called like the class of its values is said once. */
  private static String words(Edition edition, Node property, List<Node> range) {
    String name = name(edition, property);
    String values = names(edition, range);
    return name.equals(values) ? name : name + " → " + values;
  }

  private static String name(Edition edition, Node term) {
    return edition.names().name(term).value();
  }

  private static String names(Edition edition, List<Node> terms) {
    return String.join(", ", terms.stream().map(term -> name(edition, term)).toList());
  }

  private static void arrows(
      Node type,
      Map<Node, List<Node>> properties,
      Map<Node, DiagramLayout.Place> places,
      List<Arrow> arrows) {
    DiagramLayout.Place from = places.get(type);
    int line = 0;
    for (List<Node> range : properties.values()) {
      int y = from.y() + HEAD + LINE * line++ + LINE / 2;
      range.stream()
          .filter(places::containsKey)
          .forEach(to -> arrows.add(new Arrow(path(from, y, places.get(to)))));
    }
  }

  /** A curve that leaves a box at one side and comes to the side of another that is nearer. */
  private static String path(DiagramLayout.Place from, int y, DiagramLayout.Place to) {
    boolean isRight = to.x() >= from.x();
    boolean isSame = to.x() == from.x();
    int x1 = from.x() + (isRight ? BOX : 0);
    int x2 = to.x() + (isRight && !isSame ? 0 : BOX);
    int y2 = to.y() + HEAD / 2;
    int bend = GAP * 2 / 3;
    int c1 = x1 + (isRight ? bend : -bend);
    int c2 = x2 + (isRight && !isSame ? -bend : bend);
    return "M%d %dC%d %d %d %d %d %d".formatted(x1, y, c1, y, c2, y2, x2, y2);
  }
}
