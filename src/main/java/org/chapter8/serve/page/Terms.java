package org.chapter8.serve.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chapter8.publish.Prefixes;

/** What an editor completes: prefixes, and the classes and properties that the data have. */
final class Terms {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Terms() {}

  /** As JSON: {@code prefixes}, {@code classes} and {@code properties}, each a list. */
  static String of(Published published) {
    ObjectNode terms = JSON.createObjectNode();
    List<String> prefixes = Prefixes.all().entrySet().stream().map(Terms::prefix).toList();
    terms.set("prefixes", JSON.valueToTree(prefixes));
    terms.set("classes", JSON.valueToTree(named(published, "void:class")));
    terms.set("properties", JSON.valueToTree(named(published, "void:property")));
    try {
      return JSON.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always written", e);
    }
  }

  private static String prefix(Map.Entry<String, String> prefix) {
    return prefix.getKey() + ": <" + prefix.getValue() + ">";
  }

  /** The partitions of the catalogue name all there are. */
  private static NavigableSet<String> named(Published published, String property) {
    return published.read(
        Lang.EN,
        edition -> {
          NavigableSet<String> iris = new TreeSet<>();
          edition.known().graph().find(Node.ANY, Known.node(property), Node.ANY).toList().stream()
              .map(Triple::getObject)
              .map(Node::getURI)
              .forEach(iris::add);
          return iris;
        });
  }
}
