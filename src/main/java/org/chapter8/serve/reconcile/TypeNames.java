package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** What the ontology calls the types. */
final class TypeNames {
  private final Map<Type, Map<String, String>> names = new EnumMap<>(Type.class);

  TypeNames(Graph ontology) {
    for (Type type : Type.values()) {
      Map<String, String> labels = new java.util.TreeMap<>();
      ontology.stream(type.node(), RDFS.label.asNode(), Node.ANY)
          .map(triple -> triple.getObject())
          .forEach(label -> labels.put(label.getLiteralLanguage(), label.getLiteralLexicalForm()));
      names.put(type, labels);
    }
  }

  /** The name in a language, or in English, or the end of the IRI. */
  String of(Type type, String lang) {
    Map<String, String> labels = names.get(type);
    String local = type.node().getLocalName();
    return labels.getOrDefault(lang, labels.getOrDefault(Languages.DEFAULT, local));
  }

  ObjectNode json(Type type, String lang) {
    return Json.object().put("id", type.id()).put("name", of(type, lang));
  }

  ArrayNode json(List<Type> types, String lang) {
    ArrayNode array = Json.array();
    types.forEach(type -> array.add(json(type, lang)));
    return array;
  }

  /** With the wider types, as suggestions and manifests show them. */
  ObjectNode withBroader(Type type, String lang) {
    ObjectNode json = json(type, lang);
    type.broader().ifPresent(broader -> json.putArray("broader").add(json(broader, lang)));
    return json;
  }
}
