package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Places boxes in columns so that what is connected is near: begins with the order given and
 * exchanges boxes as long as the arrows get shorter. The same classes always lie the same way.
 */
final class DiagramLayout {
  private static final int COLUMNS = 4;
  private static final int SPACE = 24;
  private static final int MARGIN = 12;
  private static final int MOST_ROUNDS = 60;

  /** What an arrow costs that has to bend back, or to pass behind a column, in pixels. */
  private static final int SAME_COLUMN = 150;

  private static final int COLUMN_BETWEEN = 400;

  private final Map<Node, Map<Node, List<Node>>> links;

  /**
   * A layout.
   *
   * @param links the properties of each class, with the classes they lead to
   */
  DiagramLayout(Map<Node, Map<Node, List<Node>>> links) {
    this.links = links;
  }

  /** Where the upper left corner of a box is, in pixels. */
  record Place(int column, int x, int y) {}

  Map<Node, Place> places() {
    List<Node> order = new ArrayList<>(links.keySet());
    long cost = cost(order);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      long before = cost;
      for (int i = 0; i < order.size(); i++) {
        for (int j = i + 1; j < order.size(); j++) {
          cost = tried(order, i, j, cost);
        }
      }
      if (cost == before) {
        break;
      }
    }
    return laid(order);
  }

  /** The cost after exchanging two boxes, or before if that is less. */
  private long tried(List<Node> order, int i, int j, long cost) {
    Collections.swap(order, i, j);
    long now = cost(order);
    if (now < cost) {
      return now;
    }
    Collections.swap(order, i, j);
    return cost;
  }

  private int height(Node type) {
    return Diagram.HEAD + Diagram.LINE * links.get(type).size() + SPACE;
  }

  /** Fills column after column, each as high as the others. */
  private Map<Node, Place> laid(List<Node> order) {
    int all = order.stream().mapToInt(this::height).sum();
    Map<Node, Place> places = new HashMap<>();
    int column = 0;
    int y = 0;
    int used = 0;
    for (Node type : order) {
      int height = height(type);
      if (column < COLUMNS - 1 && used + height / 2 > all * (column + 1L) / COLUMNS) {
        column++;
        y = 0;
      }
      int x = MARGIN + column * (Diagram.BOX + Diagram.GAP);
      places.put(type, new Place(column, x, MARGIN + y));
      y += height;
      used += height;
    }
    return places;
  }

  private long cost(List<Node> order) {
    Map<Node, Place> places = laid(order);
    long cost = 0;
    for (Map.Entry<Node, Map<Node, List<Node>>> from : links.entrySet()) {
      int line = 0;
      for (List<Node> range : from.getValue().values()) {
        int down = Diagram.HEAD + Diagram.LINE * line++;
        for (Node to : range) {
          cost +=
              places.containsKey(to) ? cost(places.get(from.getKey()), down, places.get(to)) : 0;
        }
      }
    }
    return cost;
  }

  private static long cost(Place from, int down, Place to) {
    int columns = Math.abs(from.column() - to.column());
    long sideways = columns == 0 ? SAME_COLUMN : (columns - 1L) * COLUMN_BETWEEN;
    return sideways + Math.abs(from.y() + down - to.y());
  }
}
