package org.chapter8.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chapter8.publish.TableShapes.Property;
import org.chapter8.publish.ValueKinds.Seen;

/**
 * The table of a class.
 *
 * @param type the class's IRI
 * @param name of its file, without ending: {@code agenda-items}
 * @param columns all but the first, which has the resource's IRI
 */
record Table(String type, String name, List<Column> columns) {
  /** The heading of the first column. */
  static final String IRI = "iri";

  Table {
    columns = List.copyOf(columns);
  }

  /** The table of a class: what its shapes name, and what else its resources have. */
  static Table of(
      String type,
      NavigableMap<String, Property> declared,
      NavigableMap<String, NavigableMap<String, Seen>> seen) {
    NavigableSet<String> properties = new TreeSet<>(declared.keySet());
    properties.addAll(seen.keySet());
    NavigableMap<String, Column> columns = new TreeMap<>();
    for (String property : properties) {
      Property shape = declared.getOrDefault(property, new Property(new TreeSet<>(), false));
      for (Column column : columns(property, shape, seen.getOrDefault(property, new TreeMap<>()))) {
        columns.put(column.name(), column);
      }
    }
    return new Table(type, plural(type), new ArrayList<>(columns.values()));
  }

  private static List<Column> columns(
      String property, Property shape, NavigableMap<String, Seen> seen) {
    NavigableSet<String> kinds = new TreeSet<>(shape.kinds());
    kinds.addAll(seen.keySet());
    List<Column> columns = new ArrayList<>();
    for (String kind : kinds) {
      Seen values = seen.getOrDefault(kind, new Seen(0, 0));
      boolean single = shape.single() && values.most() <= 1;
      String name = name(property) + (kinds.size() > 1 || isText(kind) ? "_" + suffix(kind) : "");
      String separator = single ? "" : Column.separator(values.separators());
      columns.add(new Column(name, property, kind, separator));
    }
    return columns;
  }

  private static boolean isText(String kind) {
    return kind.startsWith(ValueKinds.LANGUAGE);
  }

  private static String name(String property) {
    String name = Prefixes.shorten(property).orElse(property);
    return (name.startsWith("c8:") ? name.substring(3) : name).replaceAll("[^A-Za-z0-9]+", "_");
  }

  private static String suffix(String kind) {
    if (isText(kind)) {
      return kind.substring(ValueKinds.LANGUAGE.length()).replace('-', '_');
    }
    return kind.equals(ValueKinds.IRI) ? "iri" : kind.replaceFirst("^.*[#/]", "");
  }

  /** {@code AgendaItem} to {@code agenda-items}. */
  private static String plural(String type) {
    String words =
        type.replaceFirst("^.*[#/]", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(java.util.Locale.ROOT);
    if (words.endsWith("series")) {
      return words;
    }
    if (words.endsWith("y")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return words + (words.endsWith("ch") ? "es" : "s");
  }
}
